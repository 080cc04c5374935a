import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCheckCommand } from './check-options.ts';
import { cacheInMemory } from './memory-cache.ts';
import type { JsonReport } from './reports/json-report.ts';
import { runCheck } from './run-check.ts';
import { NO_STORE } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
const options = { store: cacheInMemory(NO_STORE) };
const gouda = join(folder, 'terms/gouda.mdx');

beforeAll(async () => {
	cpSync('src/fixtures/cheese', folder, { recursive: true });
	const text = readFileSync(gouda, 'utf8');
	writeFileSync(gouda, text.replace('pressing,', 'pressing, pressing,'));
	const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
	writeFileSync(
		join(folder, 'site.yaml'),
		site.replace('wanted: [', 'rules: { wanted-names: warn }\nwanted: [Brie, '),
	);
	await run();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const RULES = ['no-repeated-relations', 'wanted-names', 'links'];
function run(...args: string[]) {
	return runCheck(folder, parseCheckCommand(args, RULES), new Writable(), options);
}
async function json(...args: string[]) {
	const { stdout, exitCode } = await run('--format', 'json', ...args);
	const { findings, fixed } = JSON.parse(stdout) as JsonReport;
	return { exitCode, rules: findings.map(({ rule }) => rule), fixed };
}

test('reports files named in any way, or rules', async () => {
	const repeated = { exitCode: 1, rules: ['no-repeated-relations'] };
	for (const path of ['terms/gouda.mdx', gouda, relative('.', gouda), join(folder, 'terms')]) {
		expect(await json(path)).toMatchObject(repeated);
	}
	expect(await json('site.yaml')).toMatchObject({ exitCode: 0, rules: ['wanted-names'] });
	expect(await json(folder)).toMatchObject({
		exitCode: 1,
		rules: ['wanted-names', ...repeated.rules],
	});
	expect(await json('--only', 'no-repeated-relations')).toMatchObject(repeated);
	expect(await json('terms/gouda.mdx', '--only', 'links')).toMatchObject({
		exitCode: 0,
		rules: [],
	});
});

test('a fault between two files is reported for either', async () => {
	const feta = join(folder, 'terms/feta.mdx');
	const before = readFileSync(feta, 'utf8');
	writeFileSync(feta, before.replace('\ncategory:', '\nspellings: [Gouda]\ncategory:'));
	for (const path of ['terms/feta.mdx', 'terms/gouda.mdx']) {
		expect((await json(path)).rules, path).toContain('unique-names');
	}
	expect((await json('terms/brie.mdx')).rules).toEqual([]);
	writeFileSync(feta, before);
});

test('refuses paths that are not content', async () => {
	await expect(run('terms/goda.mdx')).rejects.toThrow('terms/goda.mdx does not exist.');
	await expect(run('README.md')).rejects.toThrow(/^README\.md is not part of the content, which/);
});

test('fails for errors, and for more warnings than wanted', async () => {
	expect(await run('--max-warnings', '1', 'site.yaml')).toMatchObject({
		exitCode: 0,
		stdout: 'Checked site.yaml: no errors.',
		stderr: expect.stringContaining('warning: ') as string,
	});
	expect(await run('--max-warnings', '0', 'site.yaml')).toMatchObject({ exitCode: 1 });
	expect(await run('--quiet', 'site.yaml')).toMatchObject({ exitCode: 0, stderr: '' });
	expect(await json('--quiet')).toMatchObject({ exitCode: 1, rules: ['no-repeated-relations'] });
});

test('says what keeps the rules from being applied, whatever the files are', async () => {
	const tags = join(folder, 'tags.yaml');
	const text = readFileSync(tags, 'utf8');
	writeFileSync(tags, '[');
	const { stderr, exitCode } = await run('terms/brie.mdx');
	writeFileSync(tags, text);
	expect(stderr).toContain('tags.yaml:1');
	expect(exitCode).toBe(1);
});

test('a dry run writes nothing, and fixes leave what is not wanted', async () => {
	const before = readFileSync(gouda, 'utf8');
	const dry = await json('--fix', '--dry-run');
	expect(dry).toMatchObject({ exitCode: 0, rules: [] });
	expect(dry.fixed).toHaveLength(2);
	expect(readFileSync(gouda, 'utf8')).toBe(before);
	const { rules, fixed } = await json('--fix', 'terms');
	expect([rules, fixed.map(({ file }) => file)]).toEqual([[], [relative('.', gouda)]]);
	expect(readFileSync(gouda, 'utf8')).toBe(before.replace('pressing, pressing', 'pressing'));
	expect(await json()).toMatchObject({ exitCode: 0, rules: ['wanted-names'] });
});
