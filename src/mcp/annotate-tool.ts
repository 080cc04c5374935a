import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { CODE_LIMIT, TEXT_LIMIT } from '../finding/annotate/limits.ts';
import type { TermRecord } from '../outputs/records/records.ts';
import { truncationNote } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import type { Mention } from './mentions.ts';
import { learningOrderOf, mentionsIn } from './mentions.ts';
import { noteSchema, withNote } from './note.ts';
import { READ_ONLY } from './read-only.ts';
import { sourceOf, sourceSchema } from './source.ts';
import { attributionLine } from '../outputs/entries/attribution.ts';

const inputSchema = z.strictObject({
	text: z
		.string()
		.min(1)
		.describe(`Up to ${TEXT_LIMIT} characters of text or ${CODE_LIMIT} of code.`),
	as: z
		.enum(['auto', 'text', 'code'])
		.default('auto')
		.describe('How to read it; auto tells programs, commands and settings from text.'),
});

const outputSchema = z.object({
	mentions: z
		.array(
			z.object({
				words: z.string().describe('As written.'),
				start: z.int().describe('Offset in UTF-16 code units.'),
				end: z.int(),
				certain: z.boolean().describe('If false, the terms are possible meanings.'),
				isCover: z
					.boolean()
					.describe('If true, the term explains what is named without being about it.'),
				terms: z.array(z.object({ slug: z.string(), title: z.string() })),
			}),
		)
		.describe('The first mention of each term, in text order.'),
	terms: z
		.array(z.object({ slug: z.string(), title: z.string(), summary: z.string(), url: z.url() }))
		.describe('All certain terms, in learning order.'),
	note: noteSchema,
	source: sourceSchema,
});

/** Registers the tool that finds terms in a text or program. */
export function registerAnnotate(server: McpServer, library: Library): void {
	const { record } = library;
	server.registerTool(
		'annotate',
		{
			title: 'Find terms in a text',
			description: `Finds the terms of ${record.title} in a text or program. Returns them with summaries, in text order and in learning order.`,
			inputSchema,
			outputSchema,
			annotations: READ_ONLY,
		},
		({ text, as }) => {
			const kind = as === 'auto' ? library.kindOf(text) : as;
			const mentions = mentionsIn(library, text, kind);
			const terms = learningOrderOf(library, mentions);
			const note = truncationNote(text, kind === 'code' ? CODE_LIMIT : TEXT_LIMIT, 'read');
			const structuredContent: z.output<typeof outputSchema> = {
				mentions: mentions.map(({ terms: mentioned, ...mention }) => ({
					...mention,
					terms: mentioned.map(({ slug, title }) => ({ slug, title })),
				})),
				terms: terms.map(({ slug, title, summary, url }) => ({ slug, title, summary, url })),
				...(note && { note }),
				source: sourceOf(record),
			};
			const output = withNote(note, annotationText(mentions, terms, attributionLine(record)));
			return { content: [{ type: 'text', text: output }], structuredContent };
		},
	);
}

function annotationText(
	mentions: readonly Mention[],
	terms: readonly TermRecord[],
	source: string,
): string {
	if (mentions.length === 0) return `No terms found.\n\n${source}`;
	const found = mentions.map(({ words, start, end, certain, isCover, terms: mentioned }) => {
		const titles = mentioned.map(({ title }) => title);
		const known = isCover ? `explained in ${titles[0]}` : titles.join(', ');
		const meant = certain ? known : `could mean ${titles.join(' or ')}`;
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
