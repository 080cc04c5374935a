import { z } from 'zod';
import { LANGUAGE_TAG } from '../text/language-tag.ts';
import { slug, text } from './schema.ts';

/** The fields of `terms/<slug>.<language>.mdx`; everything else is that of the original. */
export const translationSchema = z.strictObject({
	title: text.describe('Headword in the language.'),
	reading: text.optional().describe('How the title is read, for sorting: かな.'),
	aliases: z.array(text).default([]).describe('Other names in the language.'),
	summary: text.describe('The summary in the language.'),
	analogy: text.optional().describe('The mental model in the language.'),
	confusedWith: z
		.array(
			z.strictObject({
				term: slug.describe('Slug of a term that the original is confused with.'),
				difference: text.describe('The difference in the language.'),
			}),
		)
		.default([])
		.describe('Differences of the original in the language.'),
	original: z
		.string()
		.regex(/^[\da-f]{12}$/)
		.optional()
		.describe('Digest of the original that was translated, written by npm run translations.'),
});

const named = z.strictObject({ name: text.optional(), description: text.optional() });

/** The file `i18n/<language>.yaml`: what the site says in a language beside its entries. */
export const languageFileSchema = z.strictObject({
	site: z
		.strictObject({
			title: text.optional(),
			tagline: text.optional(),
			description: text.optional(),
			intro: text.optional(),
			about: z.array(text).optional(),
			askExamples: z.array(text).optional(),
			searchExamples: z.array(text).optional(),
		})
		.default({})
		.describe('Fields of site.yaml in the language.'),
	sections: z.record(text, text).default({}).describe('Headings by their names in site.yaml.'),
	categories: z.record(slug, named).default({}).describe('Names and descriptions by slug.'),
	families: z
		.record(text, text)
		.default({})
		.describe('Families of categories by their names in categories.yaml.'),
	tags: z.record(slug, named).default({}).describe('Names and descriptions by slug.'),
	texts: z
		.record(text, text)
		.default({})
		.describe('Other words of the interface, by the English text.'),
});

export const LANGUAGE_FILE = /^(.+)\.yaml$/;

/** The slug and the language of the file of a translation; undefined for other files. */
export function translationName(name: string): { slug: string; language: string } | undefined {
	const [, original, language] = /^([^/.]+)\.([^/.]+)\.mdx$/.exec(name) ?? [];
	return original && language && LANGUAGE_TAG.test(language)
		? { slug: original, language }
		: undefined;
}

export type TranslationData = z.output<typeof translationSchema>;
export type LanguageFile = z.output<typeof languageFileSchema>;
