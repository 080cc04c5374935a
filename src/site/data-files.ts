import { ankiDifferences } from '../outputs/anki-differences.ts';
import { ankiTerms } from '../outputs/anki-terms.ts';
import { glossaryCsv } from '../outputs/csv.ts';
import { definedTerms } from '../outputs/defined-terms.ts';
import { indexRecord } from '../outputs/part-records.ts';
import type { GlossaryRecord } from '../outputs/records.ts';
import { skosJsonLd } from '../outputs/skos-json-ld.ts';
import { skosTurtle } from '../outputs/skos-turtle.ts';
import { loadRecord } from './record.ts';
import { loadSkos } from './skos.ts';
import { textResponse } from './text-response.ts';
import { absoluteUrl, urls } from './urls.ts';

interface DataFile {
	type: string;
	write(record: GlossaryRecord): string;
}

/** The files under /api/ that hold the whole glossary. */
const DATA_FILES = {
	'glossary.json': { type: 'application/json', write: (record) => JSON.stringify(record) },
	'index.json': {
		type: 'application/json',
		write: (record) => JSON.stringify(indexRecord(record)),
	},
	'skos.ttl': { type: 'text/turtle', write: () => skosTurtle(loadSkos()) },
	'skos.jsonld': { type: 'application/ld+json', write: () => readable(skosJsonLd(loadSkos())) },
	'defined-terms.jsonld': {
		type: 'application/ld+json',
		write: (record) => readable(definedTerms(record, absoluteUrl(urls.terms))),
	},
	'glossary.csv': { type: 'text/csv', write: glossaryCsv },
	'anki-terms.tsv': { type: 'text/tab-separated-values', write: ankiTerms },
	'anki-differences.tsv': { type: 'text/tab-separated-values', write: ankiDifferences },
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof DATA_FILES;

let written: { record: GlossaryRecord; texts: Map<DataFileName, string> } | undefined;

/** A data file, for its endpoint. */
export function dataResponse(name: DataFileName): Response {
	return textResponse(dataText(name), DATA_FILES[name].type);
}

/** How many bytes a data file has. */
export function dataBytes(name: DataFileName): number {
	return Buffer.byteLength(dataText(name));
}

function dataText(name: DataFileName): string {
	const record = loadRecord();
	if (written?.record !== record) written = { record, texts: new Map() };
	const text = written.texts.get(name) ?? DATA_FILES[name].write(record);
	written.texts.set(name, text);
	return text;
}

function readable(value: object): string {
	return JSON.stringify(value, null, '\t');
}
