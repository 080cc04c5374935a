import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { testContent } from './test-content.ts';
import { uniqueNames } from './unique-names.ts';

const issuesOf = (...content: Parameters<typeof testContent>) =>
	applyRules([uniqueNames], testContent(...content)).map(({ file, field, message }) => [
		file,
		field,
		message,
	]);

test('what has an entry or an alias is covered by no other entry', () => {
	expect(
		issuesOf({
			brie: { covers: { kinds: ['Brie noir', ['Black brie', 'Curd']], parts: [], related: [] } },
			curd: { aliases: ['Brie-Noir'] },
		}),
	).toEqual([
		['terms/brie.mdx', 'covers.kinds[0]', '"Brie noir" is already an alias of terms/curd.mdx'],
		['terms/brie.mdx', 'covers.kinds[1]', '"Curd" is already the title of terms/curd.mdx'],
	]);
});

test('two entries cover no name twice, and a cover is neither a spelling nor an earlier name', () => {
	const covers = { kinds: [], parts: [], related: ['Tofu'] };
	expect(
		issuesOf({
			brie: { covers },
			curd: { covers, formerly: ['Tofu'] },
			whey: { spellings: ['tofu'] },
		}),
	).toEqual([
		['terms/curd.mdx', 'covers.related[0]', '"Tofu" is already a cover of terms/brie.mdx'],
		['terms/curd.mdx', 'formerly[0]', '"Tofu" is already a cover of terms/brie.mdx'],
		['terms/whey.mdx', 'spellings[0]', '"tofu" is already a cover of terms/brie.mdx'],
	]);
});

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([uniqueNames], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('titles come before aliases, aliases before spellings, and then the first slug', () => {
	expect(
		check({
			z: { title: 'Curd' },
			b: { title: 'Other', aliases: ['curd', 'Brie'], spellings: ['Feta'] },
			a: { title: 'Third', aliases: ['Feta'], spellings: ['BRIE', 'curd'] },
		}),
	).toEqual([
		'a spellings[0]: "BRIE" is already an alias of terms/b.mdx',
		'a spellings[1]: "curd" is already the title of terms/z.mdx',
		'b aliases[0]: "curd" is already the title of terms/z.mdx',
		'b spellings[0]: "Feta" is already an alias of terms/a.mdx',
	]);
	expect(check({ b: { title: 'Curd' }, a: { title: 'curd' } })).toEqual([
		'b title: the title "Curd" is taken by terms/a.mdx',
	]);
});
