import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheInMemory } from '../memory-cache.ts';
import { NO_STORE } from '../store.ts';
import { fixContent } from './fix-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { store: cacheInMemory(NO_STORE) };
cpSync('src/fixtures/cheese', folder, { recursive: true });

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const edit = (file: string, from: string, to: string) => {
	expect(read(file)).toContain(from);
	writeFileSync(join(folder, file), read(file).replace(from, to));
};

test('makes changes until nothing is left to fix, in the files that need them only', async () => {
	// What is on the right goes back to what is on the left.
	const mistakes: [file: string, before: string, after: string][] = [
		['site.yaml', "'2027-11-01'", '2027-11-01'],
		['site.yaml', 'wanted: [', 'wanted: [Brie, '],
		['site.yaml', 'en-US', 'en_US'],
		['terms/brie.mdx', 'title: Brie', 'title: Br\u00ADie'],
		['terms/brie.mdx', '## How it works', '## How\u00A0it works\u200B'],
		['terms/eye.mdx', 'category: ripening', 'category: “ripening”'],
		['terms/brie.mdx', 'category: kinds', 'category: Kinds'],
		['terms/brie.mdx', 'term: camembert', 'term: Camembert'],
		['terms/curd.mdx', 'aliases: [Curds]', 'aliases: [Curds, curd-s]'],
		['terms/curd.mdx', 'prerequisites: [milk]', 'prerequisites: [milk]\nrelated: [milk]'],
		['terms/curd.mdx', '[[milk]]', '[[Milk]]'],
		['terms/gouda.mdx', '[[curd-washing]]', '[[Curd Washing]]'],
		['terms/gouda.mdx', 'prerequisites: [pressing, brine]', 'prerequisites: [Pressing, BRINE]'],
		['terms/gouda.mdx', 'tags: [whole-wheels]', 'tags: [wholewheels]'],
		['terms/whey.mdx', 'level: beginner', 'level: Beginner'],
	];
	const wanted = new Map(mistakes.map(([file]) => [file, read(file)]));
	for (const [file, before, after] of mistakes) edit(file, before, after);
	edit('terms/milk.mdx', '\n---\n', '\nrelated: [no-such-term]\n---\n');
	utimesSync(join(folder, 'terms/milk.mdx'), 1, 1);

	const { fixed, result } = await fixContent(folder, () => true, options);
	expect(fixed.length).toBeGreaterThanOrEqual(mistakes.length);
	for (const [file, text] of wanted) {
		expect(read(file).replaceAll('"', "'")).toBe(text);
	}
	expect(result.issues.map(({ file, message }) => [file, message])).toEqual([
		['terms/milk.mdx', 'no term "no-such-term"'],
	]);
	expect(statSync(join(folder, 'terms/milk.mdx')).mtimeMs).toBe(1000);
	const again = await fixContent(folder, () => true, options);
	expect(again.fixed).toEqual([]);
}, 60_000);

test('fixes only what is wanted', async () => {
	edit('terms/gouda.mdx', 'pressing', 'Pressing');
	edit('terms/brie.mdx', 'draining', 'Draining');
	const { fixed } = await fixContent(folder, ({ file }) => file === 'terms/gouda.mdx', options);
	expect(fixed).toEqual([
		{
			rule: 'fields',
			file: 'terms/gouda.mdx',
			line: 6,
			field: 'prerequisites[0]',
			before: 'Pressing',
			after: 'pressing',
		},
	]);
}, 60_000);
