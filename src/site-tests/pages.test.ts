import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { RELATIONS } from '../glossary/relations.ts';
import { createUrls } from '../glossary/urls.ts';
import { glossary, listFiles, readPages } from './built-site.ts';

const urls = createUrls('/');
const files = new Set(listFiles('dist'));
const pages = readPages('dist');
const byPath = new Map(pages.map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// Astro writes both in lower case and without a final slash; MathML and SVG have their own.
		'doctype-style': 'off',
		'void-style': 'off',
		'attr-case': 'off',
		'element-case': 'off',
		// The summary is long by design.
		'long-title': 'off',
	},
});

/** The same category in another order, or in part. */
const VIEW = /(?<=\/categories\/[^/]+)\/(?:a-z|beginner|intermediate|advanced)\/$/;

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

test.each(pages)('$path is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	const messages = results.flatMap((result) =>
		result.messages.map(
			({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`,
		),
	);
	expect(messages).toEqual([]);
});

test.each(pages)('$path has one h1, unique ids and links that lead somewhere', ({ path, $ }) => {
	expect($('h1')).toHaveLength(1);
	const ids = $('[id]')
		.get()
		.map((element) => $(element).attr('id'));
	expect(ids).toEqual([...new Set(ids)]);

	const broken = $('a[href], link[href], use[href], script[src]')
		.get()
		.map((element) => $(element).attr('href') ?? $(element).attr('src')!)
		.filter((href) => !/^(?:https?:|mailto:)/.test(href))
		.filter((href) => {
			const { pathname, hash } = new URL(href, `http://site${path}`);
			const target = byPath.get(pathname);
			if (!target && !files.has(pathname)) return true;
			return hash !== '' && target?.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1;
		});
	expect(broken).toEqual([]);
});

test.each(pages)(
	'$path has a title, a description and, unless hidden, its address',
	({ path, $ }) => {
		expect($('title').text()).not.toBe('');
		expect($('meta[name="description"]').attr('content')).toBeTruthy();
		expect($('html').attr('lang')).toBe(glossary.site.language);
		const hidden = $('meta[name="robots"]').attr('content') === 'noindex';
		expect(hidden).toBe([urls.search, urls.random, '/404.html'].includes(path));
		const canonical = $('link[rel="canonical"]').attr('href');
		if (hidden) expect(canonical).toBeUndefined();
		else expect(canonical).toBe(new URL(path.replace(VIEW, '/'), glossary.site.url).href);
		for (const name of ['title', 'description', 'type', 'url', 'site_name', 'image']) {
			expect($(`meta[property="og:${name}"]`).attr('content'), name).toBeTruthy();
		}
	},
);

test('titles and descriptions are distinct', () => {
	const shown = pages.filter(({ path }) => !VIEW.test(path));
	const titles = shown.map(({ $ }) => $('title').text());
	expect(titles).toEqual([...new Set(titles)]);
	const descriptions = shown
		.filter(({ path }) => path.startsWith('/terms/'))
		.map(({ $ }) => $('meta[name="description"]').attr('content'));
	expect(descriptions).toEqual([...new Set(descriptions)]);
});

test.each(terms)('$slug shows all that is known of it', (term) => {
	const { $ } = byPath.get(urls.term(term.slug))!;
	const text = $('main').text().replace(/\s+/g, ' ');
	expect($('h1').text()).toBe(term.title);
	for (const alias of term.aliases) expect(text).toContain(alias);
	expect(text).toContain(term.summary);
	if (term.analogy) expect(text).toContain(term.analogy.replace(/\s+/g, ' ').trim());
	if (term.origin) expect(text).toContain(term.origin.work);
	for (const { difference } of term.confusions)
		expect(text).toContain(difference.replace(/\s+/g, ' '));
	for (const spelling of term.spellings) {
		expect($('[data-pagefind-meta="names"]').text()).toContain(spelling);
	}

	const linked = new Set(
		$('main a')
			.get()
			.map((link) => $(link).attr('href')),
	);
	const related = Object.entries(term.relations)
		.filter(([kind]) => kind !== 'mentions')
		.flatMap(([, slugs]) => slugs);
	for (const slug of related) expect(linked).toContain(urls.term(slug));
	for (const slug of term.outline.links) expect(linked).toContain(urls.term(slug.target));
	for (const slug of term.guides) expect(linked).toContain(urls.guide(slug));
	for (const slug of term.tags) expect(linked).toContain(urls.tag(slug));
	expect(linked).toContain(urls.category(term.category));
	expect(linked).toContain(urls.level(term.level));
	expect(linked).toContain(`${glossary.site.repository!.edit}/${term.file}`);

	for (const kind of ['needs', 'unlocks', 'kindOf', 'kinds', 'related', 'mentionedBy'] as const) {
		const headings = $('.rail h2')
			.get()
			.map((heading) => $(heading).text());
		expect(headings.includes(RELATIONS[kind].heading)).toBe(term.relations[kind].length > 0);
	}
});

test.each(terms)('$slug has a graph of real links, each also in a list', ({ slug, title }) => {
	const { $ } = byPath.get(urls.term(slug))!;
	const nodes = $('.graph a')
		.get()
		.map((node) => $(node).attr('href')!);
	expect(nodes[0]).toBe(urls.term(slug));
	expect($('.graph a').first().attr('aria-label')).toBe(title);
	const listed = new Set(
		$('.relation a, .confusions a')
			.get()
			.map((link) => $(link).attr('href')),
	);
	for (const href of nodes.slice(1)) expect(listed).toContain(href);
});

test('structured data says what the page says', () => {
	for (const term of terms) {
		const { $ } = byPath.get(urls.term(term.slug))!;
		const data = $('script[type="application/ld+json"]')
			.get()
			.map((script) => JSON.parse($(script).text()) as Record<string, unknown>);
		expect(data[0]).toMatchObject({
			'@type': 'DefinedTerm',
			name: term.title,
			description: term.summary,
			url: new URL(urls.term(term.slug), glossary.site.url).href,
		});
		expect(data[1]).toMatchObject({ '@type': 'BreadcrumbList' });
	}
});

test('no space stands before a comma or full stop', () => {
	for (const { path, html } of pages) {
		const body = html.slice(html.indexOf('<body'));
		const text = body
			.replace(/<(script|style|pre|math|code|samp)\b[\s\S]*?<\/\1>/g, 'x')
			.replace(/<\/?(?:a|b|cite|em|span|strong)\b[^>]*>/g, '')
			.replace(/<[^>]+>/g, '\n\n');
		expect(text.match(/\p{L} +[.,;:](?=\s)/gu) ?? [], path).toEqual([]);
	}
});

test('every list on a page stands for something: no empty sections', () => {
	for (const { path, $ } of pages) {
		const empty = $('main section, main ul, main ol, main dl')
			.get()
			.filter((element) => $(element).text().trim() === '' && !$(element).is('.results, .steps'));
		expect(empty.length, path).toBe(0);
	}
});
