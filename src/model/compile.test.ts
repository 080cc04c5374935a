import { expect, test } from 'vitest';
import { compileGlossary } from './compile.ts';
import { confusionsOf } from './pairs.ts';
import { retired } from './rules/test-content.ts';
import { testGlossary, testOutline, testSource } from './test-glossary.ts';

const relationsOf = (glossary: ReturnType<typeof testGlossary>, slug: string) => {
	const entries = Object.entries(glossary.terms.get(slug)!.relations);
	return Object.fromEntries(entries.filter(([, slugs]) => slugs.length > 0));
};

test('a relation listed on one side shows up on both', () => {
	const glossary = testGlossary({
		brie: {
			prerequisites: ['curd'],
			kindOf: ['soft-cheese'],
			partOf: ['platter'],
			related: ['camembert'],
		},
		camembert: {},
		curd: {},
		platter: {},
		'soft-cheese': {},
	});
	expect(relationsOf(glossary, 'brie')).toEqual({
		needs: ['curd'],
		kindOf: ['soft-cheese'],
		partOf: ['platter'],
		related: ['camembert'],
	});
	expect(relationsOf(glossary, 'curd')).toEqual({ unlocks: ['brie'] });
	expect(relationsOf(glossary, 'soft-cheese')).toEqual({ kinds: ['brie'] });
	expect(relationsOf(glossary, 'platter')).toEqual({ parts: ['brie'] });
	expect(relationsOf(glossary, 'camembert')).toEqual({ related: ['brie'] });
});

test('a confusion shows up on both sides', () => {
	const difference = 'Whey is what runs off.';
	const glossary = testGlossary({
		curd: { confusedWith: [{ term: 'whey', difference }] },
		whey: {},
	});
	expect(glossary.pairs).toEqual([{ terms: ['curd', 'whey'], difference }]);
	expect(confusionsOf(glossary, 'curd')).toEqual([{ term: 'whey', difference }]);
	expect(confusionsOf(glossary, 'whey')).toEqual([{ term: 'curd', difference }]);
});

test('a link in the text counts as a mention unless the pair has a stronger relation', () => {
	const glossary = testGlossary({
		brie: { prerequisites: ['curd'], links: ['curd', 'whey', 'whey'] },
		curd: {},
		whey: {},
	});
	expect(relationsOf(glossary, 'brie')).toEqual({ needs: ['curd'], mentions: ['whey'] });
	expect(relationsOf(glossary, 'whey')).toEqual({ mentionedBy: ['brie'] });
});

test('references to missing terms and to the term itself are dropped', () => {
	const glossary = testGlossary({ brie: { related: ['brie', 'nothing'], links: ['nowhere'] } });
	expect(relationsOf(glossary, 'brie')).toEqual({});
});

test('guides list their terms in order of mention, and terms list their guides', () => {
	const source = testSource({ brie: {}, curd: {} });
	const guide = {
		slug: 'a-walk',
		file: 'guides/a-walk.mdx',
		data: { title: 'A walk', summary: 'Along the rind.', order: 1 },
		outline: testOutline(['curd', 'brie', 'curd', 'missing']),
		html: [],
		sections: [],
		pieces: {},
	};
	const glossary = compileGlossary({ ...source, guides: [guide] });
	expect(glossary.guides.get('a-walk')!.terms).toEqual(['curd', 'brie']);
	expect(glossary.terms.get('brie')!.guides).toEqual(['a-walk']);
});

test('sorts terms and tag members A-Z, and category members in learning order', () => {
	const glossary = testGlossary({
		whey: { tags: ['milk'] },
		affinage: { prerequisites: ['whey'], tags: ['milk'] },
	});
	expect([...glossary.terms.keys()]).toEqual(['affinage', 'whey']);
	expect(glossary.categories[0]!.terms).toEqual(['whey', 'affinage']);
	expect(glossary.tags[0]!.terms).toEqual(['affinage', 'whey']);
});

