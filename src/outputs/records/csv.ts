import Papa from 'papaparse';
import type { EntryRecord, GlossaryRecord } from './records.ts';

/** Papa Parse's own expression misses cells of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/** Cells of a row by column, in this order; a list is joined by semicolons. */
const COLUMNS: Readonly<Record<string, (entry: EntryRecord) => string | number>> = {
	slug: ({ slug }) => slug,
	title: ({ title }) => title,
	aliases: ({ aliases }) => joined(aliases),
	homonyms: ({ homonyms }) => joined(homonyms),
	category: ({ category }) => category.name,
	level: ({ level }) => level,
	tags: ({ tags }) => joined(tags),
	minutes: ({ minutes }) => minutes,
	summary: ({ summary }) => summary,
	needs: ({ relations }) => slugsOf(relations.needs),
	broader: ({ relations }) => slugsOf(relations.kindOf),
	related: ({ relations }) => slugsOf(relations.related),
	confused_with: ({ confusions }) => slugsOf(confusions),
	url: ({ url }) => url,
};

/**
 * One row an entry, after a row of names: https://www.rfc-editor.org/rfc/rfc4180
 *
 * A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function glossaryCsv({ terms }: GlossaryRecord): string {
	const data = terms.map((entry) => Object.values(COLUMNS).map((cell) => cell(entry)));
	const table = { fields: Object.keys(COLUMNS), data };
	return `${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function joined(list: readonly string[]): string {
	return list.join('; ');
}

function slugsOf(list: readonly { slug: string }[]): string {
	return joined(list.map(({ slug }) => slug));
}
