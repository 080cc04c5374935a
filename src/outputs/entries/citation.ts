import type { TermRecord } from '../records/records.ts';

/**
 * An entry as one would cite it in a text.
 *
 * @param accessed The day it was read, as `2026-01-31`.
 */
export function plainCitation(record: TermRecord, accessed: string): string {
	const { title, glossary, publisher, url, licence } = record;
	return `${publisher}. “${title}.” ${glossary}. ${url} (accessed ${accessed}). ${licence.name}.`;
}

/** The same for a BibTeX file. */
export function bibtexCitation(record: TermRecord, accessed: string): string {
	const { slug, title, glossary, publisher, url, licence } = record;
	const key = `${glossary.toLowerCase().replace(/[^a-z0-9]/g, '')}-${slug}`;
	return `@misc{${key},
  title = {{${escapeTex(title)}}},
  author = {{${escapeTex(publisher)}}},
  howpublished = {${escapeTex(glossary)}},
  url = {${url}},
  urldate = {${accessed}},
  note = {${escapeTex(licence.name)}}
}
`;
}

function escapeTex(text: string): string {
	return text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');
}
