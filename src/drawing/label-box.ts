import { LETTER_WIDTHS } from './letter-widths.ts';

/** A graph label, broken into lines, with its size in SVG units. */
export interface Label {
	lines: string[];
	width: number;
	height: number;
}

export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 14;
/** About 15 characters. */
const MAX_WIDTH = 96;
const MAX_LINES = 3;

/** Width in em of a letter that the text font lacks: a full square, but for marks and joined letters. */
function otherWidth(letter: string): number {
	if (/\p{Mark}/u.test(letter)) return 0;
	return JOINED.test(letter) ? 0.55 : 1;
}

/** Scripts whose letters are joined: a word cannot be broken. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;
/** Scripts in which a line may end after every letter. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Breaks a title into up to three lines that are no wider than `maxWidth`, if its words are not. */
export function measureLabel(title: string, maxWidth = MAX_WIDTH): Label {
	const lines = breakLines(title, maxWidth);
	const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
	return { lines, width, height: lines.length * LINE_HEIGHT };
}

function breakLines(title: string, maxWidth: number): string[] {
	const words = title.match(/[^\s–-]+[–-]?|\S/gu) ?? [title];
	const parts = words.flatMap((word) => splitWord(word, maxWidth));
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const joined = last && (/[–-]$/.test(last) ? last + part : `${last} ${part}`);
		if (joined && textWidth(joined, LABEL_SIZE) <= maxWidth) lines[lines.length - 1] = joined;
		else lines.push(part);
	}
	if (lines.length <= MAX_LINES) return lines;
	return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1]} …`];
}

/** Hyphenates a word that is wider than a line. */
function splitWord(word: string, maxWidth: number): string[] {
	if (textWidth(word, LABEL_SIZE) <= maxWidth || word.length < 4 || JOINED.test(word)) {
		return [word];
	}
	const hyphen = UNSPACED.test(word) ? '' : '-';
	let end = word.length - 2;
	while (end > 1 && textWidth(word.slice(0, end) + hyphen, LABEL_SIZE) > maxWidth) end--;
	return [word.slice(0, end) + hyphen, ...splitWord(word.slice(end), maxWidth)];
}

/** Width of a line in the text font at weight 600, without kerning, in SVG units. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const character of text) em += LETTER_WIDTHS[character] ?? otherWidth(character);
	return em * size;
}
