import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBuild } from './run-build.ts';
import { TINY_CONTENT } from './test-site.ts';

const work = mkdtempSync(join(tmpdir(), 'identity-'));
const content = join(work, 'content');
const site = join(work, 'site');
const terms = join(content, 'terms');
const settings = { GLOSSARY_CONTENT: content, GLOSSARY_OUT: site };
const IDS = ['b2rk', 'c3dq', 'm4tk', 'r5nd', 'w6hx'];

function edit(name: string, change: (text: string) => string): void {
	const file = join(content, name);
	writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function retire(...args: readonly string[]) {
	const env = { ...process.env, ...settings };
	return spawnSync(process.execPath, ['scripts/retire.ts', ...args], { env, encoding: 'utf8' });
}

/** Where a page leads on to. */
function target(path: string): string | undefined {
	const $ = load(readFileSync(join(site, path, 'index.html'), 'utf8'));
	return /url=(.*)/.exec($('meta[http-equiv="refresh"]').attr('content') ?? '')?.[1];
}

beforeAll(() => {
	cpSync(TINY_CONTENT, content, { recursive: true });
	readdirSync(terms).forEach((name, index) =>
		edit(`terms/${name}`, (text) => text.replace('\n', `\nid: ${IDS[index]}\n`)),
	);
});
afterAll(() => rmSync(work, { recursive: true }));

test('a term that others cite is not retired, and all citers are named', () => {
	const { status, stderr } = retire('rind');
	expect(status).toBe(1);
	expect(stderr).toContain('"rind" is still cited:\n\nterms/blue-cheese.mdx:8 prerequisites[0]');
	expect(existsSync(join(terms, 'rind.mdx'))).toBe(true);
});

test('earlier addresses, identifiers and retired terms lead on for ever', () => {
	const reason = 'It is a kind of rind.';
	expect(retire('blue-cheese', '--replaced-by', 'rind', '--reason', reason)).toMatchObject({
		status: 0,
		stderr: '',
	});
	// Its category must not stay empty.
	edit('terms/rind.mdx', (text) => text.replace('category: making', 'category: kinds'));
	renameSync(join(terms, 'milk.mdx'), join(terms, 'raw-milk.mdx'));
	edit('terms/raw-milk.mdx', (text) =>
		text.replace('title: Milk', 'title: Raw milk\nformerly: [Milk]'),
	);
	const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
	for (const name of files.filter((file) => /\.(?:mdx|yaml)$/.test(file))) {
		edit(name, (text) => text.replaceAll(/\[milk\b/g, '[raw-milk'));
	}
	expect(runBuild(settings).stderr).toBe('');

	expect(target('terms/milk')).toBe('/terms/raw-milk/');
	expect(target('go/milk')).toBe('/terms/raw-milk/');
	expect(target('id/m4tk')).toBe('/terms/raw-milk/');
	expect(target('id/b2rk')).toBe('/terms/blue-cheese/');
	expect(target('go/blue-cheese')).toBe('/terms/blue-cheese/');
	const $ = load(readFileSync(join(site, 'terms/blue-cheese/index.html'), 'utf8'));
	expect($('h1').text()).toBe('Blue cheese');
	expect($('main').text()).toContain(reason);
	expect($('main dt a').attr('href')).toBe('/terms/rind/');
	expect($('meta[name="robots"]').attr('content')).toBe('noindex');
});
