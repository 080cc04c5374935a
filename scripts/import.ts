import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { FORMATS } from '../src/importing/formats/format-names.ts';
import type { Format } from '../src/importing/import.ts';
import { importGlossary } from '../src/importing/import.ts';
import { ImportError } from '../src/importing/raw-record.ts';
import { formatReport } from '../src/importing/report.ts';

const USAGE = `Usage: npx gloss import SOURCE --to DIR [options]

SOURCE is a file or folder: JSON, NDJSON, CSV, TSV, YAML, Markdown files, SKOS (Turtle, RDF/XML,
JSON-LD), OBO, TBX, Sphinx glossaries, Anki notes (.txt, .apkg). DIR is a content folder.

  --dry-run             changes nothing; prints the report and a mapping file
  --mapping FILE        says what the fields of the source are; with --dry-run, written if it is missing
  --language TAG        language of the source, or the one to import of several
  --title TEXT          title of a new site
  --format FORMAT       ${FORMATS.join(', ')}
  --records PATH        path of the objects in JSON: $.terms.*
  --delimiter TEXT      of CSV
  --header, --no-header whether the first row of CSV has names
  --skip NUMBER         items at the beginning that are no entries
  --json                prints the report as JSON`;

const { values, positionals } = readArguments();
const [source, ...others] = positionals;
if (!source || !values.to || others.length > 0) exit(2, USAGE);
if (values.format && !(FORMATS as readonly string[]).includes(values.format)) {
	exit(2, `There is no format "${values.format}". Choose one of ${FORMATS.join(', ')}.`);
}
const isDry = values['dry-run'];
const isMissing = values.mapping !== undefined && !existsSync(values.mapping);
const isTerminal = process.stderr.isTTY;

try {
	const report = await importGlossary({
		source,
		to: values.to,
		isDry,
		mapping: isDry && isMissing ? undefined : values.mapping,
		language: values.language,
		title: values.title,
		format: values.format as Format | undefined,
		records: values.records,
		delimiter: values.delimiter?.replace('\\t', '\t'),
		header: values.header ? true : values['no-header'] ? false : undefined,
		skip: values.skip === undefined ? undefined : Number(values.skip),
		onProgress: (phase, done) => {
			if (isTerminal) process.stderr.write(`\r${phase === 'reading' ? 'Read' : 'Wrote'} ${done.toLocaleString('en')} entries`);
		},
	});
	if (isTerminal) process.stderr.write('\r\x1b[K');
	console.log(values.json ? JSON.stringify(report, null, '\t') : formatReport(report, isDry));
	const mapping = stringify(report.mapping, { lineWidth: 0 });
	if (isDry && isMissing) {
		writeFileSync(values.mapping!, mapping, { flag: 'wx' });
		console.log(`\n${values.mapping} has the mapping. Edit it, and import with --mapping.`);
	} else if (isDry && !values.json) {
		console.log(`\nMapping (save it, edit it, and pass it with --mapping):\n\n${mapping}`);
	}
} catch (error) {
	if (isTerminal) process.stderr.write('\r\x1b[K');
	if (!(error instanceof ImportError)) throw error;
	exit(1, error.message);
}

function readArguments() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				to: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				mapping: { type: 'string' },
				language: { type: 'string' },
				title: { type: 'string' },
				format: { type: 'string' },
				records: { type: 'string' },
				delimiter: { type: 'string' },
				header: { type: 'boolean' },
				'no-header': { type: 'boolean' },
				skip: { type: 'string' },
				json: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return exit(2, `${(error as Error).message}\n\n${USAGE}`);
	}
}

function exit(code: number, message: string): never {
	console.error(message);
	process.exit(code);
}
