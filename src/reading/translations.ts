import { join } from 'node:path';
import type { z } from 'zod';
import type { EntrySource, TermSource, TranslationSource } from '../model/source.ts';
import type { LanguageFile, TranslationData } from '../model/translation-schema.ts';
import { LANGUAGE_FILE, languageFileSchema, translationName } from '../model/translation-schema.ts';
import { digestOf } from './digest.ts';
import { listFiles } from './folder-files.ts';

/** A digest of what of a term is translated. */
export function originalDigest({ data, sections }: TermSource): string {
	const { title, aliases, summary, analogy, confusedWith } = data;
	return digestOf(JSON.stringify([title, aliases, summary, analogy, confusedWith, sections])).slice(
		0,
		12,
	);
}

/** What was read from the file of a translation, beside its original. */
export function asTranslation(
	source: EntrySource<TranslationData>,
	terms: readonly TermSource[],
): TranslationSource {
	const { language } = translationName(source.file.replace(/^terms\//, ''))!;
	const original = terms.find(({ slug }) => slug === source.slug);
	const stored = source.data.original;
	const isOlder =
		stored !== undefined && original !== undefined && stored !== originalDigest(original);
	const isEmpty = source.sections.every(
		({ heading, markdown }) => !heading && markdown.length === 0,
	);
	return { ...source, ...(isEmpty && { html: [] }), language, isOlder };
}

/** The files in `i18n/` by language; undefined if there are none. */
export function readLanguages(
	folder: string,
	read: (file: string, schema: z.ZodType<LanguageFile>) => LanguageFile | undefined,
): Readonly<Record<string, LanguageFile>> | undefined {
	const found = listFiles(join(folder, 'i18n')).flatMap((name) => {
		const [, tag] = LANGUAGE_FILE.exec(name) ?? [];
		const data = tag && read(`i18n/${name}`, languageFileSchema);
		return data ? [[tag, data] as const] : [];
	});
	return found.length > 0 ? Object.fromEntries(found) : undefined;
}
