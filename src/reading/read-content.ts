import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkImage } from './image-contents.ts';
import { sizeOfImage, withImagePieces, withImageSizes } from './image-sizes.ts';
import type { Evaluator } from './evaluation/evaluator.ts';
import { OTHER } from '../text/languages/other.ts';
import { SLUG_PATTERN, slugify } from '../text/slug.ts';
import type { Content } from '../model/rules/rule.ts';
import type { TranslationData } from '../model/translation-schema.ts';
import { translationName, translationSchema } from '../model/translation-schema.ts';
import { pageSchema } from '../model/looks-schema.ts';
import { comparisonSchema } from '../model/comparison-schema.ts';
import { guideSchema, termSchema } from '../model/schema.ts';
import { digestOfSources } from './cache.ts';
import { collidingFiles } from './colliding-files.ts';
import { checkEncoding, checkText, normalizeText } from './check-text.ts';
import { contentFolderProblem } from './content-folder-problem.ts';
import { digestOf } from './digest.ts';
import { fieldLines } from './field-lines.ts';
import { asTranslation, readLanguages } from './translations.ts';
import { fixSlugs } from './fixes/slug-fixes.ts';
import {
	foldersNamedLikeEntries,
	isSymbolicLink,
	listFiles,
	readBytes,
	readText,
} from './folder-files.ts';
import { mapLimit } from './map-limit.ts';
import { readRoutes } from './read-routes.ts';
import { parseFields } from './parse-fields.ts';
import { parseRecord, recordFile } from './python/python-record.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';
import type { Store } from './store.ts';
import { YAML_SCHEMAS } from './yaml-schemas.ts';
import type {
	ComparisonSource,
	EntrySource,
	GlossarySource,
	GuideSource,
	PageSource,
	TermSource,
} from '../model/source.ts';

export interface ReadResult {
	/** Undefined if site.yaml is missing or a YAML file is invalid, and there is no previous content. */
	content: Content | undefined;
	issues: ReadingIssue[];
	/** Digest of all files and of the code that reads them. */
	digest: string;
}

