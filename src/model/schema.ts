import { z } from 'zod';
import { LANGUAGE_TAG } from '../text/language-tag.ts';
import { SLUG_PATTERN } from '../text/slug.ts';
import { addressFault } from '../text/web-address.ts';
import { ID_PATTERN } from './identifiers.ts';
import { LEVELS } from './levels.ts';
import { ownValuesSchema } from './own-fields.ts';
import { questionSchema } from './question-schema.ts';

export { type Level, LEVELS } from './levels.ts';

export const slug = z.string().normalize('NFC').regex(SLUG_PATTERN);
export const text = z.string().trim().min(1);
const identifier = z.string().regex(ID_PATTERN);
export const webAddress = z.url({ protocol: /^https?$/ }).check(({ value, issues }) => {
	const fault = addressFault(value);
	if (!fault) return;
	const { message, hint } = fault;
	issues.push({ code: 'custom', message: `"${value}" ${message}`, input: value, params: { hint } });
});

/** The name of something, or all its names, the usual one first. */
const covered = z
	.union([text, z.array(text).min(1)])
	.describe('A name, or a list of all names of one thing, the usual one first.');
const coversSchema = z.strictObject({
	kinds: z.array(covered).default([]).describe('Narrower kinds, variants, and instances.'),
	parts: z.array(covered).default([]).describe('Parts, components, steps, and properties.'),
	related: z
		.array(covered)
		.default([])
		.describe('Neighbors, opposites, and older or wider things.'),
});

/** Front matter of `terms/<slug>.mdx`. */
export const termSchema = z.strictObject({
	title: text.describe('Headword: sentence case, singular, without a bracketed acronym.'),
	id: identifier
		.optional()
		.describe('Permanent identifier, given by npx gloss new: /id/<id>/ leads here for ever.'),
	reading: text.optional().describe('How the title is read, for sorting: かな.'),
	aliases: z
		.array(text)
		.default([])
		.describe('Other names of the same thing, interchangeable in a sentence; acronyms included.'),
	names: z
		.record(z.string().regex(LANGUAGE_TAG), z.union([text, z.array(text).min(1)]))
		.default({})
		.describe('Names in other languages by language tag, the usual one first: { de: Name }.'),
	covers: coversSchema
		.prefault({})
		.describe('What the term explains without an entry of its own, by how it relates to the term.'),
	formerly: z
		.array(text)
		.default([])
		.describe('Earlier titles and slugs of this entry; their addresses redirect to it.'),
	homonyms: z
		.array(text)
		.default([])
		.describe('Names shared with another term, which lists them too.'),
	category: slug
		.optional()
		.describe('Slug of the category in categories.yaml that the term belongs to, if any.'),
	level: z.enum(LEVELS).optional().describe('How much prior knowledge the term requires.'),
	summary: text.default('').describe('One sentence of 12-35 words that is true on its own.'),
	derived: z
		.array(z.enum(['summary']))
		.default([])
		.describe('Fields that an import took from the text and nobody has read; remove it then.'),
	analogy: text
		.optional()
		.describe('A mental model of 20-60 words that says where it breaks down.'),
	prerequisites: z.array(slug).default([]).describe('What to know first, most important first.'),
	kindOf: z
		.array(slug)
		.default([])
		.describe('What this is a kind of: every X is a Y (generic, in ISO 25964).'),
	partOf: z
		.array(slug)
		.default([])
		.describe('What this is a part, component, or stage of (partitive, in ISO 25964).'),
	related: z
		.array(slug)
		.default([])
		.describe('Other terms worth a click; list each pair on one side only.'),
	confusedWith: z
		.array(
			z.strictObject({
				term: slug.describe('Slug of the term that people confuse this one with.'),
				difference: text.describe('The difference that tells the two apart.'),
			}),
		)
		.default([])
		.describe('Terms that people confuse with this one; shown on both pages.'),
	questions: z
		.array(questionSchema)
		.default([])
		.describe('Questions on it, with choices or a number to compute; new ones come last.'),
	tags: z.array(slug).max(4).default([]).describe('Up to four slugs of tags.yaml.'),
	symbols: z.array(text).default([]).describe('Identifiers that stand for the term in code.'),
	paraphrases: z
		.array(text)
		.default([])
		.describe('Descriptions by someone who does not know the word; used by search only.'),
	everyday: z
		.array(text)
		.default([])
		.describe('Names that are also everyday words; linked only where the text is about the term.'),
	spellings: z
		.array(text)
		.default([])
		.describe('Misspellings and variants that search should find; never shown.'),
	origin: z
		.strictObject({
			year: z.int().min(1000).max(2999).describe('Year of the first publication.'),
			by: text.describe('Author or authors, as usually cited.'),
			work: text.describe('Title of the work.'),
			url: webAddress.optional().describe('Address of the primary source.'),
		})
		.optional()
		.describe('Who introduced it, when, and where; only if verified.'),
	reviewed: z
		.string()
		.regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/)
		.optional()
		.describe('Month of the last full reading by someone who did not write it: 2026-11.'),
	draft: z
		.boolean()
		.default(false)
		.describe('Whether it is unfinished: true keeps it out of builds; npx gloss dev shows it.'),
	sources: z
		.array(
			z.strictObject({
				title: text.describe('Title of the source.'),
				url: webAddress.describe('Address of the source.'),
			}),
		)
		.default([])
		.describe('References that support claims in the text.'),
	fields: ownValuesSchema
		.default({})
		.describe('Values of the fields that site.yaml declares under fields.'),
});

/** Front matter of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
	title: text.describe('Title of the guide.'),
	summary: text.describe('One sentence on what the reader will understand afterward.'),
	order: z.int().min(1).describe('Position in the list of guides, from 1.'),
});

/** One item of `categories.yaml`. */
export const categorySchema = z.strictObject({
	slug: slug.describe('Identifier and part of the address: /categories/<slug>/.'),
	name: text.describe('Display name.'),
	description: text.describe('One or two sentences for its page and the index.'),
	family: text
		.optional()
		.describe('Name of a group of categories, which share a color; six families are told apart.'),
});

/** One item of `tags.yaml`. */
export const tagSchema = z.strictObject({
	slug: slug.describe('Identifier and part of the address: /tags/<slug>/.'),
	name: text.describe('Display name.'),
	description: text.describe('What the terms with this tag have in common.'),
});

/** One item of `retired.yaml`: an entry that has been removed. */
export const retiredSchema = z.strictObject({
	id: identifier.optional().describe('Its identifier, which is never used again.'),
	slug: slug.describe('Its last address: /terms/<slug>/ says what replaced it.'),
	title: text.describe('Its last title.'),
	formerly: z.array(text).default([]).describe('Its earlier titles and slugs.'),
	replacedBy: z.array(slug).default([]).describe('Slugs of the entries to read instead.'),
	reason: text.optional().describe('Why it was removed, in a sentence for readers.'),
});

export type TermData = z.output<typeof termSchema>;
export type GuideData = z.output<typeof guideSchema>;
export type Category = z.output<typeof categorySchema>;
export type Tag = z.output<typeof tagSchema>;
export type RetiredEntry = z.output<typeof retiredSchema>;
