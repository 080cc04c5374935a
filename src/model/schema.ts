import { z } from 'zod';
import { SLUG_PATTERN } from '../text/slug.ts';

/** How much a reader must already know, from nothing to the entry's prerequisites. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

const slug = z.string().regex(SLUG_PATTERN);
const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/ });

/** Front matter of `terms/<slug>.mdx`. */
export const termSchema = z.strictObject({
	title: text.describe('Headword: sentence case, singular, without a bracketed acronym.'),
	aliases: z.array(text).default([]).describe('Every other name in real use, acronyms included.'),
	homonyms: z
		.array(text)
		.default([])
		.describe('Other names that are also names of another entry, which lists them too.'),
	category: slug.describe('Slug of the one category in categories.yaml the entry belongs to.'),
	level: z.enum(LEVELS).describe('How much a reader must already know.'),
	summary: text.describe('One sentence of 12-35 words that is true on its own.'),
	analogy: text.optional().describe('A mental model of 20-60 words that says where it stops.'),
	prerequisites: z.array(slug).default([]).describe('What to know first, most important first.'),
	broader: z.array(slug).default([]).describe('What this is a kind of or a part of.'),
	related: z.array(slug).default([]).describe('Neighbors worth a click; write a pair on one side.'),
	confusedWith: z
		.array(
			z.strictObject({
				term: slug.describe('The entry that people take this one for.'),
				difference: text.describe('The one difference that decides between the two.'),
			}),
		)
		.default([])
		.describe('Entries people mix up with this one; shown on both pages.'),
	tags: z.array(slug).max(4).default([]).describe('Up to four slugs of tags.yaml.'),
	symbols: z.array(text).default([]).describe('Identifiers by which the term shows up in code.'),
	paraphrases: z
		.array(text)
		.default([])
		.describe('How somebody who lacks the word describes the thing; only the search reads it.'),
	everyday: z
		.array(text)
		.default([])
		.describe('Names that are everyday words too; linked in a text only if it is about the term.'),
	spellings: z
		.array(text)
		.default([])
		.describe('Forms people type that nobody should print; found by search, never shown.'),
	origin: z
		.strictObject({
			year: z.int().min(1000).max(2999).describe('Year of the first publication.'),
			by: text.describe('Author or authors, as they are usually cited.'),
			work: text.describe('Title of the work.'),
			url: webAddress.optional().describe('Address of the primary source.'),
		})
		.optional()
		.describe('Who introduced it, when and where; only if checked.'),
	sources: z
		.array(
			z.strictObject({
				title: text.describe('Title of the source.'),
				url: webAddress.describe('Address of the source.'),
			}),
		)
		.default([])
		.describe('Further references that carry a claim in the text.'),
});

/** Front matter of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
	title: text.describe('Title of the guide.'),
	summary: text.describe('One sentence that says what the reader will understand at the end.'),
	order: z.int().min(1).describe('Place in the list of guides, from 1.'),
});

/** One item of `categories.yaml`. */
export const categorySchema = z.strictObject({
	slug: slug.describe('Identifier, also its address: /categories/<slug>/.'),
	name: text.describe('Name as printed.'),
	description: text.describe('One or two sentences shown on its page and in the index.'),
});

/** One item of `tags.yaml`. */
export const tagSchema = z.strictObject({
	slug: slug.describe('Identifier, also its address: /tags/<slug>/.'),
	name: text.describe('Name as printed.'),
	description: text.describe('What the entries under this tag have in common.'),
});

/** `site.yaml`: everything about the site that is not an entry. */
export const siteSchema = z.strictObject({
	title: text.describe('Name of the site.'),
	tagline: text.describe('Headline of the home page.'),
	description: text.describe(
		'What the site is, in a sentence or two, for search engines and feeds.',
	),
	intro: text.describe('Paragraph under the headline; {count} becomes the number of entries.'),
	about: z.array(text).min(1).describe('Paragraphs of the about page.'),
	url: webAddress.describe('Public address; SITE_URL overrides it.'),
	language: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
		.describe('BCP 47 tag of the content.'),
	publisher: text.describe('Person or organization responsible for the content.'),
	licence: z
		.strictObject({
			name: text.describe('Name of the licence of the content.'),
			url: webAddress.describe('Address of its text.'),
		})
		.describe('Licence of the content.'),
	repository: z
		.strictObject({
			url: webAddress.describe('Address of the repository.'),
			edit: webAddress.describe('Prefix for the path of a content file, to edit it.'),
			suggest: webAddress
				.optional()
				.describe('Where to suggest an entry; {term} in it becomes what was searched for.'),
		})
		.optional()
		.describe('Where the content lives, for "edit this page" links.'),
	security: z
		.strictObject({
			contact: z
				.url({ protocol: /^(?:https|mailto)$/, normalize: true })
				.describe('Where to report a vulnerability: an https: or mailto: address.'),
			expires: z
				.string()
				.refine(
					(value) => z.iso.date().safeParse(value).success,
					'is not a date such as 2027-06-30',
				)
				.describe('Day after which nobody should rely on it; at most a year ahead.'),
		})
		.optional()
		.describe('How to report a vulnerability of the site, printed as /.well-known/security.txt.'),
	start: z.array(slug).default([]).describe('Entries the home page offers as a beginning.'),
	roots: z
		.array(slug)
		.default([])
		.describe('Entries that need nothing; where there are some, all others need something.'),
	wanted: z
		.array(text)
		.default([])
		.describe('Names that may deserve an entry; the quality page counts who mentions them.'),
	subjects: z
		.array(text)
		.default([])
		.describe('Names of the field, as in "what is curd in cheese making".'),
	idioms: z
		.array(text)
		.default([])
		.describe('Phrases of everyday language that contain a name and do not mean the term.'),
	askExamples: z.array(text).default([]).describe('What the page that answers questions suggests.'),
	searchExamples: z.array(text).default([]).describe('Queries the search box suggests.'),
});

export type TermData = z.output<typeof termSchema>;
export type GuideData = z.output<typeof guideSchema>;
export type Category = z.output<typeof categorySchema>;
export type Tag = z.output<typeof tagSchema>;
export type Site = z.output<typeof siteSchema>;
