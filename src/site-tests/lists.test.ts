import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { acronymsOf } from '../model/acronyms.ts';
import { createUrls } from '../model/urls.ts';
import { attributesOf, faults, offenders, readPages, repeated } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const byPath = new Map(readPages(TEST_SITE).map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];
const pathsOf = (entries: readonly { slug: string }[]) =>
	entries.map(({ slug }) => urls.term(slug));
const termPaths = (slugs: readonly string[]) => slugs.map((slug) => urls.term(slug));

/** A page and what it has to list. */
interface List {
	path: string;
	entries: readonly string[];
}

/** Addresses that pages should list and do not. */
function unlisted(lists: readonly List[]): string[] {
	return offenders(lists, ({ path, entries }) => {
		const linked = new Set(attributesOf(byPath.get(path)!.$, 'main a', 'href'));
		return entries.filter((entry) => !linked.has(entry)).map((entry) => `does not list ${entry}`);
	});
}

test('the A-Z list, the page of everything, the levels and the shared names list every entry', () => {
	const all = pathsOf(terms);
	const levels = Map.groupBy(terms, ({ level }) => level);
	const found = unlisted([
		{ path: urls.terms, entries: all },
		{ path: urls.all, entries: all },
		...[...levels].map(([level, members]) => ({
			path: urls.level(level!),
			entries: pathsOf(members),
		})),
		{ path: urls.levels, entries: [...levels.keys()].map((level) => urls.level(level!)) },
		{ path: urls.names, entries: glossary.homonyms.map(({ slug }) => urls.name(slug)) },
	]);
	expect(found).toEqual([]);
});

test('categories list their entries and no others, in both orders and by level', () => {
	const whole = glossary.categories.flatMap(({ slug, terms: members }) =>
		[urls.category(slug), urls.categoryAlphabetical(slug)].map((path) => ({
			path,
			entries: termPaths(members),
		})),
	);
	const found = offenders(whole, ({ path, entries }) => {
		const { $ } = byPath.get(path)!;
		const listed = attributesOf($, '.term-list .term-link', 'href');
		return [
			...entries
				.filter((entry) => !listed.includes(entry))
				.map((entry) => `does not list ${entry}`),
			...listed.filter((href) => !entries.includes(href)).map((href) => `lists ${href} too`),
			...repeated(listed).map((href) => `lists ${href} again`),
			...faults({
				'does not say how many there are': !$('.page-header').text().includes(`${entries.length}`),
			}),
		];
	});
	const byLevel = Map.groupBy(terms, ({ category, level }) =>
		urls.categoryLevel(category!, level!),
	);
	const parts = [...byLevel].map(([path, members]) => ({
		path,
		entries: pathsOf(members),
	}));
	expect([...found, ...unlisted(parts)]).toEqual([]);
});

test('tags and acronyms list what has them', () => {
	const acronyms = acronymsOf(glossary).flatMap(({ meanings }) => pathsOf(meanings));
	const found = unlisted([
		{ path: urls.acronyms, entries: acronyms },
		...glossary.tags.map(({ slug, terms: members }) => ({
			path: urls.tag(slug),
			entries: termPaths(members),
		})),
	]);
	expect(found).toEqual([]);
});

test('a name that several share lists them, and each of them leads to it', () => {
	const found = unlisted(
		glossary.homonyms.flatMap(({ slug, terms: meant }) => [
			{ path: urls.name(slug), entries: termPaths(meant) },
			...termPaths(meant).map((path) => ({ path, entries: [urls.name(slug)] })),
		]),
	);
	expect(found).toEqual([]);
});
