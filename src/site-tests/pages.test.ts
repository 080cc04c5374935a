import { describe, expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { readHistory } from '../reading/read-history.ts';
import { NO_STORE } from '../reading/store.ts';
import { brokenLinks } from './broken-links.ts';
import type { BuiltPage } from './built-site.ts';
import { attributesOf, faults, listFiles, offenders, readPages } from './built-site.ts';
import { canonicalOf, metaOf } from './page-meta.ts';
import { glossary } from './test-glossary.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const absolute = (path: string) => new URL(path, glossary.site.url).href;
const files = new Set(listFiles(TEST_SITE));
const pages = readPages(TEST_SITE);
const byPath = new Map(pages.map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];

/** The same category in another order, or in part. */
const VIEW = /(?<=\/categories\/[^/]+)\/(?:a-z|beginner|intermediate|advanced)\/$/;
const hasHistory = readHistory(TEST_CONTENT, NO_STORE).size > 0;
const HIDDEN: readonly string[] = [urls.search, urls.random, '/404.html'];

test('there are pages of every kind', () => {
	const expected = [
		urls.home,
		urls.levels,
		urls.names,
		urls.terms,
		urls.acronyms,
		urls.map,
		urls.mapText,
		urls.path,
		urls.learn,
		urls.placement,
		urls.review,
		urls.random,
		urls.all,
		urls.categories,
		urls.tags,
		urls.guides,
		urls.routes,
		urls.comparisons,
		urls.about,
		urls.authoring,
		urls.quality,
		...(hasHistory ? [urls.changes] : []),
		urls.data,
		urls.ask,
		urls.search,
		'/404.html',
		...terms.map(({ slug }) => urls.term(slug)),
		...glossary.categories.flatMap(({ slug }) => [
			urls.category(slug),
			urls.categoryAlphabetical(slug),
		]),
		...new Set(terms.map(({ category, level }) => urls.categoryLevel(category!, level!))),
		urls.questions,
		...new Set(
			terms
				.filter(({ questions }) => questions.length > 0)
				.map(({ category }) => urls.questionsIn(category!)),
		),
		...glossary.homonyms.map(({ slug }) => urls.name(slug)),
		...glossary.tags.map(({ slug }) => urls.tag(slug)),
		...[...glossary.guides.keys()].map((slug) => urls.guide(slug)),
		...[...glossary.routes.keys()].map((slug) => urls.route(slug)),
		...[...glossary.comparisons.keys()].map((slug) => urls.comparison(slug)),
		...(['beginner', 'intermediate', 'advanced'] as const).map((level) => urls.level(level)),
	];
	expect([...byPath.keys()].sort()).toEqual(expected.sort());
});

describe('every page', () => {
	test('has one h1, unique ids and links that lead somewhere', () => {
		expect(brokenLinks(pages, files)).toEqual([]);
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

	test('has a picture for where its link is shared, at a full address', () => {
		const found = offenders(pages, ({ path, $ }) => {
			const meta = metaOf($);
			const image = meta.get('og:image') ?? '';
			const slug = /^\/terms\/([^/]+)\/$/.exec(path)?.[1];
			const category = slug && glossary.terms.get(decodeURI(slug))?.category;
			// `npx gloss cards` has not been run for this site.
			const expected = absolute(category ? urls.categoryCard(category) : urls.card);
			return faults({
				[`shows ${image}`]: category !== undefined && category !== '' && image !== expected,
				'shows a picture that is missing': !files.has(new URL(image).pathname),
				'does not say how large it is':
					meta.get('og:image:width') !== '1200' || meta.get('og:image:height') !== '630',
				'does not say what it shows': !meta.get('og:image:alt'),
				'shows it small': meta.get('twitter:card') !== 'summary_large_image',
			});
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
		const feeds = readHistory(TEST_CONTENT, NO_STORE).size > 0 ? [urls.atom, urls.jsonFeed] : [];
		const found = offenders(pages, ({ $ }) => {
			const named = attributesOf($, 'link[rel="alternate"]', 'href');
			return faults({ [`names ${named.join(', ')}`]: named.join() !== feeds.join() });
		});
		expect(found).toEqual([]);
	});
});

/** Texts that more than one page has. */
function sharedBy(some: readonly BuiltPage[], textOf: (page: BuiltPage) => string): string[] {
	return [...Map.groupBy(some, textOf)]
		.filter(([, { length }]) => length > 1)
		.map(([text, same]) => `${same.map(({ path }) => path).join(' and ')} have "${text}"`);
}
