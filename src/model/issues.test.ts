import { expect, test } from 'vitest';
import type { Issue } from './issues.ts';
import { formatIssue, formatIssues, sortIssues } from './issues.ts';

const issue = (file: string, line: number, hint = 'Write another'): Issue => ({
	rule: 'unique-names',
	severity: 'error',
	file,
	line,
	field: 'title',
	message: '"x" is wrong',
	hint,
});

test('prints all problems, grouped by file and sorted, then a count', () => {
	const text = formatIssues([
		issue('terms/whey.mdx', 9),
		issue('terms/curd.mdx', 4),
		issue('terms/whey.mdx', 2, 'Did you mean "y"?'),
	]);
	expect(text).toMatchInlineSnapshot(`
		"terms/curd.mdx:4 title - "x" is wrong. Write another. [unique-names]

		terms/whey.mdx:2 title - "x" is wrong. Did you mean "y"? [unique-names]
		terms/whey.mdx:9 title - "x" is wrong. Write another. [unique-names]

		3 problems in 2 files."
	`);
});

test('prints invisible characters as codes, so that a terminal does not obey them', () => {
	const text = formatIssues([issue('terms/\u001b[2Jcurd.mdx', 1, 'Write\n\u202ea')]);
	expect(text).toMatch(/^terms\/\\u\{1b\}\[2Jcurd\.mdx:1 .* Write\\u\{a\}\\u\{202e\}a\./);
});

test('cuts a value that would hide the next issue', () => {
	expect(formatIssues([issue('terms/curd.mdx', 1, 'x'.repeat(10_000))]).length).toBeLessThan(1000);
});

test('uses the singular for one problem and prints nothing for none', () => {
	expect(formatIssues([issue('terms/curd.mdx', 1)])).toMatch(/1 problem in 1 file\.$/);
	expect(formatIssues([])).toBe('');
});

test('sorts by line, then field, then message', () => {
	const one = issue('a', 2);
	const sorted = sortIssues([
		{ ...one, field: 'x', message: 'b' },
		{ ...one, field: 'x', message: 'a' },
		{ ...one, field: 'body' },
		issue('a', 1),
	]);
	expect(sorted.map(({ line, field, message }) => [line, field, message])).toEqual([
		[1, 'title', '"x" is wrong'],
		[2, 'body', '"x" is wrong'],
		[2, 'x', 'a'],
		[2, 'x', 'b'],
	]);
});

test('a part of 500 characters is printed in full', () => {
	expect(formatIssue(issue('a', 1, 'x'.repeat(500)))).toContain(` ${'x'.repeat(500)}. [`);
	expect(formatIssue(issue('a', 1, 'x'.repeat(501)))).toContain(` ${'x'.repeat(500)}…. [`);
});
