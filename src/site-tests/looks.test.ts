import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attributesOf, listFiles, readPages } from './built-site.ts';
import { invalidHtml, straySpaces } from './invalid-html.ts';
import { runBuild } from './run-build.ts';
import { BARE_CONTENT } from './test-site.ts';

const WORK = resolve('.build/looks');
const content = join(WORK, 'content');
const out = join(WORK, 'site');
rmSync(WORK, { recursive: true, force: true });
cpSync(BARE_CONTENT, content, { recursive: true });
const write = (file: string, text: string) => writeFileSync(join(content, file), text);
for (const [folder, file] of [
	['pages', 'credits.mdx'],
	['images', 'logo.svg'],
	['fonts', 'own.woff2'],
] as const) {
	cpSync(join('src/site-tests/looks', file), join(content, folder, file));
}
write(
	'site.yaml',
	`${readFileSync(join(content, 'site.yaml'), 'utf8').trimEnd()}
logo: logo.svg
accent: "#0b7285"
fonts: { text: { family: Own, file: own.woff2 } }
navigation: [terms, levels, pages/credits, { name: Forum, url: https://forum.example.org }]
home: [pages/credits, index]
footer: { text: Tied by sailors., links: [data, pages/credits] }
analytics:
  script: https://counter.example/count.js
  attributes: { data-domain: knots.example.org }
  notice: Visits are counted, without cookies.
`,
);
const { status, stderr } = runBuild({
	GLOSSARY_CONTENT: content,
	GLOSSARY_OUT: out,
	BASE_PATH: '/knots/',
});
if (status !== 0) throw new Error(stderr);
const pages = readPages(out);
const pageAt = (path: string) => pages.find((page) => page.path === path)!;
const { $ } = pageAt('/');
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

test('links at the top and at the bottom are those of site.yaml, as far as there are such pages', () => {
	const linksIn = (label: string) =>
		$(`nav[aria-label="${label}"] a`)
			.get()
			.map((link) => `${$(link).text().trim()} ${$(link).attr('href')}`);
	expect(linksIn('Main')).toEqual([
		'A–Z /knots/terms/',
		'Credits /knots/pages/credits/',
		'Forum https://forum.example.org',
	]);
	expect(linksIn('Footer')).toEqual(['Data /knots/data/', 'Credits /knots/pages/credits/']);
	expect($('.site-footer p').text().trim()).toBe('Tied by sailors.');
});

test('the logo stands before the name and on the tab', () => {
	expect($('.brand img').attr('src')).toBe('/knots/images/logo.svg');
	expect($('link[rel="icon"]').attr('href')).toBe('/knots/images/logo.svg');
});

test('colors and fonts are a sheet of their own, which every page loads', () => {
	const sheet = readFileSync(join(out, 'theme.css'), 'utf8');
	expect(sheet).toContain('--hue:215');
	expect(sheet).toContain('url("/knots/fonts/own.woff2")');
	expect(listFiles(out)).toContain('/fonts/own.woff2');
	for (const page of pages) {
		expect(attributesOf(page.$, 'link[rel="stylesheet"]', 'href')).toContain('/knots/theme.css');
	}
});

test('the home page has the chosen sections in their order', () => {
	const headings = $('main h2')
		.get()
		.map((heading) => $(heading).text().trim());
	expect(headings.slice(0, 2)).toEqual(['Credits', 'Thanks']);
	expect($('.doors, .sample').length).toBe(0);
});

test('an own page is a page with links to terms', () => {
	const { $: own } = pageAt('/pages/credits/');
	expect(own('h1').text()).toBe('Credits');
	expect(attributesOf(own, '.prose a', 'href')).toContain('/knots/terms/bowline/');
	expect(own('nav [aria-current]').text().trim()).toBe('Credits');
});

test('visits are counted only where site.yaml says so, and readers are told', () => {
	const { $: about } = pageAt('/about/');
	expect(about('script[data-domain]').attr('src')).toBe('https://counter.example/count.js');
	expect(about('main').text()).toContain('Visits are counted, without cookies.');
	expect(about('main').text()).not.toContain('does not track visits');
	expect(about('meta[http-equiv]').attr('content')).toContain('https://counter.example');
});

test('all of it is valid', async () => {
	expect(await invalidHtml(pages)).toEqual([]);
	expect(straySpaces(pages)).toEqual([]);
});
