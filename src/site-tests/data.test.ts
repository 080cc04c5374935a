import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { glossary } from '../content-tests/content.ts';
import { PACK_SIZES } from '../outputs/llms.ts';
import { countTokens } from '../outputs/tokens.ts';
import { leadsSomewhere, listFiles, readRedirects } from './built-site.ts';

const files = new Set(listFiles('dist'));
const named = (pattern: RegExp) => [...files].filter((file) => pattern.test(file));
const textOf = (file: string) => readFileSync(`dist${file}`, 'utf8');

/** Markdown without code and formulas, in which anything may stand. */
function proseOf(markdown: string): string {
	return markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$/gm, '');
}

/** Links of a Markdown text to this site that lead nowhere. */
function brokenLinks(markdown: string): string[] {
	return [...proseOf(markdown).matchAll(/\]\((\S+?)\)/g)]
		.map(([, url]) => url!)
		.filter((url) => url.startsWith(glossary.site.url) || !/^https?:/.test(url))
		.filter((url) => !/^https?:/.test(url) || !leadsSomewhere(files, new URL(url).pathname));
}

test('every JSON file of the data keeps to the schema it names', () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const data = named(/^\/api\/(?!schema\/).*\.json$/);
	expect(data).toHaveLength(glossary.terms.size + 2);
	for (const file of data) {
		const value = JSON.parse(textOf(file)) as { $schema: string };
		const schema = new URL(value.$schema).pathname;
		const validate =
			ajv.getSchema(schema) ?? ajv.compile({ ...JSON.parse(textOf(schema)), $id: schema });
		validate(value);
		expect(validate.errors, file).toBeNull();
	}
});

test('entries and guides in Markdown are plain, and their links lead somewhere', () => {
	const documents = named(/^\/(?:terms|guides)\/.*\.md$/);
	expect(documents).toHaveLength(glossary.terms.size + glossary.guides.size);
	for (const file of [...documents, '/llms-full.txt']) {
		const text = textOf(file);
		expect(brokenLinks(text), file).toEqual([]);
		expect(proseOf(text), file).not.toMatch(/\[\[|<\/?[A-Z]|^(?:import|export) |\{\/\*/m);
	}
});

test('packs keep to their budgets and name their entries', () => {
	const packs = named(/^\/llms\/.*\.txt$/);
	expect(packs).toHaveLength(glossary.categories.length * Object.keys(PACK_SIZES).length);
	for (const file of packs) {
		const size = /-(\w+)\.txt$/.exec(file)![1] as keyof typeof PACK_SIZES;
		const text = textOf(file);
		expect(countTokens(text), file).toBeLessThanOrEqual(PACK_SIZES[size]);
		expect(brokenLinks(text), file).toEqual([]);
		expect(text.match(/\*\*\S|^# /gm)!.length, file).toBeGreaterThan(1);
	}
});

test('llms.txt has the format of llmstxt.org, and its links lead somewhere', () => {
	const text = textOf('/llms.txt');
	expect(brokenLinks(text)).toEqual([]);
	const [head, ...sections] = text.split(/^## /m);
	expect(text.match(/^# .+/gm)).toEqual([`# ${glossary.site.title}`]);
	expect(head).toMatch(/^# .+\n\n> .+\n\n/);
	expect(sections.length).toBeGreaterThan(2);
	for (const section of sections) {
		const [name, ...items] = section.split('\n').filter(Boolean);
		expect(name).not.toBe('');
		expect(items.length, name).toBeGreaterThan(0);
		for (const item of items) expect(item).toMatch(/^- \[[^\]]+\]\(https?:\/\/[^\s)]+\)(?:: .+)?$/);
	}
	for (const { title } of glossary.terms.values()) expect(text).toContain(`[${title}](`);
});

test('every name leads to a page that is there', () => {
	const redirects = readRedirects('dist');
	expect(redirects.length).toBeGreaterThan(glossary.terms.size);
	for (const { path, $ } of redirects) {
		const target = $('meta[http-equiv="refresh"]').attr('content')!.replace('0; url=', '');
		expect(leadsSomewhere(files, target), path).toBe(true);
		expect($('a').attr('href'), path).toBe(target);
		expect(new URL($('link[rel="canonical"]').attr('href')!).pathname, path).toBe(target);
	}
});
