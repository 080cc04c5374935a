import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatIssue } from '../model/issues.ts';
import { parseFields } from './parse-fields.ts';

const schema = z.strictObject({
	name: z.string().optional(),
	names: z.array(z.string()).optional(),
	year: z.int().optional(),
});

const issuesOf = (yaml: string) => parseFields('whey.mdx', schema, yaml, 2).issues.map(formatIssue);

/** Rule and reading of a plain scalar as a name, on its own and in brackets. */
function readingsOf(source: string): (string | undefined)[] {
	return [`name: ${source}\n`, `names: [${source}]\n`].map((yaml) =>
		/ as (.*)\. Write .* \[portable-yaml\]$/.exec(issuesOf(yaml).join('\n'))?.[1]?.trim(),
	);
}

// Confirmed with PyYAML 6.0.4, Psych 4.0.3, js-yaml 3.14.1, and yaml.v2 2.4.0.
test.each([
	['true', 'y Y yes Yes YES yEs on On ON'],
	['false', 'n N no No NO off Off OFF'],
	['nothing', '~ null Null NULL nUll'],
	['an instruction', '= <<'],
	['a date', '2024-01-01 2024-1-1 2024-13-45 2024-01-01T10:00:00Z'],
	['a number in base 60', '12:30 -1:30 12:30:45 190:20:30.15 00:00'],
	['a binary number', '0b101 -0b1 0B1'],
	['a hexadecimal number', '0x1F 0X1F 0xFF_FF'],
	['an octal number', '0o17 017 +017 08 00'],
	['a number', '1e3 1E+3 1.5e-3 .5e3 1_000 1_000.5 1_ .5 -.5 1. .inf -.Inf .NaN'],
])('some readers read as %s: %s', (reading, sources) => {
	for (const source of sources.split(' ')) {
		expect(readingsOf(source), source).toEqual([reading, reading]);
	}
});

test('all readers read these as text', () => {
	const sources =
		'yess nope ya tilde~ NULLs N/A C++ #1 x=y == 1.2.3 7B 3D 1/2 12:99 1:60 a:b x::y ' +
		'https://cheese.example/a:8 2024-01 2024-01-01x 0x 0xG 0o8 1e e3 .e3 . .. ._ inf nan -x +x';
	for (const source of sources.split(' ').filter((one) => !one.startsWith('#'))) {
		expect(issuesOf(`names: [q, ${source}]\n`), source).toEqual([]);
		expect(issuesOf(`name: ${source}\n`), source).toEqual([]);
	}
});

test('the marks of YAML are refused only where they have another meaning', () => {
	expect(readingsOf('curd?')).toEqual([undefined, 'a syntax error, because of the "?"']);
	expect(readingsOf('?curd')[1]).toBe('a syntax error, because of the "?"');
	expect(readingsOf(':curd')).toEqual(['a symbol', 'a syntax error, because of the ":"']);
	expect(readingsOf('1,000')[0]).toBe('a number');
	expect(readingsOf('a\tb')).toEqual(Array(2).fill('a syntax error, because of the tab'));
	for (const source of ['"yes"', "'12:30'", '"curd?"', '"a\tb"', '|-\n  yes\n\tno']) {
		expect(issuesOf(`name: ${source}\n`).filter((line) => /portable/.test(line))).toEqual([]);
	}
});

test.each([
	['year: 2017', []],
	['year: -1', []],
	['name: 42', [expect.stringContaining('42 is a number, not text')]],
	[
		'year: 1e3',
		['whey.mdx:2 year - some YAML readers read 1e3 as a number. Write 1000. [portable-yaml]'],
	],
	['year: 0x7E1', [expect.stringContaining('Write 2017.')]],
	['year: 02017', [expect.stringContaining('Write 2017.')]],
	[
		'year: 2_017',
		[
			'whey.mdx:2 year - "2_017" is text, not a number. See the fields in CONTRIBUTING.md. [fields]',
		],
	],
	['names: ~', [expect.stringContaining('names - is empty')]],
	['name:', [expect.stringContaining('name - is empty')]],
])('the schema decides between text and numbers: %s', (yaml, issues) => {
	expect(issuesOf(yaml)).toEqual(issues);
});

test.each([
	['name:\tcurd', 3, 'some YAML readers read a tab as a syntax error. Write spaces.'],
	['name: curd\t# soft', 3, 'some YAML readers read a tab as a syntax error. Write spaces.'],
	[
		'name: !!str curd',
		3,
		'some YAML readers do not know !!str. Remove it, and quote what is text.',
	],
	[
		'name: !!bool yes',
		3,
		'some YAML readers do not know !!bool. Remove it, and quote what is text.',
	],
	[
		'name: &a.b curd',
		3,
		'&a.b is not text, but a name that nothing repeats. Put the value in quotes.',
	],
	[
		'name: "\\\\ \\/"',
		3,
		'some YAML readers read \\/ as a syntax error. Write the character itself.',
	],
	[
		'name: "\\uD83E\\uDDC0"',
		3,
		'some YAML readers read \\uD83E as a syntax error. Write the character itself.',
	],
])('refuses other syntax: %s', (yaml, line, message) => {
	expect(issuesOf(`\n${yaml}\n`)).toEqual([`whey.mdx:${line} file - ${message} [portable-yaml]`]);
});

test('refuses a version of YAML', () => {
	expect(issuesOf('%YAML 1.2\n---\nname: curd\n')).toEqual([
		expect.stringContaining('Remove the line'),
	]);
});

test('accepts tabs, escapes, and anchors that all readers know', () => {
	expect(issuesOf('# a\tb\nname: "\\\\/ \\t \\u00e9"\n')).toEqual([]);
	expect(issuesOf('names: [&curd curd, *curd]\n')).toEqual([]);
});
