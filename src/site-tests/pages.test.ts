import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { THEME_BOOT } from '../client/shell/theme-boot.ts';
import { glossary } from '../content-tests/content.ts';
import type { Term } from '../model/glossary.ts';
import { confusionsOf } from '../model/pairs.ts';
import { RELATIONS } from '../model/relations.ts';
import { createUrls } from '../model/urls.ts';
import { readHistory } from '../reading/read-history.ts';
import type { BuiltPage } from './built-site.ts';
import { attributesOf, faults, listFiles, offenders, readPages, repeated } from './built-site.ts';

const urls = createUrls('/');
const absolute = (path: string) => new URL(path, glossary.site.url).href;
const files = new Set(listFiles('dist'));
const pages = readPages('dist');
const byPath = new Map(pages.map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];

/** The same category in another order, or in part. */
const VIEW = /(?<=\/categories\/[^/]+)\/(?:a-z|beginner|intermediate|advanced)\/$/;
const HIDDEN: readonly string[] = [urls.search, urls.random, '/404.html'];

test('there are pages of every kind', () => {
	const expected = [
		urls.home,
		urls.terms,
		urls.acronyms,
		urls.map,
		urls.mapText,
		urls.path,
		urls.random,
		urls.all,
		urls.categories,
		urls.tags,
		urls.guides,
		urls.about,
		urls.quality,
		urls.data,
		urls.ask,
		urls.search,
		'/404.html',
		...terms.map(({ slug }) => urls.term(slug)),
		...glossary.categories.flatMap(({ slug }) => [
			urls.category(slug),
			urls.categoryAlphabetical(slug),
		]),
		...new Set(terms.map(({ category, level }) => urls.categoryLevel(category, level))),
		...glossary.homonyms.map(({ slug }) => urls.name(slug)),
		...glossary.tags.map(({ slug }) => urls.tag(slug)),
		...[...glossary.guides.keys()].map((slug) => urls.guide(slug)),
		...(['beginner', 'intermediate', 'advanced'] as const).map((level) => urls.level(level)),
	];
	expect([...byPath.keys()].sort()).toEqual(expected.sort());
});

describe('every page', () => {
	test('has one h1, unique ids and links that lead somewhere', () => {
		const ids = new Map(pages.map(({ path, $ }) => [path, attributesOf($, '[id]', 'id')]));
		const targets = new Map([...ids].map(([path, list]) => [path, new Set(list)]));
		const isBroken = (href: string, path: string) => {
			const { pathname, hash } = new URL(href, `http://site${path}`);
			const target = targets.get(pathname);
			if (!target && !files.has(pathname)) return true;
			return hash !== '' && !target?.has(decodeURIComponent(hash.slice(1)));
		};
		const found = offenders(pages, ({ path, $ }) => {
			const headings = $('h1').length;
			return [
				...faults({ [`has ${headings} h1`]: headings !== 1 }),
				...repeated(ids.get(path)!).map((id) => `has the id "${id}" again`),
				...addressesIn($, 'a[href], link[href], use[href], script[src]')
					.filter((href) => !/^(?:https?:|mailto:)/.test(href) && isBroken(href, path))
					.map((href) => `leads to ${href}, which is not there`),
			];
		});
		expect(found).toEqual([]);
	});

	test('has a title, a description and, unless hidden, its address', () => {
		const found = offenders(pages, ({ path, $ }) => {
			const meta = metaOf($);
			const language = $('html').attr('lang');
			const hidden = meta.get('robots') === 'noindex';
			const address = hidden ? undefined : absolute(path.replace(VIEW, '/'));
			const canonical = canonicalOf($);
			const cards = ['title', 'description', 'type', 'url', 'site_name', 'image'];
			return [
				...faults({
					'has no title': $('title').text() === '',
					'has no description': !meta.get('description'),
					[`is in the language ${language}`]: language !== glossary.site.language,
					[hidden ? 'is hidden' : 'is not hidden']: hidden !== HIDDEN.includes(path),
					[`has the address ${canonical} instead of ${address}`]: canonical !== address,
				}),
				...cards.filter((name) => !meta.get(`og:${name}`)).map((name) => `has no og:${name}`),
			];
		});
		expect(found).toEqual([]);
	});

	test('has a title of its own, and every entry a description of its own', () => {
		const shown = pages.filter(({ path }) => !VIEW.test(path));
		const entries = shown.filter(({ path }) => path.startsWith(urls.terms));
		expect([
			...sharedBy(shown, ({ $ }) => $('title').text()),
			...sharedBy(entries, ({ $ }) => metaOf($).get('description') ?? ''),
		]).toEqual([]);
	});

	test('has sections and lists that stand for something', () => {
		const found = offenders(pages, ({ $ }) =>
			$('main section, main ul, main ol, main dl')
				.get()
				.filter((element) => $(element).text().trim() === '' && !$(element).is('.results, .steps'))
				.map((element) => `has the empty ${$.html(element).slice(0, 120)}`),
		);
		expect(found).toEqual([]);
	});

	test('names the feeds where there is something in them, and only there', () => {
		const feeds = readHistory('content').size > 0 ? [urls.atom, urls.jsonFeed] : [];
		const found = offenders(pages, ({ $ }) => {
			const named = attributesOf($, 'link[rel="alternate"]', 'href');
			return faults({ [`names ${named.join(', ')}`]: named.join() !== feeds.join() });
		});
		expect(found).toEqual([]);
	});

	test('keeps to a strict content security policy', () => {
		const boot = createHash('sha256').update(THEME_BOOT).digest('base64');
		const found = offenders(pages, ({ $ }) => {
			const policy = metaOf($).get('content-security-policy') ?? '';
			const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
			const inline = $('script:not([src]):not([type="application/ld+json"])')
				.get()
				.map((script) => $(script).text());
			const attributes = $('*')
				.get()
				.flatMap((element) => Object.keys($(element).attr() ?? {}));
			return [
				...faults({
					[`allows scripts from ${scripts}`]: scripts.includes('unsafe'),
					"allows 'unsafe-inline'": policy.includes("'unsafe-inline'"),
					"has no default-src 'self'": !policy.includes("default-src 'self'"),
					'allows objects': !policy.includes("object-src 'none'"),
					'forbids the script of the theme': !scripts.includes(`'sha256-${boot}'`),
					'has other inline scripts': inline.length !== 1 || inline[0] !== THEME_BOOT,
				}),
				...attributes
					.filter((name) => name === 'style' || name.startsWith('on'))
					.map((name) => `has an attribute ${name}`),
			];
		});
		expect(found).toEqual([]);
	});

	test('asks no other site for anything', () => {
		const fetched =
			'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], script[src], img[src], iframe, video, audio';
		const found = offenders(pages, ({ $ }) =>
			addressesIn($, fetched)
				.filter((url) => !url.startsWith('/'))
				.map((url) => `asks for "${url}"`),
		);
		expect(found).toEqual([]);
	});
});

