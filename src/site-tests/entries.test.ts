import { describe, expect, test } from 'vitest';
import type { Term } from '../model/glossary.ts';
import { confusionsOf } from '../model/pairs.ts';
import { RELATIONS } from '../model/relations.ts';
import { createUrls } from '../model/urls.ts';
import { attributesOf, faults, offenders, readPages } from './built-site.ts';
import { heavyPages } from './page-weight.ts';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const absolute = (path: string) => new URL(path, glossary.site.url).href;
const byPath = new Map(readPages(TEST_SITE).map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];

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

	test('says when it was reviewed, if it was', () => {
		const { $ } = byPath.get('/terms/protected-designation-of-origin/')!;
		expect(onOneLine($('.provenance').text())).toContain('in October 2026');
		expect(byPath.get('/terms/milk/')!.$('.reviewed')).toHaveLength(0);
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
		const found = offenders(entries, ({ term, $ }) => {
			const center = $('.graph .center text')
				.text()
				.replace(/[\s-]+/g, '');
			const drawn = attributesOf($, '.graph .node', 'href');
			const listed = new Set(attributesOf($, '.relation a, .confusions a', 'href'));
			return [
				...faults({
					[`has "${center}" in the middle of its graph`]:
						center !== term.title.replace(/[\s-]+/g, ''),
					'has a graph of more than sixteen terms': drawn.length > 16,
				}),
				...drawn
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
		expect(heavyPages(TEST_SITE, entries)).toEqual([]);
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
		...related.map(urls.term),
		...term.outline.links.map(({ target }) =>
			target.startsWith('guides/') ? `/${target}/` : urls.term(target),
		),
		...term.guides.map(urls.guide),
		...term.tags.map(urls.tag),
		urls.category(term.category!),
		urls.level(term.level!),
		`${glossary.site.repository!.edit}/${term.file}`,
	];
}
