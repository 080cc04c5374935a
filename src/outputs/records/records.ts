import { z } from 'zod';
import { FIELD_TYPES, ownValuesSchema } from '../../model/own-fields.ts';
import { LEVELS } from '../../model/schema.ts';
import { ANSWERS } from '../../model/sections.ts';

/**
 * Version of the data format (semver.org): the major version changes when a field is removed or
 * changes its meaning, the minor version when one is added or may be absent.
 */
export const DATA_VERSION = '2.3.0';

const slug = z.string().describe('Identifier of a term: /terms/<slug>/.');
const reference = z.object({ slug, title: z.string().describe('Headword.') });
const references = z.array(reference);
const address = z.url();

const section = z.object({
	heading: z.string().describe('Heading; empty for text before the first heading.'),
	answers: z
		.enum(ANSWERS)
		.optional()
		.describe('The kind of question that it answers, whatever its heading.'),
	markdown: z.string().describe('Text in Markdown, with TeX formulas between dollar signs.'),
});

const relations = z
	.object({
		needs: references.describe('Prerequisites, most important first.'),
		unlocks: references.describe('Terms that build on it: the inverse of needs.'),
		kindOf: references.describe('Terms it is a kind of.'),
		kinds: references.describe('Its kinds: the inverse of kindOf.'),
		partOf: references.describe('Terms it is a part of.'),
		parts: references.describe('Its parts: the inverse of partOf.'),
		confusedWith: references.describe('Terms people confuse it with.'),
		related: references.describe('Other related terms.'),
		mentions: references.describe(
			'Terms that its text links to and that have no other relation to it.',
		),
		mentionedBy: references.describe('The inverse of mentions.'),
	})
	.describe('Relations to other terms, in both directions.');

const question = z.object({
	url: address.describe('Where it is asked.'),
	prompt: z.string(),
	choices: z
		.array(z.object({ text: z.string(), isCorrect: z.boolean(), why: z.string().optional() }))
		.optional()
		.describe('Absent if the answer is a number; each wrong one says why it is wrong.'),
	answer: z
		.object({
			value: z.number(),
			unit: z.string().optional(),
			tolerance: z.number().describe('How far an answer may be off.'),
			code: z.string().describe('JavaScript that computes it.'),
		})
		.optional(),
	explanation: z.string(),
});

const namesByLanguage = z
	.record(z.string(), z.array(z.string()))
	.describe('Names in other languages by BCP 47 tag, the usual one first.');

const cover = z.object({
	name: z.string().describe('Its usual name.'),
	otherNames: z.array(z.string()),
	relation: z.enum(['kind', 'part', 'related']).describe('How it stands to the term.'),
	url: address.describe('The page of the term, where it is explained.'),
});

const term = {
	id: z.string().optional().describe('Permanent identifier, independent of names: /id/<id>/.'),
	slug,
	url: address.describe('Page of the term.'),
	permalink: address
		.optional()
		.describe('Leads to the term for ever, even if its name and address change.'),
	markdown: address.describe('The term as Markdown.'),
	title: z.string().describe('Headword.'),
	aliases: z
		.array(z.string())
		.describe('Other names of the same thing, interchangeable in a sentence.'),
	namesByLanguage,
	covers: z
		.array(cover)
		.describe('What it explains without an entry of its own; not other names of it.'),
	formerly: z.array(z.string()).describe('Its earlier titles and slugs.'),
	homonyms: z.array(z.string()).describe('Names it shares with other terms.'),
	spellings: z.array(z.string()).describe('Misspellings and variants that search should find.'),
	symbols: z.array(z.string()).describe('Identifiers that stand for it in code.'),
	category: z
		.object({ slug: z.string(), name: z.string() })
		.optional()
		.describe('Absent if it has none.'),
	tags: z.array(z.string()).describe('Slugs of tags.'),
	level: z.enum(LEVELS).optional().describe('How much prior knowledge it requires.'),
	minutes: z.int().describe('Reading time in minutes.'),
	tokens: z
		.int()
		.describe('Length of its Markdown, without the attribution, in o200k_base tokens.'),
	summary: z.string().describe('One sentence that is true on its own; empty if there is none.'),
	analogy: z.string().optional().describe('A mental model that says where it breaks down.'),
	sections: z.array(section),
	relations,
	confusions: z
		.array(z.object({ ...reference.shape, difference: z.string() }))
		.describe('Terms people confuse it with, and the difference that tells them apart.'),
	questions: z.array(question).describe('Questions on it; texts are a line of Markdown each.'),
	plan: references.describe('All direct and indirect prerequisites, in topological order.'),
	guides: references.describe('Guides that link to it.'),
	comparisons: z
		.array(z.object({ slug: z.string(), title: z.string(), url: address }))
		.optional()
		.describe('Comparisons that it is part of; absent if there are none.'),
	reviewed: z
		.string()
		.optional()
		.describe('Month of the last full reading by someone who did not write it: 2026-11.'),
	changed: z
		.string()
		.optional()
		.describe('Date of the last change of its text; absent if the history is not known.'),
	changes: z
		.array(z.object({ date: z.string(), parts: z.array(z.string()) }))
		.optional()
		.describe('The last changes, the latest first, and which parts of the text changed.'),
	origin: z
		.object({ year: z.int(), by: z.string(), work: z.string(), url: address.optional() })
		.optional()
		.describe('Who introduced it, when, and where.'),
	sources: z.array(z.object({ title: z.string(), url: address })),
	fields: ownValuesSchema.describe('Values of the fields that the glossary declares.'),
};

