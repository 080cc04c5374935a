import { basename } from 'node:path';
import { canonicalTag } from '../mapping/field-language.ts';

/** A page and its translations. */
export interface PageFiles {
	file: string;
	/** Files by language tag. */
	translations: Readonly<Record<string, string>>;
}

export interface LanguageFiles {
	pages: PageFiles[];
	/** Language of the pages, if folders or names say it. */
	language: string | undefined;
	/** Files in another language of pages that there are not. */
	orphans: { file: string; language: string }[];
}

interface Located {
	file: string;
	/** The path without the language, which translations share. */
	key: string;
	tag: string | undefined;
}

/**
 * Pairs pages with their translations: `en/curd.md` and `es/curd.md`, `curd.md` and `curd.es.md`, or
 * `docs/curd.md` and `i18n/es/docusaurus-plugin-content-docs/current/curd.md`.
 *
 * @param wanted Tag of the main language; by default that of files which name none, English, or that
 * of the most files.
 */
export function filesByLanguage(files: readonly string[], wanted?: string): LanguageFiles {
	const located = files.map((file) => locate(file));
	const groups = Map.groupBy(located, ({ tag }) => tag);
	const tags = [...groups.keys()].filter((tag) => tag !== undefined);
	if (!areLanguages(groups, tags)) {
		return {
			pages: files.map((file) => ({ file, translations: {} })),
			language: undefined,
			orphans: [],
		};
	}
	const size = (tag: string | undefined) => groups.get(tag)?.length ?? 0;
	const most = tags.toSorted((a, b) => size(b) - size(a))[0];
	const given = wanted === undefined ? undefined : canonicalTag(wanted);
	const main =
		tags.find((tag) => tag === given) ??
		(size(undefined) >= size(most) / 2 ? undefined : (tags.find((tag) => tag === 'en') ?? most));
	const pages = new Map(
		// Pages that name no language are those of all.
		[...(groups.get(undefined) ?? []), ...(groups.get(main) ?? [])].map(({ key, file }) => [
			key,
			{ file, translations: {} as Record<string, string> },
		]),
	);
	const orphans: LanguageFiles['orphans'] = [];
	for (const tag of tags) {
		if (tag === main) continue;
		for (const { key, file } of groups.get(tag)!) {
			const page = pages.get(key);
			if (page) page.translations[tag] = file;
			else orphans.push({ file, language: tag });
		}
	}
	return {
		pages: [...pages.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
		language: main,
		orphans,
	};
}

function locate(file: string): Located {
	const [, name, suffix, extension] =
		/^(.+)\.([a-z]{2}(?:-[A-Za-z]{2,4})?)(\.\w+)$/.exec(file) ?? [];
	const own = suffix && canonicalTag(suffix);
	if (own) return { file, key: `${name}${extension}`, tag: own };
	const parts = file.split('/');
	const index = parts.findIndex(
		(part, at) =>
			at < parts.length - 1 &&
			/^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(part) &&
			canonicalTag(part) !== undefined,
	);
	if (index === -1) return { file, key: file, tag: undefined };
	const key = parts
		.toSpliced(index, 1)
		.join('/')
		.replace(/(?:^|(?<=\/))i18n\/docusaurus-plugin-content-(\w+)\/current\//, '$1/');
	return { file, key, tag: canonicalTag(parts[index]!) };
}

/** Folders of two letters can be topics: those of languages have pages of the same names, or English ones. */
function areLanguages(
	groups: ReadonlyMap<string | undefined, Located[]>,
	tags: readonly string[],
): boolean {
	if (tags.length === 0) return false;
	if (tags.length > 1 && tags.includes('en')) return true;
	const seen = new Map<string, number>();
	for (const located of groups.values()) {
		for (const { key } of located) {
			if (!/^_?(?:index|readme)\./i.test(basename(key))) seen.set(key, (seen.get(key) ?? 0) + 1);
		}
	}
	const shared = [...seen.values()].filter((count) => count > 1).length;
	const smallest = Math.min(...[...groups.values()].map(({ length }) => length));
	return shared > 0 && shared >= smallest * 0.2;
}
