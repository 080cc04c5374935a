/** Endings that turn a verb into the name of what it does, longest first. */
const NOUN = /(?:ification|isation|ation|ion|ing|ment)$/;
/** Endings the same verb takes in a sentence. */
const FORM =
	/(?:ifier|ified|ifying|ify|iser|ising|ised|ise|ated|ating|ate|ator|ed|er|or|ing|es|e)$/;

/**
 * What a folded verbal noun shares with the forms of its verb; undefined if it is no such noun.
 *
 * @example nounStem('quantisation') // => 'quantis'
 */
export function nounStem(word: string): string | undefined {
	return NOUN.test(word) ? stem(word, NOUN) : undefined;
}

/**
 * The same of a folded form of the verb, or of one who does it.
 *
 * @example formStem('quantised') // => 'quantis'
 */
export function formStem(word: string): string {
	return stem(word, FORM);
}

function stem(word: string, ending: RegExp): string {
	const rest = word.replace(ending, (found) => /^i[fs]/.exec(found)?.[0] ?? '');
	// "overfitted", "clipping": the last letter was doubled before the ending.
	return rest.replace(/([bdgmnprt])\1$/, '$1');
}
