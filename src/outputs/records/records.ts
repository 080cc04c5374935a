import { z } from 'zod';
import { LEVELS } from '../../model/schema.ts';

/**
 * Version of the data, as in semver.org: the first number goes up when a field goes or changes its
 * meaning, the second when one comes.
 */
export const DATA_VERSION = '1.0.0';

const slug = z.string().describe('Identifier of an entry: /terms/<slug>/.');
const reference = z.object({ slug, title: z.string().describe('Headword.') });
const references = z.array(reference);
const address = z.url();

const section = z.object({
	heading: z.string().describe('Heading; empty for text before the first one.'),
	markdown: z.string().describe('Text in Markdown, with TeX formulas between dollars.'),
});

const relations = z
	.object({
		needs: references.describe('What to know first, most important first.'),
		unlocks: references.describe('What builds on it: the inverse of needs.'),
		kindOf: references.describe('What it is a kind or part of.'),
		kinds: references.describe('Its kinds and parts: the inverse of kindOf.'),
		confusedWith: references.describe('What people mix it up with.'),
		related: references.describe('Further neighbours.'),
		mentions: references.describe('Entries its text links to and no other relation has.'),
		mentionedBy: references.describe('The inverse of mentions.'),
	})
	.describe('Ties to other entries, written by authors and closed under their inverses.');

const entry = {
	slug,
	url: address.describe('Page of the entry.'),
	markdown: address.describe('The entry as Markdown.'),
	title: z.string().describe('Headword.'),
	aliases: z.array(z.string()).describe('Every other name in use.'),
	homonyms: z.array(z.string()).describe('Names it shares with another entry.'),
	spellings: z.array(z.string()).describe('Forms people type that nobody should print.'),
	symbols: z.array(z.string()).describe('Identifiers by which it shows up in code.'),
	category: z.object({ slug: z.string(), name: z.string() }),
	tags: z.array(z.string()).describe('Slugs of tags.'),
	level: z.enum(LEVELS).describe('How much a reader must already know.'),
	minutes: z.int().describe('Reading time.'),
	tokens: z.int().describe('Length of its Markdown in o200k_base tokens.'),
	summary: z.string().describe('One sentence that is true on its own.'),
	analogy: z.string().optional().describe('A mental model that says where it stops.'),
	sections: z.array(section),
	relations,
	confusions: z
		.array(z.object({ ...reference.shape, difference: z.string() }))
		.describe('The one difference that decides between two entries.'),
	plan: references.describe('All it stands on, in an order in which each needs only earlier ones.'),
	guides: references.describe('Guides that use it.'),
	origin: z
		.object({ year: z.int(), by: z.string(), work: z.string(), url: address.optional() })
		.optional()
		.describe('Who introduced it, when and where.'),
	sources: z.array(z.object({ title: z.string(), url: address })),
};

const envelope = {
	$schema: address.describe('JSON Schema of this file.'),
	version: z.string().describe('Version of the data format (semver.org).'),
};

const licence = z.object({ name: z.string(), url: address });

/** One entry on its own: /api/terms/<slug>.json. */
export const termRecordSchema = z.object({
	...envelope,
	...entry,
	glossary: z.string().describe('Name of the glossary it is from.'),
	publisher: z.string().describe('Who answers for it.'),
	licence,
});

/** Everything: /api/glossary.json. */
export const glossaryRecordSchema = z.object({
	...envelope,
	title: z.string(),
	description: z.string(),
	url: address,
	language: z.string().describe('BCP 47 tag.'),
	publisher: z.string(),
	licence,
	categories: z.array(
		z.object({
			slug: z.string(),
			name: z.string(),
			description: z.string(),
			terms: z.array(slug).describe('Prerequisites first.'),
		}),
	),
	tags: z.array(z.object({ slug: z.string(), name: z.string(), description: z.string() })),
	terms: z.array(z.object(entry)).describe('In A-Z order.'),
	guides: z.array(
		z.object({
			slug: z.string(),
			url: address,
			markdown: address,
			title: z.string(),
			summary: z.string(),
			minutes: z.int(),
			terms: z.array(slug).describe('Entries it links to, in order of first mention.'),
			sections: z.array(section),
		}),
	),
});

/** Names only: /api/index.json. */
export const indexRecordSchema = z.object({
	...envelope,
	terms: z.array(
		z.object({
			slug,
			url: address,
			title: z.string(),
			names: z.array(z.string()).describe('Other names, those it shares with others included.'),
		}),
	),
});

export type EntryRecord = z.output<z.ZodObject<typeof entry>>;
export type TermRecord = z.output<typeof termRecordSchema>;
export type GlossaryRecord = z.output<typeof glossaryRecordSchema>;
export type IndexRecord = z.output<typeof indexRecordSchema>;

/** JSON Schemas of the data by file name: /api/schema/<name>.json. */
export function dataSchemas(): Record<string, object> {
	return {
		glossary: z.toJSONSchema(glossaryRecordSchema),
		term: z.toJSONSchema(termRecordSchema),
		index: z.toJSONSchema(indexRecordSchema),
	};
}