function addressesIn($: BuiltPage['$'], selector: string): string[] {
	return $(selector)
		.get()
		.map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
}

function metaOf($: BuiltPage['$']): Map<string, string> {
	const all = $('meta')
		.get()
		.map(({ attribs }) => [
			attribs['name'] ?? attribs['property'] ?? attribs['http-equiv'] ?? '',
			attribs['content'] ?? '',
		]);
	return new Map(all as [string, string][]);
}

function canonicalOf($: BuiltPage['$']): string | undefined {
	return $('link[rel="canonical"]').attr('href');
}

/** Texts that more than one page has. */
function sharedBy(some: readonly BuiltPage[], textOf: (page: BuiltPage) => string): string[] {
	return [...Map.groupBy(some, textOf)]
		.filter(([, { length }]) => length > 1)
		.map(([text, same]) => `${same.map(({ path }) => path).join(' and ')} have "${text}"`);
}

test('the sitemap lists the pages worth finding and no others, and robots.txt names it', () => {
	expect(readSitemap('sitemap-index.xml', 'sitemapindex > sitemap > loc')).toEqual([
		absolute('/sitemap-0.xml'),
	]);
	const listed = readSitemap('sitemap-0.xml', 'urlset > url > loc').sort();
	const found = pages.filter(({ path, $ }) => canonicalOf($) === absolute(path));
	expect(listed).toEqual(found.map(({ path }) => absolute(path)).sort());
	const named = new Set(pages.map(({ $ }) => canonicalOf($)).filter(Boolean));
	expect(listed).toEqual([...named].sort());
	expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
		`Sitemap: ${absolute('/sitemap-index.xml')}\n`,
	);
});

/** The addresses of a sitemap, in which there is nothing that is not of the sitemap protocol. */
function readSitemap(file: string, selector: string): string[] {
	const $ = load(readFileSync(`dist/${file}`, 'utf8'), { xml: true });
	expect($.root().children().attr()).toEqual({
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
	});
	return $(selector)
		.get()
		.map((element) => $(element).text());
}

