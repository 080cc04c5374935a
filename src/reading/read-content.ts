import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Evaluator } from '../evaluation/evaluator.ts';
import type { Issue } from '../glossary/issues.ts';
import type { Content } from '../glossary/rules/rule.ts';
import {
	categorySchema,
	guideSchema,
	siteSchema,
	tagSchema,
	termSchema,
} from '../glossary/schema.ts';
import { digestOfRooms } from './cache.ts';
import { checkText, normalizeText } from './check-text.ts';
import { digestOf } from './digest.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { mapLimit } from './map-limit.ts';
import { parseFields } from './parse-fields.ts';
import type { Store } from './store.ts';
import type { EntrySource, GuideSource, TermSource } from '../glossary/source.ts';

/** What could be read of a content folder, and what could not. */
export interface ReadResult {
	/** Undefined if one of the three YAML files is unusable, for nothing makes sense without them. */
	content: Content | undefined;
	issues: Issue[];
	/** Of all files and of the code that read them. */
	digest: string;
}

/** What reading makes use of. */
export interface ReadingTools {
	evaluator: Evaluator;
	/** Keeps entries between runs. */
	store: Store;
	/** Told after each entry. */
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Rooms whose code decides what an entry is read as. */
const ROOMS = ['reading', 'markdown', 'evaluation', 'figures', 'glossary'];
/** Entries read at once: enough to keep all boxes busy, too few to hold all trees in memory. */
const AT_ONCE = 32;

/** Reads and parses every file of a content folder, collecting problems instead of throwing. */
export async function readContent(folder: string, tools: ReadingTools): Promise<ReadResult> {
	const issues: Issue[] = [];
	const keys: string[] = [];
	const terms = await readEntries<TermSource>(folder, 'terms', termSchema, tools, keys);
	const guides = await readEntries<GuideSource>(folder, 'guides', guideSchema, tools, keys);
	const readYaml = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
		const text = readText(join(folder, file));
		if (text === undefined) {
			issues.push({ file, line: 1, field: 'file', message: 'is missing', hint: `Create ${file}` });
			return undefined;
		}
		keys.push(digestOf(text));
		const unfit = checkText(file, text);
		issues.push(...unfit);
		if (unfit.length > 0) return undefined;
		const parsed = parseFields(file, schema, text, 1);
		issues.push(...parsed.issues);
		return parsed.data;
	};
	for (const name of listFiles(join(folder, 'images'))) {
		keys.push(digestOf(name, readFileSync(join(folder, 'images', name))));
	}
	const site = readYaml('site.yaml', siteSchema);
	const categories = readYaml('categories.yaml', z.array(categorySchema).min(1));
	const tags = readYaml('tags.yaml', z.array(tagSchema));
	issues.push(...terms.issues, ...guides.issues);
	if (!site || !categories || !tags)
		return { content: undefined, issues, digest: digestOf(...keys) };

	const content: Content = {
		site,
		categories,
		tags,
		terms: terms.sources,
		guides: guides.sources,
		slugs: { terms: terms.slugs, guides: guides.slugs },
		images: new Set(listFiles(join(folder, 'images'))),
		lineOf: (file, field) => lineOf(folder, file, field),
	};
	return { content, issues, digest: digestOf(...keys) };
}

async function readEntries<T extends EntrySource<unknown>>(
	folder: string,
	kind: 'terms' | 'guides',
	schema: z.ZodType<T['data']>,
	{ evaluator, store, onProgress }: ReadingTools,
	keys: string[],
) {
	const code = digestOfRooms(...ROOMS);
	const issues: Issue[] = [];
	const names = listFiles(join(folder, kind));
	const slugs = names.map((name) => name.replace(/\.mdx$/, ''));
	let done = 0;
	const finish = (source: T | undefined) => {
		onProgress?.(++done, names.length);
		return source;
	};
	const sources = await mapLimit(names, AT_ONCE, async (name) => {
		const file = `${kind}/${name}`;
		if (lstatSync(join(folder, file)).isSymbolicLink()) {
			const hint = 'Put the file itself there';
			issues.push({ file, line: 1, field: 'file', message: 'is a symbolic link', hint });
			return undefined;
		}
		if (!name.endsWith('.mdx') || name.includes('/')) {
			const hint = `Entries are ${kind}/<slug>.mdx: rename or move it`;
			issues.push({ file, line: 1, field: 'file', message: 'is not an entry', hint });
			return undefined;
		}
		const text = normalizeText(readFileSync(join(folder, file), 'utf8'));
		const key = digestOf(code, file, text);
		keys.push(key);
		const kept = store.get(key);
		if (kept !== undefined) return finish(JSON.parse(kept) as T);
		// Its libraries take longer to load than a kept glossary to read.
		const { readEntry } = await import('./read-entry.ts');
		const slug = name.replace(/\.mdx$/, '');
		const read = await readEntry({ slug, file, text }, schema, evaluator.evaluate);
		const source = read.source && (withPieces(kind, read.source) as T);
		// What went wrong may have been the machine's fault.
		if (read.issues.length === 0) store.put(key, JSON.stringify(source));
		issues.push(...read.issues);
		return finish(source);
	});
	return {
		sources: sources.filter((source) => source !== undefined),
		slugs: new Set(slugs),
		issues,
	};
}

/** Only guides are compiled apart from what is made in them. */
function withPieces(
	kind: 'terms' | 'guides',
	{ pieces, ...source }: EntrySource<unknown> & { pieces: GuideSource['pieces'] },
): EntrySource<unknown> | GuideSource {
	return kind === 'guides' ? ({ ...source, pieces } as GuideSource) : source;
}

/** The line of a field; parsed again, because only problems ask for it. */
function lineOf(folder: string, file: string, field: string): number {
	const text = readText(join(folder, file)) ?? '';
	if (!file.endsWith('.mdx')) return parseYaml(text).lineOf(field);
	const split = splitFrontMatter(text);
	return split ? parseYaml(split.yaml, 2).lineOf(field) : 1;
}

function readText(path: string): string | undefined {
	try {
		return normalizeText(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
			.map((item) =>
				join(item.parentPath, item.name)
					.slice(folder.length + 1)
					.replaceAll('\\', '/'),
			)
			.sort();
	} catch {
		return [];
	}
}
