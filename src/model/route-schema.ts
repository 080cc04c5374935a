import { z } from 'zod';
import { slug, text } from './schema.ts';

/** `routes/<slug>.yaml`: a way through the glossary for somebody. */
export const routeSchema = z.strictObject({
	title: text.describe('Title of the route.'),
	audience: text.describe('Whom it is for, and what they know already.'),
	summary: text.describe('One sentence on what the reader will understand at its end.'),
	stops: z
		.array(
			z.strictObject({
				term: slug.describe('Slug of the term to read.'),
				why: text.describe('What to read it for at this point of the route, in a sentence.'),
			}),
		)
		.min(2)
		.describe('The terms in reading order: none before what it needs.'),
});

export type RouteData = z.output<typeof routeSchema>;
