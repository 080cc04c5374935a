import { ankiDifferences } from '../outputs/anki/anki-differences.ts';
import { ankiQuestions } from '../outputs/anki/anki-questions.ts';
import { ankiTerms } from '../outputs/anki/anki-terms.ts';
import { glossaryCsv } from '../outputs/records/csv.ts';
import { definedTerms } from '../outputs/rdf/defined-terms.ts';
import { indexRecord } from '../outputs/records/record-files.ts';
import { tbx } from '../outputs/terminology/tbx.ts';
import { skosJsonLd } from '../outputs/rdf/skos-json-ld.ts';
import { skosTurtle } from '../outputs/rdf/skos-turtle.ts';
import type { SkosGraph } from '../outputs/rdf/skos.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Say } from '../text/interface/say.ts';
import type { Urls } from '../model/urls.ts';
import type { GlossaryRecord } from '../outputs/records/records.ts';

export interface DataSource {
	glossary: Glossary;
	record: GlossaryRecord;
	skos: SkosGraph;
	urls: Urls;
	say: Say;
	/** Converts a path to a full URL. */
	absolute(path: string): string;
}

/** The files in /api/ that contain the whole glossary. */
const DATA_FILES = {
	'glossary.json': ({ record }: DataSource) => JSON.stringify(record),
	'index.json': ({ record }: DataSource) => JSON.stringify(indexRecord(record)),
	'skos.ttl': ({ skos }: DataSource) => skosTurtle(skos),
	'skos.jsonld': ({ skos }: DataSource) => prettyJson(skosJsonLd(skos)),
	'defined-terms.jsonld': ({ record, urls, absolute }: DataSource) =>
		prettyJson(definedTerms(record, absolute(urls.terms))),
	'glossary.tbx': ({ record }: DataSource) => tbx(record),
	'glossary.csv': ({ record }: DataSource) => glossaryCsv(record),
	'anki-terms.tsv': ({ record }: DataSource) => ankiTerms(record),
	'anki-differences.tsv': ({ record, glossary, say }: DataSource) =>
		ankiDifferences(record, glossary.pairs, say),
	'anki-questions.tsv': ({ record, glossary, urls, absolute }: DataSource) =>
		ankiQuestions(record, glossary, ({ kind, slug }) => absolute(urls[kind](slug))),
};

export type DataFileName = keyof typeof DATA_FILES;

export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as DataFileName[];

export function writeDataFile(source: DataSource, name: DataFileName): string {
	return DATA_FILES[name](source);
}

function prettyJson(value: object): string {
	return JSON.stringify(value, null, '\t');
}
