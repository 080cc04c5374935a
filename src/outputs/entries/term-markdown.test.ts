import { expect, test } from 'vitest';
import { testRecord } from '../records/test-record.ts';
import { termMarkdown } from './term-markdown.ts';

const { terms } = testRecord({
	milk: {},
	curd: {
		aliases: ['Junket', 'Set milk'],
		names: { fr: ['caillé', 'lait caillé'], de: 'Bruch' },
		analogy: 'Like tofu.',
		prerequisites: ['milk'],
		covers: { kinds: [['Quark', 'Topfen']], parts: [], related: ['Tofu'] },
		kindOf: ['solid'],
		partOf: ['cheese'],
		related: ['salt'],
		confusedWith: [{ term: 'whey', difference: 'Whey runs off.' }],
		origin: { year: 1900, by: 'A cow', work: 'On curd', url: 'https://cow.example/' },
		sources: [{ title: 'More on curd', url: 'https://more.example/' }],
		body: '## How it works\nRennet sets it.\n',
	},
	brie: { prerequisites: ['curd'], origin: { year: 1901, by: 'A goat', work: 'On brie' } },
	solid: {},
	cheese: {},
	grain: { partOf: ['curd'] },
	salt: {},
	whey: {},
	ricotta: { kindOf: ['curd'] },
});
const print = (slug: string) =>
	termMarkdown(
		terms.find((term) => term.slug === slug)!,
		(to) => `/${to}/`,
	);

test('a term with everything', () => {
	expect(print('curd')).toBe(`# Curd

> What curd is.

Also called Junket, Set milk. Also explains Quark, Tofu. Category: Making. Level: beginner. Reading time: 1 min.

**Mental model.** Like tofu.

## How it works

Rennet sets it.

## Not to be confused with

- [Whey](/whey/): Whey runs off.

## Relations

- Know first: [Milk](/milk/)
- Builds on this: [Brie](/brie/)
- Kind of: [Solid](/solid/)
- Kinds: [Ricotta](/ricotta/)
- Part of: [Cheese](/cheese/)
- Parts: [Grain](/grain/)
- Related: [Salt](/salt/)

## Origin

A cow, [On curd](https://cow.example/), 1900.

## Sources

- [More on curd](https://more.example/)

In other languages: Bruch (de); caillé, lait caillé (fr).

Source: https://cheese.example/terms/curd/
`);
});

test('a term with hardly anything has no empty sections', () => {
	expect(print('brie')).toBe(`# Brie

> What brie is.

Category: Making. Level: beginner. Reading time: 1 min.

## Relations

- Know first: [Curd](/curd/)

## Origin

A goat, On brie, 1901.

Source: https://cheese.example/terms/brie/
`);
});
