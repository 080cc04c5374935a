import type { NameIndex } from './name-index.ts';
import type { EntryText } from './text-index.ts';

/** A small index for tests. */
export const NAMES: NameIndex = {
	subjects: ['cheese making'],
	entries: [
		['term', 'blue-cheese', 'Blue cheese', ['Bleu'], [], [], 2],
		['term', 'brie', 'Brie', ['Brie de Meaux', 'BdM'], [], [], 2],
		['term', 'brining', 'Brining', [], ['brineing'], [], 1],
		['term', 'cheddar', 'Cheddar', [], [], [], 0],
		['term', 'curd', 'Curd', [], [], ['dairy.cut_curd'], 3],
		['term', 'pasteurization', 'Pasteurization', [], [], [], 1],
		['term', 'washed-rind-cheese', 'Washed-rind cheese', [], [], [], 0],
		['guide', 'brie-at-home', 'Brie at home', [], [], [], 0],
	],
	pairs: [[0, 1]],
};

export const TEXTS: EntryText[] = [
	'Mould runs through the paste in veins and makes it sharp and salty.',
	'Soft disc with a white rind that ripens from the outside in.',
	'Young wheels lie in salt water, which seasons them and hardens the rind.',
	'Curd is stacked, turned and milled before it is pressed hard.',
	'Solid part of milk after acid or rennet has made it set.',
	'Milk is heated for a short while so that germs die.',
	'Rubbing with brine feeds the orange bacteria that smell of feet.',
	'Milk, a pan, two weeks and a cellar.',
].map((summary): EntryText => [0, 'beginner', summary]);

export const MORE = TEXTS.map((_, i) => (i === 3 ? 'big yellow wheel for sandwiches' : ''));
