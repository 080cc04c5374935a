import { ankiDifferences } from '../outputs/anki-differences.ts';
import { ankiTerms } from '../outputs/anki-terms.ts';
import { glossaryCsv } from '../outputs/csv.ts';
import { definedTerms } from '../outputs/defined-terms.ts';
import { indexRecord } from '../outputs/part-records.ts';
import { skosJsonLd } from '../outputs/skos-json-ld.ts';
import { skosTurtle } from '../outputs/skos-turtle.ts';
import type { Edition } from './edition.ts';

/** The files under /api/ that hold the whole glossary. */
const DATA_FILES = {
	'glossary.json': ({ record }: Edition) => JSON.stringify(record),
	'index.json': ({ record }: Edition) => JSON.stringify(indexRecord(record)),
	'skos.ttl': ({ skos }: Edition) => skosTurtle(skos),
	'skos.jsonld': ({ skos }: Edition) => readable(skosJsonLd(skos)),
	'defined-terms.jsonld': ({ record, urls, absolute }: Edition) =>
		readable(definedTerms(record, absolute(urls.terms))),
	'glossary.csv': ({ record }: Edition) => glossaryCsv(record),
	'anki-terms.tsv': ({ record }: Edition) => ankiTerms(record),
	'anki-differences.tsv': ({ record }: Edition) => ankiDifferences(record),
};

export type DataFileName = keyof typeof DATA_FILES;

export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as DataFileName[];

const made = new WeakMap<Edition, Map<DataFileName, string>>();

/** A data file, made once for each edition. */
export function dataFile(edition: Edition, name: DataFileName): string {
	const known = made.get(edition) ?? new Map<DataFileName, string>();
	const text = known.get(name) ?? DATA_FILES[name](edition);
	made.set(edition, known.set(name, text));
	return text;
}

function readable(value: object): string {
	return JSON.stringify(value, null, '\t');
}
