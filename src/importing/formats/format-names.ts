/** The formats that can be imported. */
export const FORMATS = [
	'json',
	'ndjson',
	'csv',
	'tsv',
	'yaml',
	'markdown',
	'rdf',
	'tbx',
	'sphinx',
	'anki',
	'apkg',
	'obo',
] as const;
export type Format = (typeof FORMATS)[number];
