import { z } from 'zod';
import { text, webAddress } from './schema.ts';

/** Pages of the site that navigation and footer can lead to. */
export const SITE_PAGES = [
	'categories',
	'terms',
	'map',
	'path',
	'ask',
	'search',
	'guides',
	'routes',
	'comparisons',
	'levels',
	'tags',
	'acronyms',
	'all',
	'data',
	'changes',
	'random',
	'about',
	'quality',
	'authoring',
] as const;
export type SitePage = (typeof SITE_PAGES)[number];

const HOME_SECTIONS = ['doors', 'entry', 'index', 'guides'] as const;

/** An own page, by its address. */
const ownPage = z.templateLiteral(['pages/', z.string().regex(/[^/\s]+/)]);

const link = z
	.union([
		z.enum(SITE_PAGES),
		ownPage,
		z.strictObject({
			name: text.describe('What the link says.'),
			url: webAddress.describe('Where it leads.'),
		}),
	])
	.describe('A page of the site, such as map; an own page, such as pages/credits; or any address.');

/** Colors of equal lightness differ in hue only, so that every one of them can be read. */
const hue = z
	.union([z.int().min(0).max(359), z.string().regex(/^#[\da-f]{6}$/i)])
	.describe('Hue in degrees of OKLCH, or a color such as "#0b7285", of which the hue is taken.');

const families = z
	.string()
	.regex(/^[\p{L}\p{N} ,'"_-]+$/u)
	.describe('Families as in CSS, the wanted one first.');
const font = z
	.union([
		families,
		z.strictObject({
			family: families,
			file: z
				.string()
				.regex(/^[\w.-]+\.woff2$/)
				.describe('A file in fonts/ with the first family.'),
		}),
	])
	.describe('Fonts of the readers, such as "Charter, Georgia, serif", or a file of your own.');

const image = z.string().regex(/^[\w.-]+\.(?:svg|png|webp|avif)$/i);

/** The part of site.yaml that says how the site looks. */
export const looksShape = {
	logo: image
		.optional()
		.describe('Picture before the name and on the tab of the browser: a file in images/.'),
	accent: hue.optional().describe('Hue of links and marks, or a color, of which the hue is taken.'),
	palette: z
		.array(hue)
		.min(1)
		.max(6)
		.optional()
		.describe('Hues of the families of categories, in their order.'),
	fonts: z
		.strictObject({
			text: font.optional().describe('For texts and headings.'),
			interface: font.optional().describe('For navigation, labels and buttons.'),
			code: font.optional().describe('For code.'),
		})
		.optional()
		.describe('Fonts, as in CSS: those of the readers, or files in fonts/.'),
	navigation: z
		.array(link)
		.optional()
		.describe('Links at the top, in order: pages of the site, own pages, and addresses.'),
	home: z
		.array(z.union([z.enum(HOME_SECTIONS), ownPage]))
		.optional()
		.describe('Sections of the home page, in order: doors, entry, index, guides, and own pages.'),
	footer: z
		.strictObject({
			text: text.optional().describe('Sentence that replaces the one with name and publisher.'),
			links: z.array(link).optional().describe('Links, as in navigation.'),
		})
		.optional()
		.describe('What is at the bottom of each page.'),
	analytics: z
		.strictObject({
			script: z
				.url({ protocol: /^https$/ })
				.describe('Address of the script; pages may then load it and send to its host.'),
			attributes: z
				.record(z.string().regex(/^data-[a-z-]+$/), z.string())
				.default({})
				.describe('Attributes of its element, such as data-domain.'),
			send: z
				.array(z.url({ protocol: /^https$/ }))
				.default([])
				.describe('Other addresses that it sends to.'),
			notice: text.describe('What readers are told on the about page.'),
		})
		.optional()
		.describe('Counts visits; off unless set, and then the about page says so.'),
} as const;

/** A page of `pages/`: `pages/credits.mdx` has the address /pages/credits/. */
export const pageSchema = z.strictObject({
	title: text.describe('Title of the page.'),
	summary: text.describe('What it is about, for search engines and below the title.'),
});

export type PageData = z.output<typeof pageSchema>;
