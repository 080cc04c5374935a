/** Formats that can be imported, as `--format` names them. */
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
