import { isAcronym } from './names.ts';

/** A part of a text: a name, or the text between names. */
export interface TextPart {
	text: string;
	/** Index of the name's owner. */
	owner?: number;
}

/**
 * Splits a text at names. Matches whole words in singular or plural, prefers the longest name, and
 * ignores case except for acronyms.
 *
 * @param owners Names of each owner.
 */
export function splitAtNames(text: string, owners: readonly (readonly string[])[]): TextPart[] {
	const names = owners
		.flatMap((own, owner) => own.map((name) => ({ owner, ...foldForSearch(name) })))
		.sort((a, b) => b.written.length - a.written.length);
	const folded = foldForSearch(text);
	const parts: TextPart[] = [];
	let end = 0;
	for (const start of wordStarts(text)) {
		if (start < end) continue;
		const match = names
			.map((name) => ({ owner: name.owner, end: endOfName(text, folded, name, start) }))
			.find((found) => found.end !== undefined);
		if (match?.end === undefined) continue;
		if (start > end) parts.push({ text: text.slice(end, start) });
		parts.push({ text: text.slice(start, match.end), owner: match.owner });
		end = match.end;
	}
	if (end < text.length) parts.push({ text: text.slice(end) });
	return parts;
}

/** A text with whitespace and hyphens replaced by spaces. */
interface Folded {
	written: string;
	lower: string;
	/** Acronyms are matched case-sensitively. */
	isAcronym: boolean;
}

function foldForSearch(text: string): Folded {
	const written = text.replace(/[\s-]/g, ' ');
	// Letters whose lowercase form has another length are kept, so that indexes stay valid.
	const lower = [...written]
		.map((letter) =>
			letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
		)
		.join('');
	return { written, lower, isAcronym: isAcronym(text) };
}

/** End of a name that starts at `start`, including a plural ending. */
function endOfName(text: string, folded: Folded, name: Folded, start: number): number | undefined {
	const form = name.isAcronym ? 'written' : 'lower';
	if (!folded[form].startsWith(name[form], start)) return undefined;
	const end = start + name[form].length;
	const ending = ['es', 's', ''].find(
		(letters) => text.startsWith(letters, end) && !isWordAt(text, end + letters.length),
	);
	return ending === undefined ? undefined : end + ending.length;
}

function isWordAt(text: string, index: number): boolean {
	return /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2));
}

/**
 * Where a name can start: not after a hyphen, because a non-vegetarian cheese is not a vegetarian
 * cheese.
 */
function wordStarts(text: string): number[] {
	return [...text.matchAll(/(?<![\p{L}\p{N}]-?)\S/gu)].map(({ index }) => index);
}
