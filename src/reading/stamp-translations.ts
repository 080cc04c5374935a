import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../model/rules/rule.ts';
import { originalDigest } from './translations.ts';

/**
 * Writes the digest of their originals into translations that have none.
 *
 * @param current Names such as `curd.es` of translations that are up to date again, whose digest is renewed.
 * @returns The files written.
 */
export function stampTranslations(
	folder: string,
	{ terms, translations = [] }: Content,
	current: ReadonlySet<string>,
): string[] {
	const originals = new Map(terms.map((term) => [term.slug, term]));
	return translations.flatMap(({ slug, language, file, data }) => {
		const original = originals.get(slug);
		const isStamped = data.original !== undefined && !current.has(`${slug}.${language}`);
		if (!original || isStamped) return [];
		const path = join(folder, file);
		const line = `original: "${originalDigest(original)}"`;
		const text = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			data.original === undefined
				? text.replace(/(?<=^---[ \t]*\n[\s\S]*?)^---/m, `${line}\n---`)
				: text.replace(/^original:.*$/m, line),
		);
		return [file];
	});
}
