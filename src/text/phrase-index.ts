/** Finds known phrases in a text. */
export interface PhraseIndex<T> {
	/** All matches, overlapping ones included, by position; longest first at each. */
	find(words: readonly string[]): PhraseMatch<T>[];
}

export interface PhraseMatch<T> {
	value: T;
	/** Index of its first word. */
	at: number;
	/** Number of words. */
	length: number;
}

/**
 * Indexes phrases by their first word, so that a single pass over the text finds all of them. The
 * last word of a phrase also matches its plural in -s.
 */
export function indexPhrases<T>(
	phrases: Iterable<readonly [words: readonly string[], value: T]>,
): PhraseIndex<T> {
	const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
	const add = (first: string, phrase: { words: readonly string[]; value: T }) => {
		const known = byFirst.get(first);
		if (known) known.push(phrase);
		else byFirst.set(first, [phrase]);
	};
	for (const [words, value] of phrases) {
		if (words.length === 0) continue;
		add(words[0]!, { words, value });
		if (words.length === 1) add(`${words[0]}s`, { words: [`${words[0]}s`], value });
	}
	for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
	return {
		find: (words) =>
			words.flatMap((word, at) =>
				(byFirst.get(word) ?? [])
					.filter((phrase) => matches(phrase.words, words, at))
					.map(({ words: { length }, value }) => ({ value, at, length })),
			),
	};
}

function matches(phrase: readonly string[], words: readonly string[], at: number): boolean {
	const last = phrase.length - 1;
	return phrase.every((word, index) => {
		const actual = words[at + index];
		return actual === word || (index === last && actual === `${word}s`);
	});
}
