import { ENGLISH } from '../../text/languages/en.ts';
import { slugify } from '../../text/slug.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { EntryText } from './text-index.ts';

/** An entry with defaults for whatever a test does not set. */
export function namedEntry(entry: Pick<NamedEntry, 'title'> & Partial<NamedEntry>): NamedEntry {
	const defaults = { aliases: [], covers: [], spellings: [], symbols: [], weight: 0 };
	return { kind: 'term', slug: slugify(entry.title, ENGLISH), ...defaults, ...entry };
}

/** A small index for tests. */
export const NAMES: NameIndex = {
	language: 'en',
	subjects: ['cheese making'],
	entries: [
		namedEntry({ title: 'Blue cheese', aliases: ['Bleu'], weight: 2 }),
		namedEntry({ title: 'Brie', aliases: ['Brie de Meaux', 'BdM'], weight: 2 }),
		namedEntry({ title: 'Brining', spellings: ['brineing'], weight: 1 }),
		namedEntry({ title: 'Cheddar' }),
		namedEntry({ title: 'Curd', symbols: ['dairy.cut_curd'], weight: 3 }),
		namedEntry({ title: 'Pasteurization', weight: 1 }),
		namedEntry({ title: 'Washed-rind cheese' }),
		namedEntry({ kind: 'guide', title: 'Brie at home' }),
	],
	pairs: [[0, 1]],
};

export const TEXTS: EntryText[] = [
	'Mold runs through the paste in veins and makes it sharp and salty.',
	'Soft disc with a white rind that ripens from the outside in.',
	'Young wheels lie in salt water, which seasons them and hardens the rind.',
	'Curd is stacked, turned and milled before it is pressed hard.',
	'Solid part of milk after acid or rennet has made it set.',
	'Milk is heated for a short while so that germs die.',
	'Rubbing with brine feeds the orange bacteria that smell of feet.',
	'Milk, a pan, two weeks and a cellar.',
].map((summary): EntryText => ({ category: 'making', level: 'beginner', summary }));

export const PARAPHRASES = TEXTS.map((_, i) => (i === 3 ? 'big yellow wheel for sandwiches' : ''));
