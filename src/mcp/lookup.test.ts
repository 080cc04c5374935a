import { expect, test } from 'vitest';
import { lookupText } from './lookup-text.ts';
import { lookup } from './lookup.ts';
import { testLibrary } from './test-library.ts';

const library = await testLibrary();
const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
const found = (name: string) => {
	const { match, entries } = lookup(library, name);
	return [match, ...slugsOf(entries)];
};
const textOf = (name: string, detail: 'short' | 'full' = 'short') =>
	lookupText(library, name, lookup(library, name), detail);

test.each([
	['Blue cheese', 'name', 'blue-cheese'],
	['bleu', 'name', 'blue-cheese'],
	['BdM', 'name', 'brie'],
	['blue-cheese', 'name', 'blue-cheese'],
	['What is curd?', 'name', 'curd'],
	['bleu chese', 'misspelling', 'blue-cheese'],
	['dairy.cut_curd', 'code', 'curd'],
	['cutting', 'part of a name', 'cutting-mould'],
	['smelly round thing', 'description', 'brie'],
])('"%s" is found: %s', (name, match, slug) => {
	expect(found(name)).toEqual([match, slug]);
});

test('a name that entries share gives all of them', () => {
	expect(found('mould')).toEqual(['name', 'mould-culture', 'cutting-mould']);
	const text = textOf('mould');
	expect(text).toContain('2 entries have the name "mould".');
	expect(text).toContain('A form that gives a young cheese its shape.');
	expect(text).toContain('Spores that are stirred into milk and grow in the paste.');
});

test('two names to be told apart give both, with the difference', () => {
	expect(found('blue cheese vs brie')).toEqual(['comparison', 'blue-cheese', 'brie']);
	expect(textOf('blue cheese vs brie')).toContain('- Brie: Blue cheese has its mould inside.');
});

test('a short answer has summary, relations, plan, differences, address and source', () => {
	expect(textOf('bleu')).toMatchInlineSnapshot(`
		"# Blue cheese

		> Mould runs through the paste in veins and makes it sharp.

		- Also called: Bleu
		- Category: Making. Level: beginner
		- Know first: Mould culture, Curd
		- All it stands on, in an order to learn it: Milk, Mould culture, Curd
		- Page: https://cheese.example/terms/blue-cheese/
		- Whole text: term://blue-cheese

		Commonly confused with:

		- Brie: Blue cheese has its mould inside.

		From Cheeses (https://cheese.example/) by A dairy, under CC0: https://creativecommons.org/publicdomain/zero/1.0/"
	`);
});

test('a full answer has the whole entry', () => {
	const text = textOf('bleu', 'full');
	expect(text).toContain('## How it works\n\nNeedles let air into the paste.');
	expect(text).toContain('in an order to learn it: Milk, Mould culture, Curd');
});

test('a name that is nothing gives the nearest one and says so', () => {
	const { match, entries, nearest } = lookup(library, 'Mowlt cvltvre');
	expect([match, entries]).toEqual(['none', []]);
	expect(slugsOf(nearest)).toContain('mould-culture');
	expect(textOf('Mowlt cvltvre')).toContain('Cheeses has no entry for "Mowlt cvltvre".\n');
});

test('a name that is nowhere near anything is said to be so', () => {
	expect(textOf('zeppelin')).toMatchInlineSnapshot(`
		"Cheeses has no entry for "zeppelin", nor anything near it.

		From Cheeses (https://cheese.example/) by A dairy, under CC0: https://creativecommons.org/publicdomain/zero/1.0/"
	`);
});

test('every answer says where it is from, once', () => {
	for (const name of ['bleu', 'mould', 'zeppelin']) {
		for (const detail of ['short', 'full'] as const) {
			expect(textOf(name, detail).split('publicdomain/zero')).toHaveLength(2);
		}
	}
});
