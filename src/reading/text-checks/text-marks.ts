import type { EntryText, Fault } from './entry-text.ts';
import { findInText, nodesOf, rangeOf } from './entry-text.ts';

const RULE = 'text-marks';

/** `**` beside a word, but not between two (x**2) or between blanks (2 ** 3). */
const BOLD = /(?<![\\*\p{L}\d])\*\*(?=[^\s*])|(?<=[^\s*\\])\*\*(?![*\p{L}\d])/gu;
const BACKTICK = /(?<![\\`])`(?!`)/g;
/** `[[slug` or `[[slug|`, but not the rows of a matrix. */
const LINK = /(?<!\\)\[\[(\p{L}[\p{L}\p{M}\d/#-]*)(\|?)(?!\]?\s*,)/gu;

const EMPTY = /^\[\[([^[\]|\n]+?)\\?\|\s*\]\]/;

/** Marks of bold text, code, and links that stay characters, because they have no partner. */
export function findTextMarks(text: EntryText): Fault[] {
	const bold = findInText(text, '**', BOLD).map(({ offset }) => ({
		offset,
		message: 'the ** here makes nothing bold',
		hint: 'Write ** right before and right after the bold words, or \\*\\* for the characters',
	}));
	const code = findInText(text, '`', BACKTICK).map(({ offset }) => ({
		offset,
		message: 'the ` here has no partner in its paragraph',
		hint: 'Write ` at both ends of the code, or \\` for the character',
	}));
	const links = findInText(text, '[[', LINK)
		// A bar that splits a cell of a table is found there.
		.filter(({ match, offset }) => text.body[offset + match[0].length] !== '|')
		.map(({ match, offset }) => ({
			offset,
			message: `the [[ before "${match[1]}" begins no link`,
			hint: `Write [[${match[1]}${match[2] ? '|text' : ''}]], or \\[\\[ for the characters`,
		}));
	const framed = [...text.body.matchAll(/(?<![\\[`])\[\[\[([^[\]\n`]+)\]\]\](?!\])/g)]
		.filter(({ index }) => isText(text, index))
		.map(({ index, 1: target }) => ({
			offset: index,
			message: `[[[${target}]]] has a pair of brackets too many`,
			hint: `Write [[${target}]]`,
		}));
	const empty = nodesOf(text, 'link').flatMap((node) => {
		const [start] = rangeOf(node);
		const [written, target] = EMPTY.exec(text.body.slice(start, start + 200)) ?? [];
		if (!written) return [];
		const message = `${written} has no text after its bar`;
		return [{ offset: start, message, hint: `Write [[${target}]], or [[${target}|text]]` }];
	});
	return [
		...firstOfEach(text, bold),
		...firstOfEach(text, code),
		...links,
		...framed,
		...empty,
	].map((fault) => ({ rule: RULE, ...fault }));
}

function isText({ blocks }: EntryText, offset: number): boolean {
	const block = blocks.find(({ start, end }) => start <= offset && offset < end);
	return block?.source[offset - block.start] === '[';
}

/** What follows the first in a paragraph is most often its partner. */
function firstOfEach<T extends { offset: number }>({ blocks }: EntryText, found: T[]): T[] {
	const blockOf = ({ offset }: T) => blocks.findIndex(({ end }) => offset < end);
	return [...new Map(found.toReversed().map((one) => [blockOf(one), one])).values()].reverse();
}
