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
	['coulommiers', 'explained in', 'brie'],
	['What is a black wheel?', 'explained in', 'brie'],
	['What is curd?', 'name', 'curd'],
	['bleu chese', 'misspelling', 'blue-cheese'],
	['dairy.cut_curd', 'code', 'curd'],
	['cutting', 'part of a name', 'cutting-mold'],
	['smelly round disc', 'description', 'brie'],
])('"%s" is found: %s', (name, match, slug) => {
	expect(found(name)).toEqual([match, slug]);
});

test('a shared name returns all of its terms', () => {
	expect(found('mold')).toEqual(['name', 'mold-culture', 'cutting-mold']);
	const text = textOf('mold');
	expect(text).toContain('2 terms share the name "mold".');
	expect(text).toContain('A form that gives a young cheese its shape.');
	expect(text).toContain('Spores that are stirred into milk and grow in the paste.');
});

test('a comparison returns both terms with the difference', () => {
	expect(found('blue cheese vs brie')).toEqual(['comparison', 'blue-cheese', 'brie']);
	expect(textOf('blue cheese vs brie')).toContain('- Brie: Blue cheese has its mold inside.');
});

test('a short answer has summary, relations, plan, differences, URL and source', () => {
	expect(textOf('bleu')).toMatchInlineSnapshot(`
		"# Blue cheese

		> Mold runs through the paste in veins and makes it sharp.

		- Also called: Bleu
		- Category: Making. Level: beginner
		- Know first: Mold culture, Curd
		- Learning path: Milk, Mold culture, Curd
		- Page: https://cheese.example/terms/blue-cheese/
		- Full text: term://blue-cheese

		Not to be confused with:

		- Brie: Blue cheese has its mold inside.

		From Cheeses (https://cheese.example/) by A dairy, under CC0: https://creativecommons.org/publicdomain/zero/1.0/"
	`);
});

test('a full answer has the full text', () => {
	const text = textOf('bleu', 'full');
	expect(text).toContain('## How it works\n\nNeedles let air into the paste.');
	expect(text).toContain('Learning path: Milk, Mold culture, Curd');
});

test('an unknown name returns similar terms and says so', () => {
	const { match, entries, nearest } = lookup(library, 'Mowlt cvltvre');
	expect([match, entries]).toEqual(['none', []]);
	expect(slugsOf(nearest)).toContain('mold-culture');
	expect(textOf('Mowlt cvltvre')).toContain('Cheeses has no term called "Mowlt cvltvre".\n');
});

test('a name unlike any other is reported as such', () => {
	expect(textOf('zeppelin')).toMatchInlineSnapshot(`
		"Cheeses has no term called "zeppelin" or anything similar.

		From Cheeses (https://cheese.example/) by A dairy, under CC0: https://creativecommons.org/publicdomain/zero/1.0/"
	`);
});

test('every answer credits the source once', () => {
	for (const name of ['bleu', 'mold', 'zeppelin']) {
		for (const detail of ['short', 'full'] as const) {
			expect(textOf(name, detail).split('publicdomain/zero')).toHaveLength(2);
		}
	}
});

test('what has no entry of its own is explained in another, which says so', () => {
	const text = textOf('Black wheel');
	expect(text).toContain('No term is called "Black wheel". It is explained in:\n\n# Brie\n');
	expect(text).toContain('- Also called: BdM\n- Also explains: Brie noir, Coulommiers\n');
	expect(textOf('brie', 'full')).toContain('Also explains Brie noir, Coulommiers.');
});
