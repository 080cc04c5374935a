import { stemmer } from 'stemmer';
import type { Language } from '../language.ts';
import { ENGLISH_QUESTIONS } from './en-questions.ts';
import { OTHER } from './other.ts';

const FUNCTION_WORDS = `
	a about after all also an and any are as at be been before being between but by can could did do
	does each every for from had has have he her how i if in into is it its just like may me might more
	most must my no not of on one only onto or our out over own per so some such than that the their
	them then there these they thing things this those through to too under up use used uses using very
	was we were what when where which while who whom whose why will with would you your`;
const BEFORE_VERBS =
	'to we you i they who can could will would may might must shall should not cannot please don lets';
const AFTER_VERBS =
	'the a an this that its their his her our your my it them us me him most little much more less all how what why whether two three several';
const CONTEXT_PREPOSITIONS =
	'in for with using on during when while within inside from at by via under without over if because';

/** Suffixes that turn a verb into a noun, longest first. */
const NOUN_ENDING = /(?:ification|isation|ation|ion|ing|ment)$/;
/** Suffixes of the verb's other forms, longest first. */
const VERB_ENDING =
	/(?:ifier|ified|ifying|ify|iser|ising|ised|ise|ated|ating|ate|ator|ed|er|or|ing|es|e)$/;

export const ENGLISH: Language = {
	...OTHER,
	tag: 'en',
	plainSlugs: true,
	/** Unifies British and American spellings (-ise, -our, -elled, -tre) and removes plurals. */
	foldEndings: (word) =>
		word
			.replace(/(?<=[iy])z(?=[eai]|$)/g, 's')
			.replace(/ou(?=r|$)/g, 'o')
			.replace(/(?<=[aeiou])ll/g, 'l')
			.replace(/tre$/, 'ter')
			.replace(/ies$/, 'y')
			.replace(/(?<=ss|x|ch|sh)es$/, '')
			.replace(/(?<=..[^siua])s$/, ''),
	/** Porter, "An algorithm for suffix stripping", 1980. */
	stem: stemmer,
	functionWords: wordSet(FUNCTION_WORDS),
	nounStem: (word) => (NOUN_ENDING.test(word) ? withoutEnding(word, NOUN_ENDING) : undefined),
	verbStem: (word) => withoutEnding(word, VERB_ENDING),
	beforeVerbs: wordSet(BEFORE_VERBS),
	subjectPronouns: wordSet('this that it which he she who what'),
	afterVerbs: wordSet(AFTER_VERBS),
	contextPrepositions: wordSet(CONTEXT_PREPOSITIONS),
	instrumentPrepositions: wordSet('with using via'),
	/** Counts groups of vowels, except a silent final e. */
	countSyllables: (word) => {
		const groups = word.replace(/(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$/, '').match(/[aeiouy]+/g);
		return Math.max(1, groups?.length ?? 0);
	},
	questions: ENGLISH_QUESTIONS,
};

function withoutEnding(word: string, ending: RegExp): string {
	const rest = word.replace(ending, (found) => /^i[fs]/.exec(found)?.[0] ?? '');
	// Undoes consonant doubling: "overfitted", "clipping".
	return rest.replace(/([bdgmnprt])\1$/, '$1');
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
