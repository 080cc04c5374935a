import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LEVELS } from '../model/schema.ts';
import { entryMarkdown } from '../outputs/entries/entry-markdown.ts';
import type { EntryRecord } from '../outputs/records/records.ts';
import { boundQuery, cutNote, QUERY_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { DETAILS, LISTED, lookupText } from './lookup-text.ts';
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
	category: z.string(),
	level: z.enum(LEVELS),
	relations: z.record(z.enum(LISTED), slugs).describe('Slugs of other entries.'),
	confusions: z
		.array(z.object({ slug: z.string(), title: z.string(), difference: z.string() }))
		.describe('What it is mixed up with, and the difference that decides.'),
	plan: slugs.describe('All it stands on, in an order in which each needs only earlier ones.'),
	markdown: z.string().optional().describe('The whole entry, if asked for in full.'),
});

const inputSchema = z.strictObject({
	name: z
		.string()
		.trim()
		.min(1)
		.describe(
			`Name, acronym, slug, symbol in code, question or description; ${QUERY_LIMIT} characters are read.`,
		),
	detail: z.enum(DETAILS).default('short').describe('full: the whole entry in Markdown.'),
});

const outputSchema = z.object({
	match: z.enum(MATCHES).describe('How the entries answer to the name.'),
	entries: z.array(found).describe('Several where they share the name.'),
	nearest: z.array(brief).describe('What else may have been meant.'),
	note: noteSchema,
	source: sourceSchema,
});

/** The tool that says what a name means. */
export function registerLookup(server: McpServer, library: Library): void {
	const { record, addressOf } = library;
	server.registerTool(
		'lookup',
		{
			title: 'Look up a term',
			description: `What a term means in ${record.title}: summary, relations, what it is confused with, what to know first. Takes any name, a misspelling, a question or a description; gives all senses of a shared name.`,
			inputSchema,
			outputSchema,
			annotations: READ_ONLY,
		},
		({ name: given, detail }) => {
			const name = boundQuery(given);
			const note = cutNote(given, QUERY_LIMIT, 'searched');
			const answer = lookup(library, name);
			const structuredContent: z.output<typeof outputSchema> = {
				match: answer.match,
				entries: answer.entries.map((entry) => describe(entry, detail, addressOf)),
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
	entry: EntryRecord,
	detail: Detail,
	addressOf: Library['addressOf'],
): z.output<typeof found> {
	const { slug, title, summary, url, aliases, category, level, confusions, plan } = entry;
	const slugsOf = (list: EntryRecord['plan']) => list.map((other) => other.slug);
	return {
		slug,
		title,
		summary,
		url,
		aliases,
		category: category.name,
		level,
		relations: {
			needs: slugsOf(entry.relations.needs),
			unlocks: slugsOf(entry.relations.unlocks),
			kindOf: slugsOf(entry.relations.kindOf),
			kinds: slugsOf(entry.relations.kinds),
			related: slugsOf(entry.relations.related),
		},
		confusions,
		plan: slugsOf(plan),
		...(detail === 'full' && { markdown: entryMarkdown(entry, addressOf) }),
	};
}
