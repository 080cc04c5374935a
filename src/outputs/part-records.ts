import type { GlossaryRecord, IndexRecord, TermRecord } from './records.ts';

/** An entry as a file of its own. @throws Error naming the slug if there is no such entry. */
export function termRecord(record: GlossaryRecord, slug: string): TermRecord {
	const entry = record.terms.find((term) => term.slug === slug);
	if (!entry) throw new Error(`No entry "${slug}".`);
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
