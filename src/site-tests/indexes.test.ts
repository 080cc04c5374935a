import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import type { Guide, Term } from '../model/glossary.ts';
import { categoryOf } from '../model/glossary.ts';
import { createUrls } from '../model/urls.ts';
import { searchablePages } from '../outputs/pages/searchable-pages.ts';
import type { NameIndex } from '../finding/search/name-index.ts';
import type { TextIndex } from '../finding/search/text-index.ts';
import { offenders } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const terms = [...glossary.terms.values()];
const guides = [...glossary.guides.values()];

/** What the full-text index knows of a page beside its text. */
type Meta = Readonly<Record<string, string>>;

/** A page as the full-text index holds it. */
interface Fragment {
	url: string;
	content: string;
	meta: Meta;
}

/** What stands before the JSON of a fragment. */
const MAGIC = 'pagefind_dcd';

const searched = searchablePages(glossary).map(({ url, html }) => {
	const $ = load(html);
	const facts = $('[data-pagefind-meta]')
		.get()
		.map((fact) => [$(fact).attr('data-pagefind-meta')!, $(fact).text()] as const)
		// Pagefind keeps no empty facts: an entry may have no other names.
		.filter(([, text]) => text !== '');
	const meta: Meta = { title: $('h1').text(), ...Object.fromEntries(facts) };
	return { path: url, meta };
});
const metaOf = new Map(searched.map(({ path, meta }) => [path, meta]));

test('the indexes of names and texts hold every term, guide, category and comparison, and nothing else', () => {
	const read = <T>(name: string) =>
		JSON.parse(readFileSync(`${TEST_SITE}/search/${name}.json`, 'utf8')) as T;
	const { entries } = read<NameIndex>('names');
	expect(entries.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
		...terms.map(({ slug }) => `term ${slug}`),
		...guides.map(({ slug }) => `guide ${slug}`),
		...glossary.categories.map(({ slug }) => `category ${slug}`),
		...[...glossary.comparisons.keys()].map((slug) => `comparison ${slug}`),
	]);
	expect(read<TextIndex>('texts').texts).toHaveLength(entries.length);
	expect(read<string[]>('paraphrases')).toHaveLength(entries.length);
});

test('the full text of every term, guide and comparison is searched, and nothing else', () => {
	expect(searched.map(({ path }) => path)).toEqual([
		...terms.map(({ slug }) => urls.term(slug)),
		...guides.map(({ slug }) => urls.guide(slug)),
		...[...glossary.comparisons.keys()].map((slug) => urls.comparison(slug)),
	]);
});

test('an entry is searched with all its names and spellings, its category and its summary', () => {
	const found = offenders(
		terms.map((term) => ({ path: urls.term(term.slug), term })),
		({ path, term }) => {
			const meta = metaOf.get(path)!;
			const names = `, ${meta['names'] ?? ''}, `;
			return [
				...[...term.aliases, ...term.homonyms, ...term.spellings]
					.filter((name) => !names.includes(`, ${name}, `))
					.map((name) => `is not searched as "${name}"`),
				...wrongFacts(meta, term, categoryOf(glossary, term)!.name),
			];
		},
	);
	expect(found).toEqual([]);
});

test('a guide is searched with its title and summary, and called a guide', () => {
	const found = offenders(
		guides.map((guide) => ({ path: urls.guide(guide.slug), guide })),
		({ path, guide }) => wrongFacts(metaOf.get(path)!, guide, 'Guide'),
	);
	expect(found).toEqual([]);
});

function wrongFacts(meta: Meta, { title, summary }: Term | Guide, category: string): string[] {
	return Object.entries({ title, summary, category })
		.filter(([name, value]) => meta[name] !== value)
		.map(([name]) => `is searched with the ${name} "${meta[name]}"`);
}

test('the full-text index holds what is searched, and nothing else', () => {
	const folder = `${TEST_SITE}/pagefind/fragment`;
	const fragments = readdirSync(folder).map((file) => {
		const text = gunzipSync(readFileSync(`${folder}/${file}`)).toString();
		const fragment = JSON.parse(text.slice(MAGIC.length)) as Fragment;
		// Pagefind adds the first picture by itself.
		const { image, image_alt, ...meta } = fragment.meta;
		return { ...fragment, meta };
	});
	expect(Object.fromEntries(fragments.map(({ url, meta }) => [url, meta]))).toEqual(
		Object.fromEntries(metaOf),
	);
	expect(fragments).toHaveLength(searched.length);
	expect(fragments.filter(({ content }) => content === '')).toEqual([]);
	const entry = JSON.parse(readFileSync(`${TEST_SITE}/pagefind/pagefind-entry.json`, 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	expect(entry.languages[glossary.site.language.toLowerCase()]!.page_count).toBe(searched.length);
});
