import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { DESKTOP, open, PHONE, useBrowser } from '../browser-tests/browser.ts';
import { createUrls } from '../model/urls.ts';
import { glossary, SITE, slugs, translations } from './content.ts';

useBrowser();

const urls = createUrls('/');

/** The entry in which most can go wrong: the one with the most to show. */
const richest = slugs
	.map((slug) => glossary.terms.get(slug)!)
	.reduce((best, term) => (partsOf(term) > partsOf(best) ? term : best));

function partsOf({ outline }: { outline: { examples: number; figures: number; words: number } }) {
	return 1000 * (outline.examples + outline.figures) + outline.words;
}

/** In each other language, the home page and an entry that is translated. */
const translated = translations.flatMap(({ site, translation }) => {
	const own = createUrls('/', site.language);
	return [own.home, ...[...translation!.states.keys()].slice(0, 1).map(own.term)];
});

/** Pages that not every content has. */
const optional = [
	...[...glossary.comparisons.keys()].slice(0, 1).map(urls.comparison),
	...[...glossary.routes.keys()].slice(0, 1).map(urls.route),
	urls.questions,
	...glossary.categories.slice(0, 1).map(({ slug }) => urls.questionsIn(slug)),
	urls.changes,
].filter((path) => existsSync(`${SITE}${path}index.html`));

const PAGES = [
	urls.home,
	urls.terms,
	urls.about,
	urls.map,
	urls.term(slugs[0]!),
	urls.term(richest.slug),
	urls.category(glossary.categories[0]!.slug),
	...[...glossary.guides.keys()].slice(0, 1).map(urls.guide),
	`${urls.search}?q=${encodeURIComponent(richest.title)}`,
	...optional,
	...translated,
];

test.each(PAGES)('axe finds nothing on %s', async (path) => {
	for (const look of [
		{ colorScheme: 'light', viewport: DESKTOP },
		{ colorScheme: 'dark', viewport: PHONE },
	] as const) {
		const page = await open(path, look);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`);
		expect(found, look.colorScheme).toEqual([]);
	}
});
