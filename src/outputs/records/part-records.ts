import type { EntryRecord, GlossaryRecord, IndexRecord, TermRecord } from './records.ts';

/** An entry as a file of its own. */
export function termRecord(record: GlossaryRecord, entry: EntryRecord): TermRecord {
	const { title: glossary, publisher, licence } = record;
	return { ...envelopeOf(record, 'term'), ...entry, glossary, publisher, licence };
}

/** Names and addresses of all entries. */
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
