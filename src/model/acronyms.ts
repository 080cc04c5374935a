import { createCollation } from '../text/collation.ts';
import { isAcronym } from '../text/names.ts';
import type { Glossary } from './glossary.ts';

export interface Acronym {
	title: string;
	/** The terms it can stand for, or that explain what it stands for. */
	meanings: readonly AcronymMeaning[];
}

export interface AcronymMeaning {
	slug: string;
	/** The words that it abbreviates. */
	expansion: string;
	/** Whether the term only covers it. */
	isCover: boolean;
}

/**
 * Every name of a term, or of what it covers, that abbreviates another of its names, in A-Z order. A
 * name in capitals that the glossary nowhere spells out is just a name.
 */
export function acronymsOf({ site, terms }: Glossary): Acronym[] {
	const found = [...terms.values()].flatMap((term) => {
		const own = [term.title, ...term.aliases];
		const meaningsOf = (acronyms: readonly string[], names: readonly string[], isCover: boolean) =>
			acronyms.filter(isAcronym).flatMap((title) => {
				const expansion = names.find((name) => abbreviates(title, name));
				return expansion === undefined ? [] : [{ title, slug: term.slug, expansion, isCover }];
			});
		return [
			...meaningsOf([...own, ...term.homonyms], own, false),
			...term.covers.flatMap(({ names }) => meaningsOf(names, names, true)),
		];
	});
	return [...Map.groupBy(found, ({ title }) => title)]
		.map(([title, meanings]) => ({
			title,
			meanings: meanings.map(({ slug, expansion, isCover }) => ({ slug, expansion, isCover })),
		}))
		.sort(createCollation(site.language).compare);
}

/**
 * Whether the letters of an acronym appear in a longer name in that order, the first at the start of
 * a word. An X may stand for "ex", and a 2 for the letter before it.
 *
 * @example abbreviates('BdM', 'Brie de Meaux') // => true
 * @example abbreviates('AOP', 'AOP label')     // => false
 */
export function abbreviates(acronym: string, name: string): boolean {
	const words = name.split(/[^\p{L}\p{N}]+/u);
	if (isAcronym(name) || words.includes(acronym) || name.length <= acronym.length) return false;
	const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	const spellings = [letters, letters.replace(/(\p{L})2/u, '$1$1')];
	const starts = [...name.toLowerCase().matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)].map(
		({ index }) => name.toLowerCase().slice(index),
	);
	return starts.some((rest) => spellings.some((spelling) => isWithin(spelling, rest)));
}

/** Whether a text starts with the first letter and has the others in that order. */
function isWithin([first = '', ...letters]: string, text: string): boolean {
	let at = text.startsWith(`e${first}`) && first === 'x' ? 1 : 0;
	if (text[at] !== first) return false;
	return letters.every((letter) => (at = text.indexOf(letter, at + 1)) > 0);
}
