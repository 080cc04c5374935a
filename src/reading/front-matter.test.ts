import { expect, test } from 'vitest';
import { normalizeText } from './check-text.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

test('splits an entry and finds the line on which the body starts', () => {
	expect(splitFrontMatter('---\ntitle: Brie\n---\n\nText')).toEqual({
		yaml: 'title: Brie\n',
		body: '\nText',
		bodyLine: 4,
	});
	expect(splitFrontMatter(normalizeText('\uFEFF---\r\ntitle: Brie\r\n---\r\nText'))?.body).toBe(
		'Text',
	);
	expect(splitFrontMatter('title: Brie')).toBeUndefined();
	expect(splitFrontMatter('---\ntitle: Brie\n')).toBeUndefined();
});

test('finds the line of a field, or of its nearest existing parent', () => {
	const yaml = parseYaml('title: Brie\norigin:\n  year: 774\nrelated:\n  - curd\n  - whey\n', 2);
	expect(yaml.lineOf('title')).toBe(2);
	expect(yaml.lineOf('origin.year')).toBe(4);
	expect(yaml.lineOf('origin.by')).toBe(3);
	expect(yaml.lineOf('related[1]')).toBe(7);
	expect(yaml.lineOf('category')).toBe(2);
});

test('reports a syntax error with its line and returns no data', () => {
	const yaml = parseYaml('title: Brie\nsummary: a: b\n', 2);
	expect(yaml.data).toBeUndefined();
	expect(yaml.errors).toEqual([
		{
			line: 3,
			message: expect.stringContaining('a colon'),
			hint: expect.stringContaining('quotes'),
		},
	]);
});
