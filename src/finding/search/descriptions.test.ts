import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { indexDescriptions } from './descriptions.ts';
import { namedEntry } from './test-index.ts';

const entries = [
	namedEntry({ title: 'Blue cheese', aliases: ['Bleu'], covers: ['Stilton'], spellings: ['bloo'] }),
	namedEntry({ title: 'Curd' }),
	namedEntry({ title: 'Whey' }),
];
const texts = ['Mold veins', 'Solid milk', 'Water of milk and mold'].map((summary) => ({
	summary,
}));
const search = await indexDescriptions(entries, texts, ['', 'tofu', 'liquid veins'], ENGLISH);
const found = (query: string) =>
	search(query).map(({ entry, coverage }) => [entry, Math.round(coverage * 100)]);

test('names, covers, spellings, summaries and paraphrases are searched', () => {
	for (const query of ['blue', 'bleu', 'stilton', 'bloo', 'vein'])
		expect(found(query)[0]).toEqual([0, 100]);
	expect(found('tofu')).toEqual([[1, 100]]);
	expect(found('water')).toEqual([[2, 100]]);
	expect(found('')).toEqual([]);
	expect(found('the of')).toEqual([]);
	expect(found('cheddar')).toEqual([]);
});

test('an entry with more of the words is better, and coverage is their share', () => {
	expect(found('solid milk')).toEqual([
		[1, 100],
		[2, 50],
	]);
	expect(found('the solid milk in a wheel')).toEqual([
		[1, 67],
		[2, 33],
	]);
});

test('a summary counts more than a paraphrase', () => {
	expect(found('veins').map(([entry]) => entry)).toEqual([0, 2]);
});

test('words that one description has together count more than words of several', async () => {
	const find = await indexDescriptions(
		[namedEntry({ title: 'Brine' }), namedEntry({ title: 'Rind' })],
		[{ summary: '' }, { summary: '' }],
		['salt in vats\nyoung wheels\nwater at night', 'young wheels in salt water\nvats at night'],
		ENGLISH,
	);
	expect(find('young wheels in salt water')[0]!.entry).toBe(1);
});

test('unknown words may be misspelled from five letters on, or incomplete at the end', () => {
	expect(found('solyd')).toEqual([[1, 50]]);
	expect(found('mylk')).toEqual([]);
	expect(found('sol')).toEqual([[1, 50]]);
	expect(found('sol cheddar')).toEqual([]);
	expect(found('cheddar sol')).toEqual([[1, 25]]);
});
