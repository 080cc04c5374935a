import type { GlossaryRecord } from '../records/records.ts';

/** Whom to credit, and under which license the text may be used. */
export function attributionLine({ title, url, publisher, licence }: GlossaryRecord): string {
	return `From ${title} (${url}) by ${publisher}, under ${licence.name}: ${licence.url}`;
}

/** A Markdown document that ends with its attribution. */
export function withAttribution(markdown: string, record: GlossaryRecord): string {
	return `${markdown}\n${attributionLine(record)}\n`;
}
