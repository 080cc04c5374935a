import { isAcronym } from '../../text/names.ts';

/** A piece of a text: a name, or what stands between names. */
export interface TextPart {
	text: string;
	/** Place of the owner of the name in the list of owners. */
	owner?: number;
}

/**
 * A text cut at names: whole words in either number, the longest name first, in any case unless
 * the name is an acronym.
 *
 * @param owners Names of each owner.
 */
export function partsByName(text: string, owners: readonly (readonly string[])[]): TextPart[] {
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

/** A text with one space for each white space and hyphen, as written and without case. */
interface Folded {
	written: string;
	lower: string;
	/** Acronyms are found as they are written. */
	isAcronym: boolean;
}

function foldForSearch(text: string): Folded {
	const written = text.replace(/[\s-]/g, ' ');
	// Letters that change their length in lower case keep their case, so that places stay.
	const lower = [...written]
		.map((letter) =>
			letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
		)
		.join('');
	return { written, lower, isAcronym: isAcronym(text) };
}

/** Where a name that starts at a place ends, its plural ending included. */
function endOfName(text: string, folded: Folded, name: Folded, start: number): number | undefined {
	const form = name.isAcronym ? 'written' : 'lower';
	if (!folded[form].startsWith(name[form], start)) return undefined;
	const end = start + name[form].length;
	const ending = ['es', 's', ''].find(
		(letters) => text.startsWith(letters, end) && !isWordAt(text, end + letters.length),
	);
	return ending === undefined ? undefined : end + ending.length;
}

function isWordAt(text: string, place: number): boolean {
	return /^[\p{L}\p{N}]/u.test(text.slice(place, place + 2));
}

/**
 * Where a name may begin. What follows a hyphen is another word: a non-vegetarian cheese is no
 * vegetarian one.
 */
function wordStarts(text: string): number[] {
	return [...text.matchAll(/(?<![\p{L}\p{N}]-?)\S/gu)].map(({ index }) => index);
}
