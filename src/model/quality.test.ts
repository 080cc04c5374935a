import { expect, test } from 'vitest';
import { measureQuality } from './quality.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = testGlossary({
	milk: { symbols: ['Milk'] },
	curd: { prerequisites: ['milk'], confusedWith: [{ term: 'whey', difference: 'Solid.' }] },
	whey: { prerequisites: ['milk'], level: 'advanced' },
	brie: { prerequisites: ['milk', 'curd'] },
});

test('counts terms by category and level, and each confusable pair once', () => {
	const { byCategory, pairs } = measureQuality(glossary, []);
	expect(byCategory[0]!.levels).toEqual({ beginner: 3, intermediate: 0, advanced: 1 });
	expect(pairs).toBe(1);
});

test('lists the terms that lack a part', () => {
	const { parts } = measureQuality(glossary, []);
	const symbols = parts.find(({ name }) => name === 'symbols')!;
	expect(symbols.count).toBe(1);
	expect(symbols.without.map(({ slug }) => slug)).toEqual(['brie', 'curd', 'whey']);
});

test('finds the longest chain of prerequisites', () => {
	const { longestChain } = measureQuality(glossary, []);
	expect(longestChain.map(({ slug }) => slug)).toEqual(['brie', 'curd', 'milk']);
});
