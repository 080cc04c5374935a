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
	const { groups, pairs } = measureQuality(glossary, []);
	expect(groups).toMatchObject([{ category: { slug: 'making' }, count: 4, levels: [3, 1] }]);
	expect(pairs).toBe(1);
});

test('counts the terms without a category apart', () => {
	const mixed = testGlossary({ milk: {}, salt: { category: undefined, level: undefined } });
	expect(measureQuality(mixed, []).groups).toMatchObject([
		{ category: { slug: 'making' }, count: 1, levels: [1] },
		{ category: undefined, count: 1, levels: [0] },
	]);
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

const withOutline = (slug: string, outline: object) => {
	const term = glossary.terms.get(slug)!;
	return new Map([
		...glossary.terms,
		[slug, { ...term, outline: { ...term.outline, ...outline } }],
	]);
};

test('counts words, and names of every part that a term can have', () => {
	const terms = withOutline('milk', {
		words: 50,
		examples: 1,
		figures: 1,
		headings: [{ text: 'In code' }],
	});
	const milk = {
		...terms.get('milk')!,
		analogy: 'Like water.',
		origin: { year: 1, by: 'A', work: 'B' },
	};
	const { words, parts } = measureQuality({ ...glossary, terms: terms.set('milk', milk) }, []);
	expect(words).toBe(350);
	expect(parts.map(({ name, count }) => [name, count])).toEqual([
		['an executed example', 1],
		['a figure', 1],
		['a section with code', 1],
		['symbols', 1],
		['an origin', 1],
		['a mental model', 1],
		['a confusable neighbor', 2],
	]);
});

test('counts the terms that mention a wanted name, as whole words, the most mentioned first', () => {
	const prose = ['Rennet and brines.', 'Rennet.', 'The lab: a-b.'].map((text) => ({
		text,
		line: 1,
	}));
	const terms = withOutline('milk', { prose });
	const curd = { ...glossary.terms.get('curd')! };
	terms.set('curd', {
		...curd,
		outline: { ...curd.outline, prose: [{ text: 'A Brine', line: 1 }] },
	});
	const wanted = (...names: string[]) => measureQuality({ ...glossary, terms }, names).wanted;
	expect(wanted('Vat', 'Rennet', 'Lab', 'brine', 'Ren', 'net', 'rine')).toEqual([
		{ name: 'brine', mentions: 2 },
		{ name: 'Lab', mentions: 1 },
		{ name: 'Rennet', mentions: 1 },
	]);
});

test('of chains of the same length the first is taken', () => {
	const chain = (terms: Parameters<typeof testGlossary>[0]) =>
		measureQuality(testGlossary(terms), []).longestChain.map(({ slug }) => slug);
	expect(
		chain({ a: { prerequisites: ['c', 'd'] }, b: { prerequisites: ['d'] }, c: {}, d: {} }),
	).toEqual(['a', 'c']);
	expect(chain({})).toEqual([]);
});