test('what a term covers has its names, its relation and an address on the page', () => {
	const glossary = testGlossary({
		brie: {
			covers: {
				kinds: ['Brie de Melun', ['Brie noir', 'Black brie']],
				parts: [['Rind']],
				related: ['Coulommiers'],
			},
		},
		curd: {},
	});
	expect(glossary.terms.get('brie')!.covers).toEqual([
		{ names: ['Brie de Melun'], relation: 'kind', anchor: 'covers-brie-de-melun' },
		{ names: ['Brie noir', 'Black brie'], relation: 'kind', anchor: 'covers-brie-noir' },
		{ names: ['Rind'], relation: 'part', anchor: 'covers-rind' },
		{ names: ['Coulommiers'], relation: 'related', anchor: 'covers-coulommiers' },
	]);
	expect(glossary.terms.get('curd')!.covers).toEqual([]);
});

test('no two things a term covers have the same address', () => {
	const glossary = testGlossary({
		brie: { covers: { kinds: ['C', 'C#', 'R&D', 'R/D'], parts: ['凝乳'], related: [] } },
	});
	const anchors = glossary.terms.get('brie')!.covers.map(({ anchor }) => anchor);
	expect(anchors).toEqual([
		'covers-c',
		'covers-c-sharp',
		'covers-r-d',
		'covers-r-d3',
		'covers-凝乳',
	]);
});

test('retired entries are kept by slug, apart from the terms', () => {
	const quark = retired({ slug: 'quark', title: 'Quark', replacedBy: ['curd'] });
	const glossary = testGlossary({ curd: {} }, { retired: [quark] });
	expect([...glossary.retired]).toEqual([['quark', quark]]);
	expect([...glossary.terms.keys()]).toEqual(['curd']);
	expect(testGlossary({ curd: {} }).retired.size).toBe(0);
});

test('guides are sorted by their order, then by title', () => {
	const guide = (title: string, order: number) => ({
		slug: title.toLowerCase(),
		file: `guides/${title.toLowerCase()}.mdx`,
		data: { title, summary: 'S.', order },
		outline: testOutline(),
		html: [],
		sections: [],
		pieces: {},
	});
	const guides = [guide('B', 2), guide('C', 1), guide('A', 2)];
	expect([...compileGlossary({ ...testSource({}), guides }).guides.keys()]).toEqual([
		'c',
		'a',
		'b',
	]);
});

test('reading takes a minute for 238 words, rounded, and one at least', () => {
	const minutes = (words: number) => {
		const source = testSource({ a: {} });
		const terms = source.terms.map((term) => ({ ...term, outline: { ...term.outline, words } }));
		return compileGlossary({ ...source, terms }).terms.get('a')!.minutes;
	};
	expect([0, 238, 356, 357, 2380].map(minutes)).toEqual([1, 1, 1, 2, 10]);
});

test('homonyms are grouped whatever their case, A-Z', () => {
	const { homonyms } = testGlossary({
		b: { homonyms: ['Set', 'Cut'] },
		a: { homonyms: ['set', 'Cut'] },
	});
	expect(homonyms).toEqual([
		{ slug: 'cut', name: 'Cut', terms: ['a', 'b'] },
		{ slug: 'set', name: 'set', terms: ['a', 'b'] },
	]);
});

test('a pair has its strongest relation only, but all of the strong ones', () => {
	const difference = 'No.';
	const glossary = testGlossary({
		a: {
			prerequisites: ['b'],
			kindOf: ['b'],
			confusedWith: [
				{ term: 'b', difference },
				{ term: 'a', difference },
				{ term: 'x', difference },
			],
			related: ['b', 'c'],
			links: ['c', 'd'],
		},
		b: { links: ['a'] },
		c: {},
		d: { links: ['a'] },
	});
	expect(relationsOf(glossary, 'a')).toEqual({
		needs: ['b'],
		kindOf: ['b'],
		confusedWith: ['b'],
		related: ['c'],
		mentions: ['d'],
	});
	expect(relationsOf(glossary, 'd')).toEqual({ mentions: ['a'] });
	expect(glossary.pairs).toHaveLength(1);
	expect(glossary.categories[0]).toMatchObject({ index: 0, name: 'Making' });
});
