import { z } from 'zod';
import { slug, text } from './schema.ts';

/** Front matter of `comparisons/<a>-vs-<b>.mdx`. */
export const comparisonSchema = z.strictObject({
	terms: z
		.array(slug)
		.min(2)
		.max(3)
		.describe(
			'Slugs of the two or three terms; the file is named after them: a-vs-b, a-vs-b-vs-c.',
		),
	shared: text.describe('What they have in common, in one or two sentences.'),
	question: text.describe('The one question whose answer decides which of them is meant.'),
	rows: z
		.array(
			z.strictObject({
				aspect: text.describe('What differs, in a few words.'),
				values: z
					.array(text)
					.min(2)
					.max(3)
					.describe('How it is for each of the terms, in the order of `terms`.'),
			}),
		)
		.min(2)
		.describe('The table of what differs, the row that matters most first.'),
	mistake: text.describe('A typical mistake of those who take one for the other.'),
});

export type ComparisonData = z.output<typeof comparisonSchema>;
