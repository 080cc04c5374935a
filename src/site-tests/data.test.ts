import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { PACK_SIZES } from '../outputs/language-models/llms.ts';
import { countTokens } from '../outputs/language-models/tokens.ts';
import { faults, leadsSomewhere, listFiles, offenders, readRedirects } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';

const files = new Set(listFiles(TEST_SITE));
const textOf = (file: string) => readFileSync(`${TEST_SITE}${file}`, 'utf8');
const read = (path: string) => ({ path, text: textOf(path) });
const named = (pattern: RegExp) => [...files].filter((path) => pattern.test(path)).map(read);

/** Markdown without code and formulas, in which anything may stand. */
function proseOf(markdown: string): string {
	return markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$/gm, '');
}

/** Links and pictures of a Markdown text of this site that are not where it says. */
function brokenLinks(markdown: string, path: string): string[] {
	const site = glossary.site.url!;
	const address = new URL(path, site);
	return [...proseOf(markdown).matchAll(/(!?)\[[^\]]*\]\((\S+?)\)/g)]
		.map(([, mark, url]) => ({
			url: url!,
			target: new URL(url!, address),
			isPicture: mark === '!',
		}))
		.filter(({ url }) => url.startsWith(site) || !/^https?:/.test(url))
		.filter(
			({ url, target, isPicture }) =>
				// Only a picture may be named from where the text stands.
				!(isPicture || /^https?:/.test(url)) || !leadsSomewhere(files, target.pathname),
		)
		.map(({ url }) => `leads to ${url}, which is not there`);
}

test('every JSON file of the data keeps to the schema it names', () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const data = named(/^\/api\/(?!schema\/).*\.json$/);
	expect(data).toHaveLength(glossary.terms.size + glossary.comparisons.size + 2);
	const found = offenders(data, ({ text }) => {
		const value = JSON.parse(text) as { $schema: string };
		const schema = new URL(value.$schema).pathname;
		const validate =
			ajv.getSchema(schema) ?? ajv.compile({ ...JSON.parse(textOf(schema)), $id: schema });
		validate(value);
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	});
	expect(found).toEqual([]);
});

test('entries, guides and comparisons in Markdown are plain, and their links lead somewhere', () => {
	const { terms, guides, comparisons } = glossary;
	const documents = named(/^\/(?:terms|guides|compare)\/.*\.md$/);
	expect(documents).toHaveLength(terms.size + guides.size + comparisons.size);
	const found = offenders([...documents, read('/llms-full.txt')], ({ path, text }) => [
		...brokenLinks(text, path),
		...(proseOf(text).match(/\[\[|<\/?[A-Z]|^(?:import|export) |\{\/\*/gm) ?? []).map(
			(mark) => `has "${mark}"`,
		),
	]);
	expect(found).toEqual([]);
});

test('packs keep to their budgets and name their entries', () => {
	const packs = named(/^\/llms\/.*\.txt$/);
	expect(packs).toHaveLength(glossary.categories.length * Object.keys(PACK_SIZES).length);
	const found = offenders(packs, ({ path, text }) => {
		const size = /-(\w+)\.txt$/.exec(path)![1] as keyof typeof PACK_SIZES;
		const tokens = countTokens(text);
		return [
			...faults({
				[`has ${tokens} tokens`]: tokens > PACK_SIZES[size],
				'names no entries': (text.match(/\*\*\S|^# /gm)?.length ?? 0) < 2,
			}),
			...brokenLinks(text, path),
		];
	});
	expect(found).toEqual([]);
});

test('llms.txt has the format of llmstxt.org, and its links lead somewhere', () => {
	const text = textOf('/llms.txt');
	expect(brokenLinks(text, '/llms.txt')).toEqual([]);
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
	const redirects = readRedirects(TEST_SITE);
	expect(redirects.length).toBeGreaterThan(glossary.terms.size);
	const found = offenders(redirects, ({ $ }) => {
		const target = $('meta[http-equiv="refresh"]').attr('content')!.replace('0; url=', '');
		const link = $('a').attr('href');
		const { pathname } = new URL($('link[rel="canonical"]').attr('href')!);
		return faults({
			[`leads to ${target}, which is not there`]: !leadsSomewhere(files, target),
			[`leads to ${target} and links to ${link}`]: link !== target,
			[`leads to ${target} and names ${pathname}`]: pathname !== target,
		});
	});
	expect(found).toEqual([]);
});
