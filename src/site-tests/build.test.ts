import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Quad } from 'oxigraph';
import { parse } from 'oxigraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, readPages } from './built-site.ts';
import { hashesOf, runBuild } from './run-build.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

const WORK = '.build/site-tests';
/** Words of the glossary that the engine was first written for. */
const SUBJECT = /machine.learning|neural|transformer|Gloss\b/i;

beforeAll(() => rmSync(WORK, { recursive: true, force: true }));
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

test('a build from nothing is the same, byte for byte', () => {
	const out = `${WORK}/again`;
	const { stdout } = runBuild({
		GLOSSARY_CONTENT: TEST_CONTENT,
		GLOSSARY_OUT: out,
		GLOSSARY_CACHE: `${WORK}/cache`,
	});
	expect(stdout).toMatch(/\d+ terms and \d+ guides? on \d+ pages/);
	expect(hashesOf(out)).toEqual(hashesOf(TEST_SITE));
});

test('a failed build says everything that is wrong and leaves the last good site alone', () => {
	const out = `${WORK}/good`;
	mkdirSync(out, { recursive: true });
	writeFileSync(`${out}/index.html`, 'the last good site');
	const { status, stderr } = runBuild({
		GLOSSARY_CONTENT: 'src/reading/fixtures/broken',
		GLOSSARY_OUT: out,
	});
	expect(status).toBe(1);
	expect(stderr).toMatch(/^\d{3} problems and \d+ warnings in \d{3} files\.$/m);
	expect(stderr).toContain(`${out}/ is unchanged`);
	expect(listFiles(out)).toEqual(['/index.html']);
	expect(existsSync(`${out}/terms`)).toBe(false);
});

test('another content folder under another address gives another glossary, and all of it', () => {
	const out = `${WORK}/cheese`;
	const { stderr, status } = runBuild({
		GLOSSARY_CONTENT: TEST_CONTENT,
		GLOSSARY_OUT: out,
		SITE_URL: 'https://dairy.example',
		BASE_PATH: '/sub/',
		REPOSITORY_URL: 'https://git.example/fork',
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const pages = readPages(out);
	expect(pages.map(({ path }) => path)).toContain('/terms/blue-cheese/');
	for (const { path, html, $ } of pages) {
		expect(html.replace(/\/_astro\/\S+|npx gloss/g, ''), path).not.toMatch(SUBJECT);
		const links = $('a[href], link[href], script[src], use[href]')
			.get()
			.map((element) => $(element).attr('href') ?? $(element).attr('src')!);
		const outside = links.filter((href) => !/^(?:\/sub\/|#|https:\/\/)/.test(href));
		expect(outside, path).toEqual([]);
		expect($('html').attr('lang')).toBe('en-US');
	}
	const curd = pages.find(({ path }) => path === '/terms/curd/')!;
	expect(curd.$('link[rel="canonical"]').attr('href')).toBe(
		'https://dairy.example/sub/terms/curd/',
	);
	expect(curd.$('samp').text()).toBe('{ kilograms: 1 }');
	expect(curd.$('math')).toHaveLength(3);
	expect(curd.$('.edit a').attr('href')).toBe(
		'https://git.example/fork/edit/main/content/terms/curd.mdx',
	);
	expect(
		pages
			.find(({ path }) => path === '/terms/milk/')!
			.$('.prose')
			.text(),
	).toContain('$1 to $2');

	const data = listFiles(out).filter((file) => /^\/api\/[^/]+$|^\/(?:atom|feed)\./.test(file));
	expect(data).toHaveLength(12);
	for (const file of data) {
		const text = readFileSync(`${out}${file}`, 'utf8');
		expect(text, file).toContain('https://dairy.example/sub/');
		expect(text, file).not.toMatch(SUBJECT);
	}
	const turtle = readFileSync(`${out}/api/skos.ttl`, 'utf8');
	const labels = (parse(turtle, { format: 'text/turtle' }) as Quad[]).filter(
		({ subject, predicate }) =>
			subject.toString() === '<https://dairy.example/sub/terms/curd/>' &&
			predicate.value.endsWith('#prefLabel'),
	);
	expect(labels.map(({ object }) => object.toString())).toContain('"Curd"@en-us');
});
