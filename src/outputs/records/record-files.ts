import type {
	ComparisonFile,
	ComparisonRecord,
	TermRecord,
	GlossaryRecord,
	IndexRecord,
	TermFile,
} from './records.ts';

/** A term as a separate file. */
export function termFile(record: GlossaryRecord, term: TermRecord): TermFile {
	return { ...envelopeOf(record, 'term'), ...term, ...publishedBy(record) };
}

/** A comparison as a separate file. */
export function comparisonFile(
	record: GlossaryRecord,
	comparison: ComparisonRecord,
): ComparisonFile {
	return { ...envelopeOf(record, 'comparison'), ...comparison, ...publishedBy(record) };
}

/** Names and addresses of all terms. */
export function indexRecord(record: GlossaryRecord): IndexRecord {
	return {
		...envelopeOf(record, 'index'),
		...publishedBy(record),
		terms: record.terms.map(({ slug, url, title, aliases, homonyms, namesByLanguage, covers }) => ({
			slug,
			url,
			title,
			names: [...aliases, ...homonyms],
			namesByLanguage,
			covers: covers.flatMap(({ name, otherNames }) => [name, ...otherNames]),
		})),
	};
}

function publishedBy({ title: glossary, publisher, licence }: GlossaryRecord) {
	return { glossary, ...(publisher && { publisher }), ...(licence && { licence }) };
}

function envelopeOf({ $schema, version }: GlossaryRecord, name: string) {
	return { $schema: new URL(`${name}.json`, $schema).href, version };
}
