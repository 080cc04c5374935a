import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LEVELS } from '../model/schema.ts';
import { termMarkdown } from '../outputs/entries/term-markdown.ts';
import type { TermRecord } from '../outputs/records/records.ts';
import { truncateQuery, truncationNote, QUERY_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { DETAILS, LISTED_RELATIONS, lookupText } from './lookup-text.ts';
import type { Detail } from './lookup-text.ts';
import { lookup, MATCHES } from './lookup.ts';
import { READ_ONLY } from './read-only.ts';
import { noteSchema, withNote } from './note.ts';
import { sourceOf, sourceSchema } from './source.ts';

const slugs = z.array(z.string());
const brief = z.object({ slug: z.string(), title: z.string(), summary: z.string() });
const found = z.object({
	...brief.shape,
	url: z.url(),
	aliases: z.array(z.string()),
	covers: z
		.array(z.string())
		.describe('What it explains without being about it; not other names of it.'),
	category: z.string().optional(),
	level: z.enum(LEVELS).optional(),
	relations: z.record(z.enum(LISTED_RELATIONS), slugs).describe('Slugs of related terms.'),
	confusions: z
		.array(z.object({ slug: z.string(), title: z.string(), difference: z.string() }))
		.describe('Terms it is confused with, and the key difference.'),
	plan: slugs.describe('All direct and indirect prerequisites, in learning order.'),
	markdown: z.string().optional().describe('The full text, if detail is full.'),
});

const inputSchema = z.strictObject({
	name: z
		.string()
		.trim()
		.min(1)
		.describe(
			`Name, acronym, slug, symbol in code, question or description, up to ${QUERY_LIMIT} characters.`,
		),
	detail: z.enum(DETAILS).default('short').describe('Use full for the complete text in Markdown.'),
});

const outputSchema = z.object({
	match: z.enum(MATCHES).describe('How the entries match the name.'),
	entries: z.array(found).describe('More than one if they share the name.'),
	nearest: z.array(brief).describe('Other possible meanings.'),
	note: noteSchema,
	source: sourceSchema,
});

/** Registers the tool that looks up a name. */
export function registerLookup(server: McpServer, library: Library): void {
	const { record, addressOf } = library;
	server.registerTool(
		'lookup',
		{
			title: 'Look up a term',
			description: `Looks up a term in ${record.title}: summary, relations, commonly confused terms and prerequisites. Accepts any name, misspelling, question or description. Returns all meanings of a shared name.`,
			inputSchema,
			outputSchema,
			annotations: READ_ONLY,
		},
		({ name: input, detail }) => {
			const name = truncateQuery(input);
			const note = truncationNote(input, QUERY_LIMIT, 'searched');
			const answer = lookup(library, name);
			const structuredContent: z.output<typeof outputSchema> = {
				match: answer.match,
				entries: answer.entries.map((term) => describe(term, detail, addressOf)),
				nearest: answer.nearest.map(({ slug, title, summary }) => ({ slug, title, summary })),
				...(note && { note }),
				source: sourceOf(record),
			};
			const text = lookupText(library, name, answer, detail);
			return { content: [{ type: 'text', text: withNote(note, text) }], structuredContent };
		},
	);
}

function describe(
	term: TermRecord,
	detail: Detail,
	addressOf: Library['addressOf'],
): z.output<typeof found> {
	const { slug, title, summary, url, aliases, category, level, confusions, plan } = term;
	const slugsOf = (list: TermRecord['plan']) => list.map((other) => other.slug);
	return {
		slug,
		title,
		summary,
		url,
		aliases,
		covers: term.covers.flatMap(({ name, otherNames }) => [name, ...otherNames]),
		...(category && { category: category.name }),
		...(level && { level }),
		relations: Object.fromEntries(
			LISTED_RELATIONS.map((kind) => [kind, slugsOf(term.relations[kind])]),
		) as z.output<typeof found>['relations'],
		confusions,
		plan: slugsOf(plan),
		...(detail === 'full' && { markdown: termMarkdown(term, addressOf) }),
	};
}
