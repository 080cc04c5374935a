import { expect, test } from 'vitest';
import { ROLES } from '../importing/mapping/roles.ts';
import { RULES } from '../model/rules/index.ts';
import { termSchema } from '../model/schema.ts';
import { siteSchema } from '../model/site-schema.ts';
import { READING_RULES } from '../reading/reading-rules.ts';
import { readPages } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';

const { $ } = readPages(TEST_SITE).find(({ path }) => path === '/about/authoring/')!;
const namesIn = (label: string) =>
	$(`[aria-label="${label}"] tbody th`)
		.get()
		.map((cell) => $(cell).text().trim());

test('the page for authors has every field', () => {
	expect(namesIn('Fields of a term')).toEqual(
		expect.arrayContaining([...Object.keys(termSchema.shape), 'confusedWith[].difference']),
	);
	expect(namesIn('Fields of site.yaml')).toEqual(
		expect.arrayContaining([...Object.keys(siteSchema.shape), 'licence.url']),
	);
});

test('it has every rule, and what a rule of style is set to here', () => {
	expect(namesIn('Rules that always hold')).toEqual(
		expect.arrayContaining(Object.keys(READING_RULES)),
	);
	const all = [...namesIn('Rules that always hold'), ...namesIn('Rules of style')];
	expect(all).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
	const cells = $('#rule-summary-length td')
		.get()
		.map((cell) => $(cell).text().trim());
	expect(cells.slice(1)).toEqual(['off', 'error, words: [12, 35]']);
});

test('it has what fields of another glossary can become', () => {
	expect(namesIn('What fields become')).toEqual(Object.keys(ROLES));
});
