import { foldToken } from './fold-token.ts';
import type { Language } from './language.ts';

/** A word of a text and where it stands. */
export interface Word {
	start: number;
	end: number;
	text: string;
	folded: string;
	/** What stands between it and the word before it. */
	gap: Gap;
	/** Number of its sentence, from 0. */
	sentence: number;
}

/** `none` at the beginning; `break` is whatever no name can span. */
export type Gap = 'none' | 'space' | 'hyphen' | 'break';

/** Dots, underscores and at signs inside make one word of an identifier or an address. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}+#_]|[.@](?=[\p{L}\p{N}]))*(?:['’]\p{L}+)?/gu;

/** The words of a text in order; a possessive s is left out of the word. */
export function wordsIn(text: string, language: Language): Word[] {
	const words: Word[] = [];
	let sentence = 0;
	for (const { 0: match, index: start } of text.matchAll(WORD)) {
		const before = words.at(-1);
		const between = before ? text.slice(before.end, start) : '';
		if (/[.!?]['"’”)\]]*\s|\n\s*\n/.test(between)) sentence += 1;
		const word = match.replace(/['’]s?$|['’]\p{L}+$/u, '');
		words.push({
			start,
			end: start + word.length,
			text: word,
			// "recall@20" is said of "recall@k".
			folded: foldToken(word.replace(/@\d+$/, '@k'), language),
			gap: before ? gapOf(between) : 'none',
			sentence,
		});
	}
	return words;
}

function gapOf(between: string): Gap {
	if (/^[-‐‑–/]$|^-\n\s*$/.test(between)) return 'hyphen';
	return /^(?:['’]s?)?(?:[ \t\u00a0]+| & |[ \t]*\n[ \t]*)$/.test(between) ? 'space' : 'break';
}
