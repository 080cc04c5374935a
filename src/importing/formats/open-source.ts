import {
	existsSync,
	openSync,
	readdirSync,
	readSync,
	closeSync,
	statSync,
	readFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import type { DelimitedOptions } from './delimited.ts';
import { MARKDOWN_FILE, readMarkdownFolder, SECTION_PAGE } from './markdown-folder.ts';
import type { Format } from './format-names.ts';
import { FORMATS } from './format-names.ts';
import { asUtf8 } from './utf8-copy.ts';
import { hasGlossary, RST_FILE } from './sphinx.ts';

export interface SourceOptions extends DelimitedOptions {
	format?: Format | undefined;
	/** Path of the objects in JSON: `$.terms.*`. */
	records?: string | undefined;
	/** BCP 47 tag, if the source has several languages. */
	language?: string | undefined;
}

/**
 * Opens a source by its extension and its first bytes.
 *
 * @throws ImportError if it does not exist or is of no known format.
 */
export async function openSource(path: string, options: SourceOptions): Promise<RawSource> {
	if (!existsSync(path)) throw new ImportError(`"${path}" does not exist.`);
	const given = statSync(path).isDirectory() ? (onlyFileOf(path) ?? path) : path;
	if (
		statSync(given).isDirectory() ||
		/\.(?:apkg|colpkg)$/i.test(given) ||
		options.format === 'apkg'
	)
		return openFormat(given, options);
	const { path: readable, encoding } = await asUtf8(given);
	const source = await openFormat(readable, options);
	if (encoding === undefined) return source;
	const note = `The source is not UTF-8; it was read as ${encoding}.`;
	return { ...source, folder: source.folder && dirname(given), notes: [note] };
}

async function openFormat(path: string, options: SourceOptions): Promise<RawSource> {
	// Libraries are loaded when a source needs them.
	switch (options.format ?? formatOf(path)) {
		case 'json':
			return (await import('./json.ts')).readJson(path, options.records);
		case 'ndjson':
			return (await import('./json.ts')).readLines(path);
		case 'csv':
		case 'tsv':
		case 'anki':
			return (await import('./delimited.ts')).readDelimited(path, options);
		case 'yaml':
			return (await import('./yaml.ts')).readYaml(path);
		case 'markdown':
			return statSync(path).isDirectory()
				? readMarkdownFolder(path, options.language)
				: (await import('./markdown-page.ts')).readMarkdownPage(path);
		case 'rdf':
			return (await import('./rdf.ts')).readRdf(path, options.language);
		case 'tbx':
			return (await import('./tbx.ts')).readTbx(path, options.language);
		case 'sphinx':
			return (await import('./sphinx.ts')).readSphinx(path);
		case 'apkg':
			return (await import('./anki-package.ts')).readAnkiPackage(path);
		case 'obo':
			return (await import('./obo.ts')).readObo(path);
	}
}

function formatOf(path: string): Format {
	if (statSync(path).isDirectory()) return formatOfFolder(path);
	const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	const head = readHead(path);
	const start = head.trimStart();
	if (/^(?:apkg|colpkg)$/.test(extension)) return 'apkg';
	if (/<(?:martif|tbx)[\s>]/i.test(head) || extension === 'tbx') return 'tbx';
	if (/^(?:ttl|turtle|nt|nq|n3|trig|rdf|owl|skos)$/.test(extension) || /<rdf:RDF[\s>]/.test(head))
		return 'rdf';
	if (extension === 'obo' || start.startsWith('format-version:')) return 'obo';
	if (/^(?:ndjson|jsonl)$/.test(extension)) return 'ndjson';
	if (/^(?:json|jsonld)$/.test(extension) || /^[[{]/.test(start)) return formatOfJson(head);
	if (/^#[a-z ]+:/i.test(start)) return 'anki';
	if (hasGlossary(RST_FILE.test(path) ? readFileSync(path, 'utf8') : head)) return 'sphinx';
	if (/^ya?ml$/.test(extension)) return 'yaml';
	if (MARKDOWN_FILE.test(path)) return 'markdown';
	if (extension === 'tsv' || extension === 'tab') return 'tsv';
	if (extension === 'csv' || /^(?:txt|psv|ssv|)$/.test(extension)) return 'csv';
	throw new ImportError(`"${path}" is of no known format. Name it: --format ${FORMATS.join('|')}`);
}

/** A context elsewhere is not loaded: the names of such a file are those of plain JSON. */
function formatOfJson(head: string): Format {
	const lines = head.split(/\r?\n/).filter((line) => line.trim());
	const isObject = (line: string | undefined) => {
		try {
			return /^\s*\{/.test(line ?? '') && typeof JSON.parse(line!) === 'object';
		} catch {
			return false;
		}
	};
	if (lines.length > 1 && isObject(lines[0]) && isObject(lines[1])) return 'ndjson';
	const hasContext = /"@context"\s*:/.test(head);
	const isRemote = /"@context"\s*:\s*(?:\[\s*)?"/.test(head);
	if (hasContext && !isRemote) return 'rdf';
	return /"@id"\s*:/.test(head) && /"https?:[^"]*[#/](?:prefLabel|label)"\s*:/.test(head)
		? 'rdf'
		: 'json';
}

const DATA_FILE =
	/\.(?:json|jsonld|ndjson|jsonl|csv|tsv|tab|ya?ml|ttl|nt|nq|n3|trig|rdf|owl|skos|tbx|obo|apkg|colpkg)$/i;
const NO_DATA =
	/\.schema\.json$|^(?:package(?:-lock)?|tsconfig|composer|_config|_category_)\.\w+$|^\./i;

/** The one file of data in a folder that has no texts. */
function onlyFileOf(folder: string): string | undefined {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
		item.isFile(),
	);
	if (files.some(({ name }) => MARKDOWN_FILE.test(name) && !SECTION_PAGE.test(name)))
		return undefined;
	const data = files.filter(({ name }) => DATA_FILE.test(name) && !NO_DATA.test(name));
	return data.length === 1 ? join(data[0]!.parentPath, data[0]!.name) : undefined;
}

function formatOfFolder(path: string): Format {
	const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((item) =>
		item.isFile(),
	);
	const count = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name)).length;
	const isSphinx = files.some((item) => {
		if (!RST_FILE.test(item.name)) return false;
		return hasGlossary(readFileSync(join(item.parentPath, item.name), 'utf8'));
	});
	if (isSphinx && count(MARKDOWN_FILE) < 3) return 'sphinx';
	if (count(MARKDOWN_FILE) > 0) return 'markdown';
	const others = files
		.map(({ name }) => name)
		.slice(0, 5)
		.join(', ');
	throw new ImportError(
		`"${path}" has no Markdown files and no ".. glossary::". Name one of its files instead: ${others}`,
	);
}

function readHead(path: string): string {
	const file = openSync(path, 'r');
	const buffer = Buffer.alloc(64 * 1024);
	const size = readSync(file, buffer);
	closeSync(file);
	return buffer.toString('utf8', 0, size).replace(/^\uFEFF/, '');
}
