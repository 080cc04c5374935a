import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';
import { cutNote, QUESTION_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { READ_ONLY } from './read-only.ts';
import { packTopic } from './topic-pack.ts';

const inputSchema = z.strictObject({
	topic: z
		.string()
		.trim()
		.min(1)
		.describe(`A topic or a question; ${QUESTION_LIMIT} characters are read.`),
	budget: z
		.int()
		.min(500)
		.max(64_000)
		.default(4000)
		.describe(`Most tokens (${TOKENIZER}) the answer may have.`),
});

/** The tool that gathers context for a question. */
export function registerPack(server: McpServer, library: Library): void {
	server.registerTool(
		'pack',
		{
			title: 'Context for a topic',
			description: `As much as fits into a token budget of what ${library.record.title} says about a topic or question: the entries found, what they need and are confused with.`,
			inputSchema,
			annotations: READ_ONLY,
		},
		({ topic, budget }) => {
			const { text } = packTopic(library, topic, budget);
			// Apart from the pack, which keeps to its budget and counts itself.
			const parts = [text, cutNote(topic, QUESTION_LIMIT, 'searched')].filter(Boolean);
			return { content: parts.map((part) => ({ type: 'text', text: part })) };
		},
	);
}
