import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { LANGUAGE_TAG } from '../../text/language-tag.ts';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';

export const MARKDOWN_FILE = /\.(?:md|mdx|markdown|mdoc)$/i;
/** Pages of a section, not of a term. */
const SECTION_PAGE = /^(?:_index|readme|contributing|license|summary|_template|_sidebar)\.\w+$/i;

/** Files of a folder and its subfolders, each an entry, with YAML, TOML or JSON above its text. */
export function readMarkdownFolder(folder: string, language?: string): RawSource {
	const files = inLanguage(listFiles(folder), language);
	return {
		format: 'markdown',
		markup: 'markdown',
		folder,
		roles: { '(file)': 'name', '(text)': 'definition' },
		// eslint-disable-next-line @typescript-eslint/require-await
		async *records() {
			const pages = Map.groupBy(files, (file) => dirname(file));
			for (const file of files) yield readPage(folder, file, pages.get(dirname(file))!.length > 1);
		},
	};
}

function readPage(folder: string, file: string, hasSiblings: boolean): RawRecord {
	const text = readFileSync(join(folder, file), 'utf8')
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n');
	const { fields, body } = splitPage(text, file);
	const isIndex = /^index\.\w+$/i.test(basename(file));
	const name = isIndex ? basename(dirname(file)) : basename(file).replace(/\.\w+$/, '');
	if (SECTION_PAGE.test(basename(file)) || (isIndex && (hasSiblings || dirname(file) === '.'))) {
		return { fields: { '(skip)': 'is the page of a section, not of a term' }, place: file };
	}
	const [heading, title] =
		/^\s*#[ \t]+(.+?)[ \t]*#*(?:\s\{#[^}]*\})?[ \t]*(?:\n|$)/.exec(body) ?? [];
	const named = fields['title'] ?? fields['term'] ?? fields['name'];
	const isRepeated = heading && (named === undefined || String(named).trim() === title!.trim());
	const rest = isRepeated ? body.slice(heading.length) : body;
	return {
		place: file,
		fields: {
			...(named === undefined && title && { title }),
			...flatten(fields),
			'(file)': [name, file.replace(/(?:\/index)?\.\w+$/, '')],
			...(rest.trim() && { '(text)': rest }),
		},
	};
}

/** The fields of a page and the text below them. */
export function splitPage(
	text: string,
	file: string,
): { fields: Record<string, unknown>; body: string } {
	const [all, mark, inner] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n?\1[ \t]*(?:\n|$)/.exec(text) ?? [];
	if (!all) return { fields: {}, body: text };
	try {
		const parsed: unknown =
			mark === '+++'
				? parseToml(inner!)
				: parseYaml(inner!, { logLevel: 'silent', uniqueKeys: false });
		const fields = parsed && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : {};
		return { fields, body: text.slice(all.length) };
	} catch (error) {
		const kind = mark === '+++' ? 'TOML' : 'YAML';
		throw new ImportError(
			`${file}: its fields are not ${kind}: ${(error as Error).message.split('\n')[0]}`,
		);
	}
}

function listFiles(folder: string): string[] {
	const found = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && MARKDOWN_FILE.test(item.name))
		.map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
		.filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file));
	return found.sort();
}

/** If folders are languages, the files of one: the given one, English, or the one with the most. */
function inLanguage(files: readonly string[], wanted: string | undefined): string[] {
	const tagOf = (file: string) =>
		file
			.split('/')
			.slice(0, -1)
			.find(
				(part) =>
					/^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(part) &&
					LANGUAGE_TAG.test(part.replace('_', '-')),
			);
	const groups = [...Map.groupBy(files, tagOf)].filter(([tag]) => tag !== undefined);
	if (groups.length < 2) return [...files];
	const sizes = groups.sort((a, b) => b[1].length - a[1].length);
	const chosen =
		sizes.find(([tag]) => tag === wanted) ?? sizes.find(([tag]) => tag === 'en') ?? sizes[0]!;
	return chosen[1];
}
