import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';
import { truncationNote, QUESTION_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { READ_ONLY } from './read-only.ts';
import { packTopic } from './topic-pack.ts';

const inputSchema = z.strictObject({
	topic: z
		.string()
		.trim()
		.min(1)
		.describe(`A topic or question, up to ${QUESTION_LIMIT} characters.`),
	budget: z
		.int()
		.min(500)
		.max(64_000)
		.default(4000)
		.describe(`Maximum length of the answer in tokens (${TOKENIZER}).`),
});

/** Registers the tool that collects context for a question. */
export function registerPack(server: McpServer, library: Library): void {
	server.registerTool(
		'pack',
		{
			title: 'Get context for a topic',
			description: `Collects what ${library.record.title} says about a topic or question within a token budget: matching terms, their prerequisites and commonly confused terms.`,
			inputSchema,
			annotations: READ_ONLY,
		},
		({ topic, budget }) => {
			const { text } = packTopic(library, topic, budget);
			// Separate from the pack, which states its own token count.
			const parts = [text, truncationNote(topic, QUESTION_LIMIT, 'searched')].filter(Boolean);
			return { content: parts.map((part) => ({ type: 'text', text: part })) };
		},
	);
}
