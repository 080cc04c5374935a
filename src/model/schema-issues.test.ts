import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainSchemaIssues } from './schema-issues.ts';
import { guideSchema, termSchema } from './schema.ts';
import { siteSchema } from './site-schema.ts';

const explain = (schema: z.ZodType, input: unknown) => {
	const { error } = schema.safeParse(input);
	return error
		? explainSchemaIssues(schema, error, input).map(
				({ field, message, hint }) => `${field} ${message}. ${hint}`,
			)
		: [];
};
const term = { title: 'Curd', category: 'making', level: 'beginner', summary: 'Set milk.' };
const guide = { title: 'At home', summary: 'From milk.', order: 1 };

test.each([
	[{}, []],
	[{ colour: 1 }, ['colour unknown field "colour". Remove it']],
	[{ alias: [] }, ['alias unknown field "alias". Did you mean "aliases"?']],
	[{ synonyms: [] }, ['synonyms unknown field "synonyms". Did you mean "aliases"?']],
	[{ tags: 'numbers' }, ['tags "numbers" is text, not a list. Write [numbers]']],
	[
		{ sources: ['https://a.example'] },
		[
			'sources[0] "https://a.example" is text, not a group of fields. Write its fields, each with its value: title: ..., url: ...',
		],
	],
	[
		{ paraphrases: [{ 'what is it': 'this' }] },
		[
			'paraphrases[0] {"what is it":"this"} is a group of fields, not text. Put the whole text in quotes if it has a colon',
		],
	],
	[{ realted: [] }, ['realted unknown field "realted". Did you mean "related"?']],
	[
		{ title: null },
		[
			'title is empty. Fill it in, or remove the field: Headword: sentence case, singular, without a bracketed acronym',
		],
	],
	[
		{ summary: ' ' },
		[
			'summary is empty. Fill it in, or remove the field: One sentence of 12-35 words that is true on its own',
		],
	],
	[{ aliases: 'Junket' }, ['aliases "Junket" is text, not a list. Write [Junket]']],
	[{ aliases: { a: 1 } }, ['aliases {"a":1} is a group of fields, not a list. Write [{"a":1}]']],
	[{ aliases: [7] }, ['aliases[0] 7 is a number, not text. Put it in quotes: "7"']],
	[
		{ aliases: [['x']] },
		['aliases[0] ["x"] is a list, not text. See the fields in CONTRIBUTING.md'],
	],
	[{ category: undefined, level: undefined }, []],
	[{ level: 'beginer' }, ['level unknown value "beginer". Did you mean "beginner"?']],
	[{ level: 7 }, ['level unknown value 7. Choose one of beginner, intermediate, advanced']],
	[
		{ category: 'Cheese making' },
		[
			'category "Cheese making" is not a slug. Use lowercase words joined by hyphens, like the file name of a term',
		],
	],
	[{ tags: ['a', 'b', 'c', 'd', 'e'] }, ['tags has 5 items. Use at most 4']],
	[
		{ origin: { year: 999, by: 'A', work: 'B' } },
		['origin.year 999 is too small. Use at least 1000'],
	],
	[
		{ origin: { year: 3000, by: 'A', work: 'B' } },
		['origin.year 3000 is too large. Use at most 2999'],
	],
	[
		{ origin: { year: 1900.5, by: 'A', work: 'B' } },
		['origin.year 1900.5 is a number, not a whole number. Year of the first publication'],
	],
	[
		{ sources: [{ title: 'A', url: 'a.example' }] },
		['sources[0].url "a.example" is not a web address. Write a full https:// address'],
	],
	[
		{ origin: { year: 1900, by: 'A', work: 'B', page: 1 } },
		['origin.page unknown field "page". Remove it'],
	],
])('a term with %j', (fields, issues) => {
	expect(explain(termSchema, { ...term, ...fields })).toEqual(issues);
});

test('a choice that is missing is named', () => {
	expect(explain(z.object({ milk: z.enum(['cow', 'goat']) }), {})).toEqual([
		'milk is missing. Add one of cow, goat',
	]);
});

test('input that is not a group of fields', () => {
	expect(explain(guideSchema, 'x')).toEqual([
		' "x" is text, not a group of fields. Write its fields, each with its value: title: ..., summary: ..., order: ...',
	]);
	expect(explain(guideSchema, undefined)[0]).toMatch(/^ is missing\. /);
});

test('a guide has a place in the order, from 1', () => {
	expect(explain(guideSchema, { ...guide, order: 0 })).toEqual([
		'order 0 is too small. Use at least 1',
	]);
	expect(explain(guideSchema, guide)).toEqual([]);
});

test('a field that is not well formed, and one with its own message', () => {
	const { language, security } = siteSchema.shape;
	expect(explain(z.strictObject({ language }), { language: 'English' })).toEqual([
		'language "English" is not well formed. BCP 47 tag of the content, such as en or pt-BR',
	]);
	expect(explain(z.strictObject({ language }), { language: 'en_GB' })).toEqual([
		'language "en_GB" is not well formed. Write en-GB',
	]);
	const contact = 'https://cheese.example/';
	expect(explain(z.strictObject({ security }), { security: { contact, expires: 'soon' } })).toEqual(
		['security.expires is not a date such as 2027-06-30. Expiration date; at most a year ahead'],
	);
	expect(explain(z.strictObject({ language }), { language: 'en-GB' })).toEqual([]);
});

test('every field says what it is for', () => {
	const described = JSON.stringify(
		[termSchema, guideSchema, siteSchema].map((schema) => z.toJSONSchema(schema)),
	);
	expect(described).not.toContain('"description":""');
});

test('says what to write instead of a field of an earlier version, and what a cover can be', () => {
	const input = { title: 'Curd', broader: ['milk'], covers: { kinds: [{ name: 'Quark' }] } };
	const { error } = termSchema.safeParse(input);
	const found = explainSchemaIssues(termSchema, error!, input);
	expect(found.find(({ field }) => field === 'broader')?.hint).toMatch(
		/^Write kindOf .* and partOf /,
	);
	expect(found.find(({ field }) => field === 'covers.kinds[0]')).toMatchObject({
		message: '{"name":"Quark"} is a group of fields',
		hint: expect.stringMatching(/^A name, or a list of all names/),
	});
});
