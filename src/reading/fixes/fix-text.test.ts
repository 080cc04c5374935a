import { expect, test } from 'vitest';
import type { Fix, Issue } from '../../model/issues.ts';
import { termSchema } from '../../model/schema.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { parseFields } from '../parse-fields.ts';
import { fixText } from './fix-text.ts';

const place = { rule: 'r', severity: 'error', file: 'terms/a.mdx', line: 1, field: 'f' } as const;
const issueOf = (fix: Fix): Issue => ({ ...place, message: '', hint: '', fix });

/** The front matter after fixes, which must be the same whatever the line ends are. */
function fixed(lines: string[], fixes: Fix[], body = 'Text.'): string[] {
	const [result] = ['\n', '\r\n', '\r'].map((end) => {
		const text = ['\uFEFF---', ...lines, '---', body, ''].join(end);
		const after = fixText('terms/a.mdx', text, fixes.map(issueOf)).text;
		expect(after.startsWith(`\uFEFF---${end}`)).toBe(true);
		expect(after.endsWith(`${end}---${end}${body}${end}`)).toBe(true);
		return after.split(end).slice(1, -3);
	});
	return result!;
}

/** Fixes of what the schema finds. */
function schemaFixes(lines: string[]): Fix[] {
	const { yaml } = splitFrontMatter(['---', ...lines, '---', ''].join('\n'))!;
	return parseFields('a', termSchema, yaml, 2).issues.flatMap(({ fix }) => fix ?? []);
}

test('quotes what YAML readers disagree on and changes nothing else', () => {
	const before = [
		'title:   No   # off',
		'aliases:  [ yes,12:30 ,\'on\', curd?,  say "no"?, it\'s "so"?,a?b\\c, what is',
		'  whey? ]',
		'spellings:',
		'-  1e3',
		'-  curds',
		'origin: { year: 0x7E1, by: y }  ',
		'related: ~',
		'level: no',
	];
	expect(fixed(before, schemaFixes(before))).toEqual([
		'title:   "No"   # off',
		`aliases:  [ "yes","12:30" ,'on', "curd?",  'say "no"?', "it's \\"so\\"?",'a?b\\c', "what is`,
		'  whey?" ]',
		'spellings:',
		'-  "1e3"',
		'-  curds',
		'origin: { year: 2017, by: "y" }  ',
		'related: ~',
		'level: no',
	]);
});

test('removes blanks around values, and writes values of a short list in their case', () => {
	const before = ['level: " Beginner"', "id: 'b2rk '", 'reviewed: 2026_11 # once', 'realted: []'];
	expect(fixed(before, schemaFixes(before))).toEqual([
		'level: "beginner"',
		"id: 'b2rk'",
		'reviewed: 2026-11 # once',
		'realted: []',
	]);
});

test.each([
	['first in brackets', ['a: [ x, y ,z ] # n'], ['a[0]'], ['a: [ y ,z ] # n']],
	['last in brackets', ['a: [ x, y ,z ] # n'], ['a[2]'], ['a: [ x, y ] # n']],
	['several in brackets', ['a: [w, x, y, z]'], ['a[1]', 'a[2]'], ['a: [w, z]']],
	['on several lines', ['a: [', '  x,', '  y,', ']'], ['a[1]'], ['a: [', '  x,', ']']],
	[
		'in a block',
		['a:', '  - x # x', '  # y', '  - y', 'b: c'],
		['a[0]'],
		['a:', '  # y', '  - y', 'b: c'],
	],
	['all', ['a: # n', '  - x', '  - y', 'b: c'], ['a[0]', 'a[1]'], ['b: c']],
	['a group', ['s:', '- t: |', '    x', '', '  u: y', '- t: z'], ['s[0]'], ['s:', '- t: z']],
	['in a group', ['c:', '  k: [x]', '  p: [y]'], ['c.k[0]'], ['c:', '  p: [y]']],
	['the only group', ['b: c', 'c:', '  k: [x]'], ['c.k[0]'], ['b: c']],
])('removes an item: %s', (_, before, fields, after) => {
	expect(
		fixed(
			before,
			fields.map((field) => ({ field })),
		),
	).toEqual(after);
});

test('leaves an item where a comment is in the way, and makes overlapping changes one at a time', () => {
	const commented = ['a: [x, # why', '  y]'];
	expect(fixed(commented, [{ field: 'a[1]' }])).toEqual(commented);
	const first = fixed(['a: [x, y, z]'], [{ field: 'a[0]' }, { field: 'a[1]' }]);
	expect(first).toEqual(['a: [y, z]']);
});

test('writes another value in the quotes of the old one, and adds a field after the first', () => {
	const before = ["title: 'It''s' # t", 'related: [Curd, "Whey", \'No\', {term: B}]'];
	const values = ['curd', 'whey', "it's"].map((value, i) => ({ field: `related[${i}]`, value }));
	const fixes = [
		...values,
		{ field: 'related[3].term', value: 'no' },
		{ field: 'id', value: 'b2rk' },
	];
	expect(fixed(before, fixes)).toEqual([
		"title: 'It''s' # t",
		'id: b2rk',
		'related: [curd, "whey", \'it\'\'s\', {term: "no"}]',
	]);
});

test('replaces a text in a line: whole words, and in code only if it is nowhere else', () => {
	const body = (line: string, find: string, replacement: string) => {
		const text = `---\na: b\n---\n\n${line}\n`;
		const fix = { line: 5, find, replacement };
		return fixText('terms/a.mdx', text, [issueOf(fix)]).text.split('\n')[4];
	};
	expect(body('[[Cur]] `[[Cur]]` [[Curd]] [[Cur|x]]', '[[Cur', '[[cur')).toBe(
		'[[cur]] `[[Cur]]` [[Curd]] [[cur|x]]',
	);
	expect(body('`a\u200Bb`', '\u200B', '')).toBe('`ab`');
});

test('leaves a file that cannot be parsed, before or after', () => {
	const broken = '---\na: [x\n---\n\u200B\n';
	const fix = { line: 4, find: '\u200B', replacement: '' };
	expect(fixText('terms/a.mdx', broken, [issueOf(fix)])).toEqual({ text: broken, fixed: [] });
	const fine = '---\na: b\n---\n';
	const breaking = { field: 'a', source: '"' };
	expect(fixText('terms/a.mdx', fine, [issueOf(breaking)])).toEqual({ text: fine, fixed: [] });
});
