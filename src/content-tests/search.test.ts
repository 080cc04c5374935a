import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../finding/open-index.ts';
import { createUrls } from '../model/urls.ts';
import { glossary, SITE, slugs } from './content.ts';
import { QUERIES } from './queries.ts';

const urls = createUrls('/');
const read = (path: string) => JSON.parse(readFileSync(`${SITE}${path}`, 'utf8'));
const index = openIndex(
	{
		names: read(urls.searchNames),
		texts: read('/search/texts.json'),
		paraphrases: async () => read('/search/paraphrases.json'),
		lexicon: async () => read('/ask/lexicon.json'),
		foreignNames: async () => read('/search/foreign-names.json'),
	},
	urls,
);
beforeAll(() => index.completed());

const firstOf = (query: string) => index.list(query).results[0]?.title;

test('every headword finds its entry first', () => {
	const lost = slugs
		.map((slug) => glossary.terms.get(slug)!.title)
		.filter((title) => firstOf(title) !== title);
	expect(lost).toEqual([]);
});

describe('what readers search for comes first', () => {
	for (const [query, slug] of QUERIES) {
		const entry = glossary.terms.get(slug) ?? glossary.comparisons.get(slug);
		test.runIf(entry)(`${query}: ${slug}`, () => {
			expect(firstOf(query)).toBe(entry!.title);
		});
	}
});
