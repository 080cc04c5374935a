import { z } from 'zod';
import type { GlossaryRecord } from '../outputs/records/records.ts';

/** The source of an answer. */
export const sourceSchema = z
	.object({
		title: z.string(),
		url: z.url(),
		publisher: z.string(),
		licence: z.object({ name: z.string(), url: z.url() }),
	})
	.describe('Credit this source when quoting.');

export type Source = z.output<typeof sourceSchema>;

export function sourceOf({ title, url, publisher, licence }: GlossaryRecord): Source {
	return { title, url, publisher, licence };
}

/** The source as a line of Markdown. */
export function sourceLine(record: GlossaryRecord): string {
	const { title, url, publisher, licence } = record;
	return `From ${title} (${url}) by ${publisher}, under ${licence.name}: ${licence.url}`;
}
