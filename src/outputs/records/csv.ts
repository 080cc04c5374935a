import { attributionLine } from '../entries/attribution.ts';
import { writeRows } from './delimited.ts';
import type { TermRecord, GlossaryRecord } from './records.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Cells of a row by column, in this order; a list is joined by semicolons. */
const COLUMNS: Readonly<Record<string, (entry: TermRecord) => string | number>> = {
	id: ({ id }) => id ?? '',
	slug: ({ slug }) => slug,
	title: ({ title }) => title,
	aliases: ({ aliases }) => joined(aliases),
	covers: ({ covers }) => joined(covers.flatMap(({ name, otherNames }) => [name, ...otherNames])),
	homonyms: ({ homonyms }) => joined(homonyms),
	category: ({ category }) => category?.name ?? '',
	level: ({ level }) => level ?? '',
	tags: ({ tags }) => joined(tags),
	minutes: ({ minutes }) => minutes,
	summary: ({ summary }) => summary,
	needs: ({ relations }) => slugsOf(relations.needs),
	kind_of: ({ relations }) => slugsOf(relations.kindOf),
	part_of: ({ relations }) => slugsOf(relations.partOf),
	related: ({ relations }) => slugsOf(relations.related),
	confused_with: ({ confusions }) => slugsOf(confusions),
	url: ({ url }) => url,
	other_languages: ({ namesByLanguage }) =>
		joined(
			Object.entries(namesByLanguage).flatMap(([language, names]) =>
				names.map((name) => `${language}: ${name}`),
			),
		),
};

/**
 * One row an entry, after a row of names: https://www.rfc-editor.org/rfc/rfc4180
 *
 * A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function glossaryCsv(record: GlossaryRecord): string {
	const source = attributionLine(record);
	const own = record.fields.map(({ name }) => name);
	const rows = record.terms.map((entry) =>
		[
			...Object.values(COLUMNS).map((cell) => cell(entry)),
			...own.map((name) => joined([entry.fields[name] ?? ''].flat().map(String))),
			source,
		].map((value) => String(value).replace(FORMULA, "'$&")),
	);
	const heads = [...Object.keys(COLUMNS), ...own.map((name) => `fields.${name}`), 'attribution'];
	return writeRows([heads, ...rows], ',', '\r\n');
}

function joined(list: readonly string[]): string {
	return list.join('; ');
}

function slugsOf(list: readonly { slug: string }[]): string {
	return joined(list.map(({ slug }) => slug));
}
