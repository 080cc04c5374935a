import { foldToken } from './fold-token.ts';
import type { Language } from './language.ts';

/** A word and its position in a text. */
export interface Word {
	start: number;
	end: number;
	text: string;
	folded: string;
	/** What separates it from the previous word. */
	gap: Gap;
	/** Index of its sentence. */
	sentence: number;
}

/** `none` at the start of the text; no name spans a `break`. */
export type Gap = 'none' | 'space' | 'hyphen' | 'break';

/** Inner dots, underscores and at signs keep identifiers and addresses in one piece. */
const WORD =
	/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}+#_]|[.@](?=[\p{L}\p{N}])|[\u00AD\u200B\u2060\uFEFF]+(?=[\p{L}\p{N}]))*(?:['’]\p{L}+)?/gu;
/** Characters that no one sees: soft hyphens and spaces without width. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The words of a text in order, without possessive endings. */
export function wordsIn(text: string, language: Language): Word[] {
	const words: Word[] = [];
	let sentence = 0;
	for (const { 0: match, index: start } of text.matchAll(WORD)) {
		const before = words.at(-1);
		const between = before ? text.slice(before.end, start) : '';
		if (/[.!?]['"’”)\]]*\s|\n\s*\n/.test(between)) sentence += 1;
		const whole = match.replace(/['’]s?$|['’]\p{L}+$/u, '');
		const word = whole.replace(INVISIBLE, '');
		words.push({
			start,
			end: start + whole.length,
			text: word,
			// "recall@20" is a case of "recall@k".
			folded: foldToken(word.replace(/@\d+$/, '@k'), language),
			gap: before ? gapOf(between) : 'none',
			sentence,
		});
	}
	return words;
}

function gapOf(between: string): Gap {
	if (/^[-‐‑–/]$|^[-‐\u00AD]\r?\n\s*$/.test(between)) return 'hyphen';
	return /^(?:['’]s?)?(?:[ \t\u00a0]+| & |[ \t]*\n[ \t]*)$/.test(between) ? 'space' : 'break';
}