export interface ReadingTools {
	evaluator: Evaluator;
	/** Caches entries between runs. */
	store: Store;
	/** The last valid content, whose settings and lists replace invalid ones. */
	previous?: GlossarySource | undefined;
	/** Called after each entry. */
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Folders of `src/` whose code affects the result of reading an entry. */
const CODE_FOLDERS = ['reading', 'evaluation', 'drawing', 'model', 'text'];
/** Enough to keep all sandboxes busy without holding all syntax trees in memory. */
const MAX_PARALLEL = 32;

/** Reads and parses every file of a content folder, collecting problems instead of throwing. */
export async function readContent(folder: string, tools: ReadingTools): Promise<ReadResult> {
	const absent = contentFolderProblem(folder);
	if (absent) return { content: undefined, issues: [absent], digest: digestOf(folder) };
	const { previous } = tools;
	const issues: ReadingIssue[] = [];
	const keys: string[] = [];
	const terms = await readEntries<TermSource>(folder, 'terms', termSchema, tools, keys);
	const guides = await readEntries<GuideSource>(folder, 'guides', guideSchema, tools, keys);
	const translated = await readEntries<EntrySource<TranslationData>>(
		folder,
		'translations',
		translationSchema,
		tools,
		keys,
	);
	const pages = await readEntries<PageSource>(folder, 'pages', pageSchema, tools, keys);
	const comparisons = await readEntries<ComparisonSource>(
		folder,
		'comparisons',
		comparisonSchema,
		tools,
		keys,
	);
	const isRefused = (file: string) => {
		if (!isSymbolicLink(join(folder, file))) return false;
		const [message, hint] = ['is a symbolic link', 'Replace it with what it points to'];
		issues.push(readingIssue({ rule: 'no-symbolic-links', file, message, hint }));
		return true;
	};
	const folders = ['terms', 'guides', 'pages', 'comparisons', 'routes', 'images', 'fonts'];
	for (const name of folders) isRefused(name);
	const readYaml = <T>(file: string, schema: z.ZodType<T>, fallback?: T): T | undefined => {
		if (isRefused(file)) return undefined;
		const bytes = readBytes(join(folder, file));
		if (!bytes && fallback !== undefined) return fallback;
		if (!bytes) {
			const hint = `Create ${file}`;
			issues.push(readingIssue({ rule: 'required-files', file, message: 'is missing', hint }));
			return undefined;
		}
		const text = normalizeText(bytes.toString());
		keys.push(digestOf(text));
		const unreadable = [...checkEncoding(file, bytes), ...checkText(file, text)];
		issues.push(...unreadable);
		if (unreadable.length > 0) return undefined;
		const parsed = parseFields(file, schema, text, 1);
		issues.push(...parsed.issues);
		return parsed.data;
	};
	const images = listFiles(join(folder, 'images'));
	issues.push(...collidingFiles(images.map((name) => `images/${name}`)));
	const sizes = new Map<string, readonly [number, number]>();
	for (const name of images) {
		if (isRefused(`images/${name}`)) continue;
		const bytes = readFileSync(join(folder, 'images', name));
		const size = sizeOfImage(bytes);
		if (size) sizes.set(name, size);
		keys.push(digestOf(name, bytes));
		issues.push(...checkImage(`images/${name}`, bytes));
	}
	const fonts = listFiles(join(folder, 'fonts'));
	for (const name of fonts) {
		if (isRefused(`fonts/${name}`)) continue;
		keys.push(digestOf(name, readFileSync(join(folder, 'fonts', name))));
	}
	const site = readYaml('site.yaml', YAML_SCHEMAS['site.yaml']) ?? previous?.site;
	const categories =
		readYaml('categories.yaml', YAML_SCHEMAS['categories.yaml'], []) ?? previous?.categories;
	const tags = readYaml('tags.yaml', YAML_SCHEMAS['tags.yaml'], []) ?? previous?.tags;
	const retired = readYaml('retired.yaml', YAML_SCHEMAS['retired.yaml'], []) ?? previous?.retired;
	const entries = [terms, guides, pages, comparisons, translated];
	issues.push(...entries.flatMap((read) => read.issues));
	const routes = readRoutes(folder, readYaml);
	issues.push(...routes.issues);
	const languages = readLanguages(folder, readYaml);
	if (!site || !categories || !tags || !retired)
		return { content: undefined, issues, digest: digestOf(...keys) };

	const translations = translated.sources.map((source) =>
		asTranslation(withImageSizes(source, sizes), terms.sources),
	);
	const content: Content = {
		site,
		categories,
		tags,
		retired,
		terms: terms.sources.map((term) => withImageSizes(term, sizes)),
		...(translations.length > 0 && { translations }),
		...(languages && { languages }),
		guides: guides.sources.map((guide) => withImagePieces(withImageSizes(guide, sizes), sizes)),
		pages: pages.sources.map((page) => withImageSizes(page, sizes)),
		...(comparisons.sources.length > 0 && {
			comparisons: comparisons.sources.map((one) => withImageSizes(one, sizes)),
		}),
		...(routes.sources.length > 0 && { routes: routes.sources }),
		slugs: { terms: terms.slugs, guides: guides.slugs },
		images: new Set(images),
		fonts: new Set(fonts),
		lineOf: fieldLines(folder),
	};
	const known = { terms: terms.slugs, categories, tags };
	return { content, issues: fixSlugs(issues, known), digest: digestOf(...keys) };
}

type Kind = 'terms' | 'guides' | 'pages' | 'comparisons' | 'translations';

async function readEntries<T extends EntrySource<unknown>>(
	folder: string,
	kind: Kind,
	schema: z.ZodType<T['data']>,
	{ evaluator, store, onProgress }: ReadingTools,
	keys: string[],
) {
	const code = digestOfSources(...CODE_FOLDERS);
	const issues: ReadingIssue[] = [];
	const isTranslation = kind === 'translations';
	const place = isTranslation ? 'terms' : kind;
	const folders = isTranslation ? [] : foldersNamedLikeEntries(join(folder, place));
	const names = listFiles(join(folder, place)).filter(
		(name) =>
			!folders.includes(name.split('/', 1)[0]!) &&
			(place !== 'terms' || isTranslation === (translationName(name) !== undefined)),
	);
	const originalOf = (name: string) => translationName(name)?.slug ?? slugOf(name);
	const slugs = names.map(slugOf);
	for (const name of folders) {
		const [file, message] = [`${place}/${name}`, 'is a folder, not a file'];
		const hint = `Put the text into a file ${place}/${name}, or delete the folder`;
		issues.push(readingIssue({ rule: 'file-places', file, message, hint }));
	}
	issues.push(...collidingFiles(names.map((name) => `${place}/${name}`)));
	let done = 0;
	const finish = (source: T | undefined) => {
		onProgress?.(++done, names.length);
		return source;
	};
	const sources = await mapLimit(names, MAX_PARALLEL, async (name) => {
		const file = `${place}/${name}`;
		if (isSymbolicLink(join(folder, file))) {
			const rule = 'no-symbolic-links';
			const hint = 'Replace it with the file itself';
			issues.push(readingIssue({ rule, file, message: 'is a symbolic link', hint }));
			return undefined;
		}
		if (!/^[^/]+\.mdx$/.test(name)) {
			const hint = `Entries are ${place}/<slug>.mdx: rename or move it`;
			issues.push(readingIssue({ rule: 'file-places', file, message: 'is not an entry', hint }));
			return undefined;
		}
		const address = originalOf(name).normalize('NFC');
		if (!SLUG_PATTERN.test(address)) {
			const message = 'its name, which becomes its address, is not a slug';
			const hint = `Rename it to ${place}/${slugify(address, OTHER) || 'some-words'}.mdx`;
			issues.push(readingIssue({ rule: 'file-places', file, message, hint }));
		}
		const bytes = readFileSync(join(folder, file));
		const unreadable = checkEncoding(file, bytes);
		if (unreadable.length > 0) {
			issues.push(...unreadable);
			return finish(undefined);
		}
		const text = normalizeText(bytes.toString());
		const recorded = readText(join(folder, recordFile(file)));
		const key = digestOf(code, file, text, recorded ?? '');
		keys.push(key);
		const cached = store.get(key);
		if (cached !== undefined) return finish(JSON.parse(cached) as T);
		// Imported lazily: its libraries take longer to load than a fully cached glossary.
		const { readEntry } = await import('./read-entry.ts');
		const slug = originalOf(name);
		const read = await readEntry(
			{ slug, file, text, record: parseRecord(recorded) },
			schema,
			evaluator.evaluate,
		);
		const source = read.source && (withPieces(kind, read.source) as T);
		// Problems may be caused by the machine, so they are not cached.
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

/** Some systems store names decomposed. */
function slugOf(name: string): string {
	return name.normalize('NFC').replace(/\.mdx$/, '');
}

/** Drops the pieces of terms, which are needed in guides only. */
function withPieces(
	kind: Kind,
	{ pieces, ...source }: EntrySource<unknown> & { pieces: GuideSource['pieces'] },
): EntrySource<unknown> | GuideSource {
	return kind === 'guides' ? ({ ...source, pieces } as GuideSource) : source;
}
