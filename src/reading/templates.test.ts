import { expect, test } from 'vitest';
import { guideSchema, termSchema } from '../model/schema.ts';
import { siteSchema } from '../model/site-schema.ts';
import { readEntry } from './read-entry.ts';
import { guideTemplate, termTemplate } from './templates.ts';

const site = siteSchema.parse({
	title: 'T',
	description: 'D.',
	language: 'en',
	profile: 'strict',
	sections: ['Formally', { name: 'How it works', required: true }],
});
const evaluate = () => Promise.reject(new Error('There is no code.'));
const read = (text: string) =>
	readEntry({ slug: 'x', file: 'terms/x.mdx', text }, termSchema, evaluate);

test.each([
	'Brine bath',
	'日本茶',
	'القهوة السوداء',
	'🧀',
	'The "holey" one: #1',
	"Bayes' theorem",
	'a: b',
	'a #b',
	'No',
	'12:30',
	'1.0',
	'2024-01-01',
	'null',
	'=',
	'<<',
	'- x',
	'@x',
	'`x`',
	'[[x]]',
	'{x}',
	'C:\\x',
	'word '.repeat(24).trim(),
])('a new term called %s is a valid file', async (title) => {
	const { source, issues } = await read(termTemplate({ title }, site));
	expect(issues).toEqual([]);
	expect(source?.data).toMatchObject({ title, summary: 'TODO.', draft: false });
});

test('a new term has the sections that the site requires, and names the others', async () => {
	const text = termTemplate({ title: 'X', id: 'bcdf', category: 'c', level: 'beginner' }, site);
	const { source } = await read(text);
	expect(source?.outline.headings.map((heading) => heading.text)).toEqual(['How it works']);
	expect(source?.data).toMatchObject({ id: 'bcdf', category: 'c', level: 'beginner' });
	expect(text).toContain('Formally');
	expect(text).toContain('12 to 35 words');
});

test('a draft says so, and nothing is said of what the site does not have', async () => {
	const text = termTemplate({ title: 'X', draft: true }, undefined);
	expect((await read(text)).source?.data.draft).toBe(true);
	expect(text).not.toMatch(/category|level|id:|words|Further/);
});

test('a new guide is a valid file', async () => {
	const text = guideTemplate('A: tour', 3, site);
	const entry = { slug: 'g', file: 'guides/g.mdx', text };
	const { source, issues } = await readEntry(entry, guideSchema, evaluate);
	expect(issues).toEqual([]);
	expect(source?.data).toEqual({ title: 'A: tour', summary: 'TODO.', order: 3 });
});
