import type { GlossaryRecord, TermFile } from '../records/records.ts';

/**
 * A citation in plain text.
 *
 * @param accessed Date of access, as `2026-01-31`.
 */
export function plainCitation(record: TermFile, accessed: string): string {
	const { title, glossary, publisher, url, permalink = url, licence } = record;
	const by = publisher ? `${publisher}. ` : '';
	const under = licence ? ` ${licence.name}.` : '';
	return `${by}“${title}.” ${glossary}. ${permalink} (accessed ${accessed}).${under}`;
}

/**
 * A citation of an edition of the whole glossary.
 *
 * @param date Of the edition, as `2026-01-31`.
 * @param url Full address of what it brought.
 */
export function editionCitation(
	{ title, publisher, licence }: Pick<GlossaryRecord, 'title' | 'publisher' | 'licence'>,
	date: string,
	url: string,
): string {
	const by = publisher ? `${publisher}. ` : '';
	const under = licence ? ` ${licence.name}.` : '';
	return `${by}${title}, edition ${date}. ${url}.${under}`;
}

/** A citation in BibTeX. */
export function bibtexCitation(record: TermFile, accessed: string): string {
	const { id, slug, title, glossary, publisher, url, permalink = url, licence } = record;
	const name = glossary.toLowerCase().replace(/[^a-z0-9]/g, '');
	const key = [name, id ?? slug].filter(Boolean).join('-');
	const fields = [
		`title = {{${escapeTex(title)}}}`,
		publisher && `author = {{${escapeTex(publisher)}}}`,
		`howpublished = {${escapeTex(glossary)}}`,
		`url = {${permalink}}`,
		`urldate = {${accessed}}`,
		licence && `note = {${escapeTex(licence.name)}}`,
	];
	return `@misc{${key},\n  ${fields.filter(Boolean).join(',\n  ')}\n}\n`;
}

function escapeTex(text: string): string {
	return text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');
}
