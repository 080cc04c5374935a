import { isAcronym } from '../glossary/names.ts';

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
		.flatMap((own, owner) => own.map((name) => ({ name, owner })))
		.sort((a, b) => b.name.length - a.name.length);
	const starts = wordStarts(
		text,
		names.map(({ name }) => name),
	);
	if (starts.length === 0) return text === '' ? [] : [{ text }];
	const choices = names.map(({ name }) => `(${patternOf(name)})`).join('|');
	const pattern = new RegExp(`(?:${choices})(?:e?s)?(?![\\p{L}\\p{N}])`, 'uy');
	const parts: TextPart[] = [];
	let end = 0;
	for (const start of starts) {
		if (start < end) continue;
		pattern.lastIndex = start;
		const match = pattern.exec(text);
		if (!match) continue;
		const which = match.slice(1).findIndex((group) => group !== undefined);
		if (match.index > end) parts.push({ text: text.slice(end, match.index) });
		parts.push({ text: match[0], owner: names[which]!.owner });
		end = match.index + match[0].length;
	}
	if (end < text.length) parts.push({ text: text.slice(end) });
	return parts;
}

/**
 * Where one of the names may begin. What follows a hyphen is another word: a non-vegetarian cheese
 * is no vegetarian one.
 */
function wordStarts(text: string, names: readonly string[]): number[] {
	const first = new Set(names.map((name) => initial(name)));
	return [...text.matchAll(/(?<![\p{L}\p{N}]-?)[^\s]/gu)]
		.filter(([character]) => first.has(initial(character)))
		.map(({ index }) => index);
}

function initial(text: string): string {
	return String.fromCodePoint(text.toUpperCase().codePointAt(0) ?? 0);
}

function patternOf(name: string): string {
	const words = name.split(/[\s-]+/).map((word) => RegExp.escape(word));
	const pattern = words.join('[\\s-]');
	return isAcronym(name) ? pattern : `(?i:${pattern})`;
}
