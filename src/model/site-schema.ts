import { z } from 'zod';
import { LANGUAGE_TAG } from '../text/language-tag.ts';
import { looksShape } from './looks-schema.ts';
import { ownFieldsSchema } from './own-fields.ts';
import { slug, text, webAddress } from './schema.ts';
import { sectionKinds, sectionSchema } from './sections.ts';

/** Stands for the address of a site that has none; reserved by RFC 2606. */
export const PLACEHOLDER_URL = 'https://example.org';

/** Whether nobody can own an address, as its domain is reserved by RFC 2606 or RFC 6761. */
export function isPlaceholder(url: string): boolean {
	const { hostname } = new URL(url);
	return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/.test(hostname);
}

/** How strict a site is in matters of style, unless it decides otherwise for single rules. */
const PROFILES = ['open', 'strict'] as const;

/** `site.yaml`: site-wide settings, but for those of single rules. */
export const siteSchema = z.strictObject({
	title: text.describe('Name of the site.'),
	tagline: text.optional().describe('Headline of the home page; the title by default.'),
	description: text.describe(
		'What the site is, in a sentence or two, for search engines and feeds.',
	),
	intro: text
		.optional()
		.describe(
			'Paragraph under the headline, the description by default; {count} is replaced with the number of terms.',
		),
	about: z.array(text).default([]).describe('Paragraphs of the about page.'),
	url: webAddress
		.optional()
		.describe(
			`Public address; SITE_URL overrides it. Without one, pages do not name their address, there is no sitemap, and the data files use ${PLACEHOLDER_URL}.`,
		),
	language: z
		.string()
		.regex(LANGUAGE_TAG)
		.describe('BCP 47 tag of the content, such as en or pt-BR.'),
	publisher: text
		.optional()
		.describe('Person or organization responsible for the content; named in credits.'),
	licence: z
		.strictObject({
			name: text.describe('Name of the license.'),
			url: webAddress.describe('Address of the license text.'),
		})
		.optional()
		.describe('License of the content; without one, none is claimed.'),
	repository: z
		.strictObject({
			url: webAddress.describe('Address of the repository.'),
			edit: webAddress.describe('Address for editing a content file; the file path is appended.'),
			suggest: webAddress
				.optional()
				.describe('Where to suggest a term; {term} is replaced with the search query.'),
			report: webAddress
				.optional()
				.describe(
					'Where to report what is unclear or wrong; {title} and {body} are replaced, or {entry}, {section}, {quote} and {page}.',
				),
		})
		.optional()
		.describe('Where the content is hosted, for "Edit this page" links.'),
	feedback: z
		.strictObject({
			mail: z.email().optional().describe('Address that mails go to.'),
			form: webAddress
				.optional()
				.describe('Address of a form; it has the same gaps as `repository.report`.'),
		})
		.optional()
		.describe(
			'Other ways to report what is unclear or wrong in an entry; nothing is sent by itself.',
		),
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
				.describe('Expiration date; at most a year ahead.'),
		})
		.optional()
		.describe('How to report a vulnerability; published as /.well-known/security.txt.'),
	profile: z
		.enum(PROFILES)
		.default('open')
		.describe('What style rules are: errors (strict), or warnings or off (open).'),
	rules: z
		.record(z.string(), z.unknown())
		.default({})
		.describe('Severity and limits of style rules by id; npx gloss rules lists them.'),
	sections: z
		.array(sectionSchema)
		.superRefine((listed, { addIssue }) => {
			const names = sectionKinds(listed).map(({ name }) => name);
			for (const [index, name] of names.entries()) {
				if (names.indexOf(name) === index) continue;
				const message = `section "${name}" is listed twice`;
				addIssue({ code: 'custom', path: [index], message, params: { hint: 'Remove one' } });
			}
		})
		.default([])
		.describe('The sections of a term, in order; if none are listed, terms may have any.'),
	fields: ownFieldsSchema
		.default({})
		.describe('Fields of its own that terms may have: shown as facts, filtered by, and exported.'),
	start: z
		.array(slug)
		.default([])
		.describe('Terms that the home page suggests as starting points.'),
	featured: slug
		.optional()
		.describe('Term that the home page shows; by default the first of `start`.'),
	roots: z
		.array(slug)
		.default([])
		.describe('Terms without prerequisites; if any are listed, every other term must have some.'),
	wanted: z
		.array(text)
		.default([])
		.describe('Names that may deserve a term; the quality page counts their mentions.'),
	subjects: z
		.array(text)
		.default([])
		.describe('Names of the subject, as in "what is curd in cheese making".'),
	idioms: z
		.array(text)
		.default([])
		.describe('Everyday phrases that contain a name but do not refer to the term.'),
	imports: z
		.record(text, text)
		.default({})
		.describe('Paths of modules in code by their usual short name: `v: dairy.vat`.'),
	libraries: z
		.array(text)
		.default([])
		.describe('Libraries of the subject: code that imports one is about it.'),
	askExamples: z
		.array(text)
		.default([])
		.describe('Questions and texts that the Ask page suggests.'),
	searchExamples: z.array(text).default([]).describe('Queries that the search box suggests.'),
	...looksShape,
});

export type Site = z.output<typeof siteSchema>;
