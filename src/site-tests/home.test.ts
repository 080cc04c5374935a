import { expect, test } from 'vitest';
import { termOf } from '../model/glossary.ts';
import { createUrls } from '../model/urls.ts';
import { attributesOf, readPages } from './built-site.ts';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const { $ } = readPages(TEST_SITE).find(({ path }) => path === urls.home)!;

test('the home page has one search box', () => {
	expect($('.search-field')).toHaveLength(1);
	expect($('main .search-field').attr('href')).toBe(urls.search);
});

test('the home page has a door for a word, one for a text or code and one for a beginner', () => {
	expect($('.doors h2').text()).toMatch(/met a word.*paragraph or code.*start from zero/);
	const [guide] = glossary.guides.keys();
	expect(attributesOf($, '.doors h2 a', 'href')).toEqual([
		urls.search,
		urls.ask,
		urls.guide(guide!),
	]);
	const others = attributesOf($, '.doors p a', 'href');
	expect(others).toEqual(expect.arrayContaining([`${urls.search}?q=PDO`, urls.term('milk')]));
	expect(others.filter((href) => href.startsWith(`${urls.ask}#q=`))).toHaveLength(2);
});

test('the home page shows the featured entry, with what stands around it', () => {
	const { title, summary, analogy, relations } = termOf(glossary, glossary.site.featured!);
	const sample = $('.sample');
	expect(sample.find('#sample').text()).toBe(title);
	expect(sample.find('.summary').text()).toBe(summary);
	expect(sample.find('.mental-model').text()).toContain(analogy);
	const drawn = attributesOf($, '.sample .graph .node', 'href');
	expect(drawn).toEqual(expect.arrayContaining(relations.needs.map((slug) => urls.term(slug))));
});

test('every guide and category is one click from the home page', () => {
	const linked = attributesOf($, 'main a', 'href');
	const pages = [
		...[...glossary.guides.keys()].map((slug) => urls.guide(slug)),
		...glossary.categories.map(({ slug }) => urls.category(slug)),
	];
	expect(pages.filter((path) => !linked.includes(path))).toEqual([]);
});

test('categories stand under the name of their family, in its color', () => {
	const families = $('.families h3').get();
	expect(families.map((element) => $(element).text())).toEqual(['Dairy', 'Shop', 'More']);
	for (const family of families.slice(0, 2)) {
		const [hue] = /hue-\d/.exec($(family).attr('class')!)!;
		expect($(family).next('ul').find(`li:not(.${hue})`)).toHaveLength(0);
	}
});
