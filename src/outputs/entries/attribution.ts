import type { GlossaryRecord } from '../records/records.ts';

/** What to credit: the glossary, its publisher and its license as far as it has them. */
export function attributionLine({ title, url, publisher, licence }: GlossaryRecord): string {
	const by = publisher ? ` by ${publisher}` : '';
	const under = licence ? `, under ${licence.name}: ${licence.url}` : '';
	return `From ${title} (${url})${by}${under}`;
}

/** A Markdown document that ends with its attribution. */
export function withAttribution(markdown: string, record: GlossaryRecord): string {
	return `${markdown}\n${attributionLine(record)}\n`;
}
