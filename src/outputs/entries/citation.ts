import type { TermFile } from '../records/records.ts';

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
