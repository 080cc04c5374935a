import { z } from 'zod';
import type { GlossaryRecord } from '../outputs/records/records.ts';

/** The source of an answer. */
export const sourceSchema = z
	.object({
		title: z.string(),
		url: z.url(),
		publisher: z.string().optional(),
		licence: z.object({ name: z.string(), url: z.url() }).optional(),
	})
	.describe('Credit this source when quoting.');

export type Source = z.output<typeof sourceSchema>;

export function sourceOf({ title, url, publisher, licence }: GlossaryRecord): Source {
	return { title, url, ...(publisher && { publisher }), ...(licence && { licence }) };
}
