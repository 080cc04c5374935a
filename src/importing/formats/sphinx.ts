import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { dedent, indentOf } from '../text/restructured.ts';

export const RST_FILE = /\.(?:rst|rest|txt|inc)$/i;
const DIRECTIVE = /^(\s*)\.\.\s+glossary::\s*$/;

/**
 * The glossaries in reStructuredText files: terms at one indentation, several in lines that follow
 * each other, above a definition: https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#glossary
 */
export function readSphinx(path: string): RawSource {
	const isFolder = statSync(path).isDirectory();
	const files = isFolder
		? readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((item) => item.isFile() && RST_FILE.test(item.name))
				.map((item) => join(item.parentPath, item.name))
				.sort()
		: [path];
	return {
		format: 'sphinx',
		markup: 'rst',
		folder: isFolder ? path : dirname(path),
		roles: { title: 'title', alias: 'alias', definition: 'definition' },
		// eslint-disable-next-line @typescript-eslint/require-await
		async *records() {
			for (const file of files) {
				const text = readFileSync(file, 'utf8')
					.replace(/^\uFEFF/, '')
					.replace(/\r\n?/g, '\n');
				yield* glossariesIn(text, isFolder ? relative(path, file) : basename(file));
			}
		},
	};
}

export function hasGlossary(text: string): boolean {
	return /^\s*\.\.\s+glossary::\s*$/m.test(text);
}

function* glossariesIn(text: string, file: string): Iterable<RawRecord> {
	const lines = text.split('\n');
	for (let at = 0; at < lines.length; at++) {
		const directive = DIRECTIVE.exec(lines[at]!);
		if (!directive) continue;
		const margin = directive[1]!.length;
		const start = at + 1;
		let end = start;
		while (end < lines.length && (lines[end]!.trim() === '' || indentOf(lines[end]!) > margin))
			end++;
		yield* entriesIn(lines.slice(start, end), start + 1, file);
		at = end - 1;
	}
}

function* entriesIn(
	lines: readonly string[],
	firstLine: number,
	file: string,
): Iterable<RawRecord> {
	const width = Math.min(
		...lines.filter((line) => line.trim() && !/^\s*:[\w-]+:/.test(line)).map(indentOf),
	);
	let names: string[] = [];
	let at = 0;
	let place = 0;
	while (at < lines.length) {
		const line = lines[at]!;
		if (
			line.trim() === '' ||
			indentOf(line) !== width ||
			/^\s*(?::[\w-]+:|\.\.(?:\s|$))/.test(line)
		) {
			at++;
			continue;
		}
		place ||= at + firstLine;
		// A classifier after " : " sorts the entry in an index.
		names.push(plainTerm(line.trim().replace(/ : .*$/, '')));
		at++;
		const from = at;
		while (at < lines.length && (lines[at]!.trim() === '' || indentOf(lines[at]!) > width)) at++;
		const definition = dedent(lines.slice(from, at)).join('\n').trim();
		if (!definition && at < lines.length) continue;
		const [title, ...alias] = names;
		yield {
			place: `${file}, line ${place}`,
			fields: { title, ...(alias.length > 0 && { alias }), ...(definition && { definition }) },
		};
		names = [];
		place = 0;
	}
}

function plainTerm(term: string): string {
	return term
		.replace(/``(.+?)``/g, '$1')
		.replace(/:[\w:]+:`([^`]+)`/g, '$1')
		.replace(/(?<!\w)(\*{1,2})(?=\S)([^*]+)\1/g, '$2')
		.replace(/\\(.)/g, '$1');
}