describe('every entry', () => {
	const entries = terms.map((term) => ({ ...byPath.get(urls.term(term.slug))!, term }));

	test('shows its title, its other names and what is said of it', () => {
		const found = offenders(entries, ({ term, $ }) => {
			const title = $('h1').text();
			const text = onOneLine($('main').text());
			const said = [
				...term.aliases,
				term.summary,
				onOneLine(term.analogy ?? '').trim(),
				term.origin?.work ?? '',
				...confusionsOf(glossary, term.slug).map(({ difference }) => onOneLine(difference)),
			];
			return [
				...faults({ [`is called "${title}"`]: title !== term.title }),
				...said.filter((part) => !text.includes(part)).map((part) => `does not say "${part}"`),
			];
		});
		expect(found).toEqual([]);
	});

	test('leads to all that has to do with it', () => {
		const found = offenders(entries, ({ term, $ }) => {
			const linked = new Set(attributesOf($, 'main a', 'href'));
			return addressesFor(term)
				.filter((address) => !linked.has(address))
				.map((address) => `does not lead to ${address}`);
		});
		expect(found).toEqual([]);
	});

	test('has a heading for every kind of relation there is, and for no other', () => {
		const kinds = ['needs', 'unlocks', 'kindOf', 'kinds', 'related', 'mentionedBy'] as const;
		const found = offenders(entries, ({ term, $ }) => {
			const headings = $('.rail h2')
				.get()
				.map((heading) => $(heading).text());
			return kinds
				.map((kind) => ({ heading: RELATIONS[kind].heading, count: term.relations[kind].length }))
				.filter(({ heading, count }) => headings.includes(heading) !== count > 0)
				.map(({ heading, count }) => `has ${count} relations for the heading "${heading}"`);
		});
		expect(found).toEqual([]);
	});

	test('has a graph of real links, each also in a list', () => {
		const found = offenders(entries, ({ term, path, $ }) => {
			const [first, ...others] = attributesOf($, '.graph a', 'href');
			const label = $('.graph a').first().attr('aria-label');
			const listed = new Set(attributesOf($, '.relation a, .confusions a', 'href'));
			return [
				...faults({
					[`has ${first} in the middle of its graph`]: first !== path,
					[`is called "${label}" in its graph`]: label !== term.title,
				}),
				...others
					.filter((href) => !listed.has(href))
					.map((href) => `has ${href} in its graph and in no list`),
			];
		});
		expect(found).toEqual([]);
	});

	test('says the same in its structured data', () => {
		const found = offenders(entries, ({ term, path, $ }) => {
			const [entry = {}, trail = {}] = $('script[type="application/ld+json"]')
				.get()
				.map((script) => JSON.parse($(script).text()) as Record<string, unknown>);
			const expected = {
				'@type': 'DefinedTerm',
				name: term.title,
				description: term.summary,
				url: absolute(path),
			};
			return [
				...Object.entries(expected)
					.filter(([name, value]) => entry[name] !== value)
					.map(([name]) => `has the ${name} "${entry[name]}"`),
				...faults({ 'has no trail': trail['@type'] !== 'BreadcrumbList' }),
			];
		});
		expect(found).toEqual([]);
	});

	test('loads under 20 kB of HTML, style and script, and one text font', () => {
		const found = offenders(entries, ({ html, $ }) => {
			const styles = attributesOf($, 'link[rel="stylesheet"]', 'href');
			const scripts = attributesOf($, 'script[src]', 'src');
			const fonts = attributesOf($, 'link[rel="preload"][as="font"]', 'href');
			const modules = attributesOf($, 'link[rel="modulepreload"]', 'href');
			const loaded = [...styles, ...scripts.flatMap((script) => [...withImports(script)])];
			const bytes = loaded.reduce((sum, asset) => sum + sizeOf(asset), zippedSize(html));
			return faults({
				[`loads ${bytes} bytes`]: bytes >= 20_000,
				[`loads the styles ${styles.join(', ')}`]: styles.length !== 1,
				[`loads the scripts ${scripts.join(', ')}`]: scripts.length !== 1,
				[`loads the fonts ${fonts.join(', ')}`]: fonts.length !== 1,
				[`loads the modules ${modules.join(', ')}`]: modules.length > 0,
			});
		});
		expect(found).toEqual([]);
	});
});

function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function addressesFor(term: Term): string[] {
	const related = Object.entries(term.relations)
		.filter(([kind]) => kind !== 'mentions')
		.flatMap(([, slugs]) => slugs);
	return [
		...[...related, ...term.outline.links.map(({ target }) => target)].map(urls.term),
		...term.guides.map(urls.guide),
		...term.tags.map(urls.tag),
		urls.category(term.category),
		urls.level(term.level),
		`${glossary.site.repository!.edit}/${term.file}`,
	];
}

/** A script with everything it imports before it runs. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	const code = readFileSync(`dist${path}`, 'utf8');
	for (const [, target] of code.matchAll(
		/(?:^|[;}\s])import(?:[^"'();]*from)?\s*["']([^"']+)["']/g,
	)) {
		withImports(new URL(target!, `http://site${path}`).pathname, seen);
	}
	return seen;
}

const assetSizes = new Map<string, number>();

function sizeOf(asset: string): number {
	const size = assetSizes.get(asset) ?? zippedSize(readFileSync(`dist${asset}`));
	assetSizes.set(asset, size);
	return size;
}

function zippedSize(data: string | Buffer): number {
	return gzipSync(data, { level: 9 }).length;
}
