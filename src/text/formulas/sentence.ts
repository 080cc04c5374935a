import type { DefinitionWords } from '../languages/en-definitions.ts';

/** A formula in a text: the keys of the symbols it names, and whether it is one symbol alone. */
export interface TextFormula {
	subjects: readonly string[];
	isAlone: boolean;
}

/** A part of a text: words, or a formula by its index. */
export type TextPart = string | number;

/** A sentence as words, punctuation marks and formulas by their index. */
export interface Sentence {
	tokens: readonly TextPart[];
	formulas: readonly TextFormula[];
	words: DefinitionWords;
	/** Whether it begins by introducing symbols: "With", "For", "where". */
	introduces: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu;

export function sentencesOf(
	text: readonly TextPart[],
	formulas: readonly TextFormula[],
	words: DefinitionWords,
): Sentence[] {
	const sentences: TextPart[][] = [[]];
	for (const part of text) {
		if (typeof part === 'number') {
			sentences.at(-1)!.push(part);
			continue;
		}
		for (const [token] of part.matchAll(TOKEN)) {
			sentences.at(-1)!.push(token);
			if (/^[.;:?!]$/.test(token)) sentences.push([]);
		}
	}
	return sentences.map((tokens) => ({
		tokens,
		formulas,
		words,
		introduces: isWord(tokens[0]) && words.openers.has(tokens[0].toLowerCase()),
	}));
}

export function isWord(token: TextPart | undefined): token is string {
	return typeof token === 'string' && /^\p{L}/u.test(token);
}

/** Whether a token is a word of a set, in any case. */
export function isOneOf(words: ReadonlySet<string>, token: TextPart | undefined): token is string {
	return isWord(token) && words.has(token.toLowerCase());
}

/** Whether a word can be part of the name of a quantity. */
export function isNameWord({ words }: Sentence, token: TextPart | undefined): token is string {
	return isWord(token) && !isOneOf(words.boundaries, token) && !isOneOf(words.determiners, token);
}

/** A name does not end in an adjective or an adverb. */
export function isHead({ words }: Sentence, word: string | undefined): word is string {
	return word !== undefined && !isOneOf(words.notHeads, word) && !words.adverbs.test(word);
}

/** Joins words that follow each other. */
export function joinWords(tokens: readonly TextPart[]): TextPart[] {
	const parts: TextPart[] = [];
	for (const token of tokens) {
		const last = parts.at(-1);
		if (typeof token === 'string' && typeof last === 'string') {
			parts[parts.length - 1] = `${last} ${token}`;
		} else {
			parts.push(token);
		}
	}
	return parts;
}
