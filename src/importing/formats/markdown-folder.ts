import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';
import { filesByLanguage } from './language-files.ts';

export const MARKDOWN_FILE = /\.(?:md|mdx|markdown|mdoc)$/i;
/** Pages of a section, not of a term. */
export const SECTION_PAGE =
	/^(?:_index|readme|contributing|licen[sc]e|changelog|code_of_conduct|summary|_template|_sidebar)\.\w+$/i;

/** Files of a folder and its subfolders, each an entry, with YAML or TOML above its text. */
export function readMarkdownFolder(folder: string, language?: string): RawSource {
	const { pages, language: main, orphans } = filesByLanguage(listFiles(folder), language);
	const files = pages.map(({ file }) => file);
	return {
		format: 'markdown',
		markup: 'markdown',
		folder,
		language: main,
		roles: { '(file)': 'name', '(text)': 'definition' },
		// eslint-disable-next-line @typescript-eslint/require-await
		async *records() {
			const byFolder = Map.groupBy(files, (file) => dirname(file));
			for (const { file, translations } of pages) {
				const hasSiblings =
					byFolder.get(dirname(file))!.length > 1 ||
					(/^index\./i.test(basename(file)) && isParent(file, files));
				const record = readPage(folder, file, hasSiblings);
				for (const [tag, other] of Object.entries(translations)) {
					const { fields } = readPage(folder, other, hasSiblings);
					// One that was only copied is not translated.
					if (fields['(skip)'] || fields['(text)'] === record.fields['(text)']) continue;
					for (const [name, value] of Object.entries(fields))
						if (name !== '(file)') record.fields[`${tag}.${name}`] = value;
				}
				yield record;
			}
			for (const { file, language: tag } of orphans) {
				if (SECTION_PAGE.test(basename(file))) continue;
				yield {
					place: file,
					fields: { '(skip)': `is in "${tag}", and has no page in the main language` },
				};
			}
		},
	};
}

/** Whether other pages are in folders below that of a page, as entries are below that of a glossary. */
function isParent(file: string, files: readonly string[]): boolean {
	const folder = `${dirname(file)}/`;
	return files.filter((other) => other.startsWith(folder)).length > 2;
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
