import type { TermRecord, GlossaryRecord, IndexRecord, TermFile } from './records.ts';

/** A term as a separate file. */
export function termFile(record: GlossaryRecord, term: TermRecord): TermFile {
	const { title: glossary, publisher, licence } = record;
	return { ...envelopeOf(record, 'term'), ...term, glossary, publisher, licence };
}

/** Names and addresses of all terms. */
export function indexRecord(record: GlossaryRecord): IndexRecord {
	return {
		...envelopeOf(record, 'index'),
		terms: record.terms.map(({ slug, url, title, aliases, homonyms }) => ({
			slug,
			url,
			title,
			names: [...aliases, ...homonyms],
		})),
	};
}

function envelopeOf({ $schema, version }: GlossaryRecord, name: string) {
	return { $schema: new URL(`${name}.json`, $schema).href, version };
}
