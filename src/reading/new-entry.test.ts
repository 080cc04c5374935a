import { expect, test } from 'vitest';
import { retired } from '../model/rules/test-content.ts';
import { guideSchema } from '../model/schema.ts';
import { siteSchema } from '../model/site-schema.ts';
import type { TestTerm } from '../model/test-glossary.ts';
import { testSource } from '../model/test-glossary.ts';
import type { KnownEntries } from './new-entry.ts';
import {
	checkNames,
	checkTitle,
	findCategory,
	findLevel,
	hasLevels,
	identifierFor,
	nextOrder,
	slugFor,
} from './new-entry.ts';

function known(
	terms: Readonly<Record<string, TestTerm>> = {},
	extra: Partial<KnownEntries> = {},
): KnownEntries {
	const site = siteSchema.parse({ title: 'T', description: 'D.', language: 'en' });
	const categories = [{ slug: 'making', name: 'How it is made', description: 'D.' }];
	const { terms: sources } = testSource(terms);
	return { site, categories, retired: [], terms: sources, guides: [], ...extra };
}

test('blanks around a title are left out', () => {
	expect(checkTitle('  Brine bath ')).toBe('Brine bath');
});

test.each([
	['', 'empty'],
	[' \t ', 'empty'],
	['Brine\nbath', 'line break'],
	['Brine\u0007bath', 'U+0007'],
	['Brine\u200Bbath', 'U+200B'],
	['x'.repeat(300), '300 characters; 120 are allowed'],
])('the title %j is refused: %s', (title, reason) => {
	expect(() => checkTitle(title)).toThrow(reason);
});

test.each([
	['Brine bath', 'brine-bath'],
	['日本茶', '日本茶'],
	['القهوة السوداء', 'القهوة-السوداء'],
	['The "holey" one: #1', 'the-holey-one-hash-1'],
])('the slug of %s is %s', (title, slug) => {
	expect(slugFor(title, undefined, 'terms', known())).toBe(slug);
});

test('a title without letters needs a slug of its author', () => {
	expect(() => slugFor('🧀', undefined, 'terms', known())).toThrow('add --slug');
	expect(slugFor('🧀', 'emoji', 'terms', known())).toBe('emoji');
	expect(() => slugFor('🧀', 'Emo ji', 'terms', known())).toThrow('"Emo ji" is not a slug');
});

test('a plain title has no other slug than its own', () => {
	expect(() => slugFor('Brine bath', 'bath', 'terms', known())).toThrow('is "brine-bath"');
});

test('a slug that is too long for a file name is refused', () => {
	expect(() => slugFor('茶'.repeat(100), undefined, 'terms', known())).toThrow('too long');
});

test('the address of another entry is refused, whatever became of the entry', () => {
	const entries = known(
		{ curd: { title: 'Curd' }, whey: { title: 'Whey', formerly: ['Serum'] } },
		{ retired: [retired({ slug: 'old' })] },
	);
	const slug = (title: string) => slugFor(title, undefined, 'terms', entries);
	expect(() => slug('Curd')).toThrow('terms/curd.mdx already exists');
	expect(() => slug('Serum')).toThrow('earlier address of terms/whey.mdx');
	expect(() => slug('Old')).toThrow('retired.yaml');
	expect(slugFor('Curd', undefined, 'guides', entries)).toBe('curd');
});

test('a name that another entry has is refused unless the author insists', () => {
	const entries = known({ curd: { title: 'Curd', aliases: ['Junket'] } });
	expect(() => checkNames('junket', entries, false)).toThrow('already a name of terms/curd.mdx');
	expect(checkNames('junket', entries, true)).toEqual([]);
	expect(() => checkNames('Junkets', entries, false)).toThrow('close to "Junket"');
});

test('a name that another entry covers is fine, and should be removed there', () => {
	const entries = known({
		whey: { title: 'Whey', covers: { kinds: ['Acid whey'], parts: [], related: [] } },
	});
	expect(checkNames('Acid whey', entries, false)).toEqual([
		'terms/whey.mdx explains "Acid whey" now: remove it from its covers.',
	]);
});

test('a category is found by its slug or its name; a misspelled one is suggested', () => {
	expect(findCategory('making', known())).toBe('making');
	expect(findCategory('How it is made', known())).toBe('making');
	expect(() => findCategory('makign', known())).toThrow('Did you mean "making"?');
	expect(() => findCategory('making', known({}, { categories: [] }))).toThrow('categories.yaml');
});

test('if categories.yaml cannot be read, any slug may be a category', () => {
	expect(findCategory('milk', known({}, { categories: undefined }))).toBe('milk');
});

test('a misspelled level is suggested', () => {
	expect(findLevel('Beginner')).toBe('beginner');
	expect(() => findLevel('begginer')).toThrow('Did you mean "beginner"?');
});

test('levels and identifiers are for glossaries that have them', () => {
	const with_ = known({ curd: { title: 'Curd', level: 'beginner', id: 'bcdf' } });
	const without = known({ curd: { title: 'Curd', level: undefined } });
	expect([hasLevels(with_), hasLevels(without)]).toEqual([true, false]);
	expect(identifierFor(with_)).toMatch(/^\w{4}$/);
	expect(identifierFor(without)).toBeUndefined();
	expect(identifierFor(known())).toMatch(/^\w{4}$/);
});

test('a new guide comes last', () => {
	const data = guideSchema.parse({ title: 'G', summary: 'S.', order: 4 });
	expect(nextOrder(known())).toBe(1);
	expect(nextOrder(known({}, { guides: [{ slug: 'g', file: 'guides/g.mdx', data }] }))).toBe(5);
});