const comparison = {
	slug: z.string().describe('Identifier of a comparison: /compare/<slug>/.'),
	url: address.describe('Page of the comparison.'),
	markdown: address.describe('The comparison as Markdown.'),
	title: z.string().describe('The headwords side by side.'),
	terms: z.array(z.object({ ...reference.shape, url: address })).describe('What it compares.'),
	shared: z.string().describe('What they have in common.'),
	question: z.string().describe('The question whose answer decides which is meant.'),
	rows: z
		.array(z.object({ aspect: z.string(), values: z.array(z.string()) }))
		.describe('What differs, with a value for each term, in their order.'),
	mistake: z.string().describe('A typical mistake.'),
	sections: z.array(section).describe('An example that flips the answer, and more.'),
};

const route = {
	slug: z.string().describe('Identifier of a route: /routes/<slug>/.'),
	url: address.describe('Page of the route.'),
	title: z.string(),
	audience: z.string().describe('Whom it is for.'),
	summary: z.string().describe('What the reader understands at its end.'),
	minutes: z.int().describe('Reading time of all stops in minutes.'),
	stops: z
		.array(z.object({ ...reference.shape, why: z.string() }))
		.describe('The terms in reading order, each with what to read it for.'),
};

const envelope = {
	$schema: address.describe('JSON Schema of this file.'),
	version: z.string().describe('Version of the data format (semver.org).'),
};

const licence = z
	.object({ name: z.string(), url: address })
	.optional()
	.describe('License of the text; absent if none is claimed.');

const published = {
	glossary: z.string().describe('Name of the glossary.'),
	publisher: z.string().optional().describe('Publisher of the glossary.'),
	licence,
};

/** A single term: /api/terms/<slug>.json. */
export const termFileSchema = z.object({
	...envelope,
	...term,
	...published,
});

/** A single comparison: /api/comparisons/<slug>.json. */
export const comparisonFileSchema = z.object({ ...envelope, ...comparison, ...published });

/** Everything: /api/glossary.json. */
export const glossaryRecordSchema = z.object({
	...envelope,
	edition: z
		.string()
		.optional()
		.describe('Date of the edition: that of the last change; absent if the history is not known.'),
	title: z.string(),
	description: z.string(),
	url: address,
	language: z.string().describe('BCP 47 tag.'),
	publisher: z.string().optional(),
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
	fields: z
		.array(z.object({ name: z.string(), label: z.string(), type: z.enum(FIELD_TYPES) }))
		.describe('Fields of its own that terms may have.'),
	terms: z.array(z.object(term)).describe('In A-Z order.'),
	guides: z.array(
		z.object({
			slug: z.string(),
			url: address,
			markdown: address,
			title: z.string(),
			summary: z.string(),
			minutes: z.int(),
			terms: z.array(slug).describe('Terms it links to, in order of first mention.'),
			sections: z.array(section),
		}),
	),
	comparisons: z.array(z.object(comparison)).optional().describe('Absent if there are none.'),
	routes: z.array(z.object(route)).optional().describe('Absent if there are none.'),
});

/** Names only: /api/index.json. */
export const indexRecordSchema = z.object({
	...envelope,
	...published,
	terms: z.array(
		z.object({
			slug,
			url: address,
			title: z.string(),
			names: z.array(z.string()).describe('Other names, including shared ones.'),
			namesByLanguage,
			covers: z.array(z.string()).describe('What it explains without being about it.'),
		}),
	),
});

export type QuestionRecord = z.output<typeof question>;
export type CoverRecord = z.output<typeof cover>;
export type TermRecord = z.output<z.ZodObject<typeof term>>;
export type ComparisonRecord = z.output<z.ZodObject<typeof comparison>>;
export type ComparisonFile = z.output<typeof comparisonFileSchema>;
export type TermFile = z.output<typeof termFileSchema>;
export type GlossaryRecord = z.output<typeof glossaryRecordSchema>;
export type IndexRecord = z.output<typeof indexRecordSchema>;

/** JSON Schemas of the data by file name: /api/schema/<name>.json. */
export function dataSchemas(): Record<string, object> {
	return {
		glossary: z.toJSONSchema(glossaryRecordSchema),
		term: z.toJSONSchema(termFileSchema),
		comparison: z.toJSONSchema(comparisonFileSchema),
		index: z.toJSONSchema(indexRecordSchema),
	};
}
