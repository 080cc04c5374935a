import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { CODE_LIMIT, TEXT_LIMIT } from '../finding/annotate/limits.ts';
import type { EntryRecord } from '../outputs/records/records.ts';
import { cutNote } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import type { Mention } from './mentions.ts';
import { learningOrderOf, mentionsIn } from './mentions.ts';
import { noteSchema, withNote } from './note.ts';
import { READ_ONLY } from './read-only.ts';
import { sourceLine, sourceOf, sourceSchema } from './source.ts';

const inputSchema = z.strictObject({
	text: z
		.string()
		.min(1)
		.describe(`Of a text ${TEXT_LIMIT} characters are read, of a program ${CODE_LIMIT}.`),
	as: z.enum(['text', 'code']).default('text').describe('code: a Python or JavaScript program.'),
});

const outputSchema = z.object({
	mentions: z
		.array(
			z.object({
				words: z.string().describe('As written.'),
				start: z.int().describe('Offset in UTF-16 code units.'),
				end: z.int(),
				certain: z.boolean().describe('false: the terms could be meant.'),
				terms: z.array(z.object({ slug: z.string(), title: z.string() })),
			}),
		)
		.describe('The first mention of each term, in the order of the text.'),
	terms: z
		.array(z.object({ slug: z.string(), title: z.string(), summary: z.string(), url: z.url() }))
		.describe(
			'Every term that is certain, once, each after those it builds on: an order to learn them in.',
		),
	note: noteSchema,
	source: sourceSchema,
});

/** The tool that finds the terms of a text or a program. */
export function registerAnnotate(server: McpServer, library: Library): void {
	const { record } = library;
	server.registerTool(
		'annotate',
		{
			title: 'Find the terms in a text',
			description: `The terms of ${record.title} that a text or a program uses, with summaries, as they come and in the order to learn them.`,
			inputSchema,
			outputSchema,
			annotations: READ_ONLY,
		},
		({ text, as }) => {
			const mentions = mentionsIn(library, text, as);
			const terms = learningOrderOf(library, mentions);
			const note = cutNote(text, as === 'code' ? CODE_LIMIT : TEXT_LIMIT, 'read');
			const structuredContent: z.output<typeof outputSchema> = {
				mentions: mentions.map(({ words, start, end, certain, entries }) => ({
					words,
					start,
					end,
					certain,
					terms: entries.map(({ slug, title }) => ({ slug, title })),
				})),
				terms: terms.map(({ slug, title, summary, url }) => ({ slug, title, summary, url })),
				...(note && { note }),
				source: sourceOf(record),
			};
			const said = withNote(note, annotationText(mentions, terms, sourceLine(record)));
			return { content: [{ type: 'text', text: said }], structuredContent };
		},
	);
}

function annotationText(
	mentions: readonly Mention[],
	terms: readonly EntryRecord[],
	source: string,
): string {
	if (mentions.length === 0) return `No terms found.\n\n${source}`;
	const found = mentions.map(({ words, start, end, certain, entries }) => {
		const titles = entries.map(({ title }) => title);
		const meant = certain ? titles.join(', ') : `could mean ${titles.join(' or ')}`;
		return `- "${words}" (${start}-${end}): ${meant}`;
	});
	const order = terms.map(
		({ title, slug, summary }, index) => `${index + 1}. **${title}** (${slug}): ${summary}`,
	);
	return `## In the order of the text

${found.join('\n')}

## In an order to learn them

${order.join('\n')}

${source}`;
}
