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
	const choices = names.map(({ name }) => `(${patternOf(name)})`).join('|');
	const matches = text.matchAll(
		// What follows a hyphen is another word: a non-vegetarian cheese is no vegetarian one.
		new RegExp(`(?<![\\p{L}\\p{N}]-?)(?:${choices})(?:e?s)?(?![\\p{L}\\p{N}])`, 'gu'),
	);
	const parts: TextPart[] = [];
	let end = 0;
	for (const match of matches) {
		const which = match.slice(1).findIndex((group) => group !== undefined);
		if (match.index > end) parts.push({ text: text.slice(end, match.index) });
		parts.push({ text: match[0], owner: names[which]!.owner });
		end = match.index + match[0].length;
	}
	if (end < text.length) parts.push({ text: text.slice(end) });
	return parts;
}

function patternOf(name: string): string {
	const words = name.split(/[\s-]+/).map((word) => RegExp.escape(word));
	const pattern = words.join('[\\s-]');
	return isAcronym(name) ? pattern : `(?i:${pattern})`;
}
