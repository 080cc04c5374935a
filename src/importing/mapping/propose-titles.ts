import type { Mapping } from './mapping.ts';

/** Titles of items about a collection itself. */
const ABOUT =
	/^(?:introduction|introducción|introdução|einleitung|einführung|about|readme|소개|简介|介绍|はじめに|مقدمة)(?=$|[\s(（:])/iu;

/** What the headwords of a source have in common that is no part of them. */
export function proposeTitles(
	titles: readonly string[],
	language: string,
	given: Mapping,
): Pick<Mapping, 'suffix' | 'brackets' | 'skip'> {
	const known = titles.filter(Boolean);
	const endings = Map.groupBy(
		known,
		(title) => /\s*[(（][^()（）]+[)）]\s*$/.exec(title)?.[0].trim() ?? '',
	);
	endings.delete('');
	const [common] = [...endings].sort((a, b) => b[1].length - a[1].length);
	const suffix =
		given.suffix ??
		(common && known.length > 4 && common[1].length > known.length * 0.6 ? common[0] : undefined);
	const bare = known.map((title) => withoutSuffix(title, suffix));
	const bracketed = bare.filter((title) =>
		/\p{L}\s*[(（\[][A-Za-z][^()（）]*[)）\]]$/u.test(title),
	);
	const isForeign = !/^en\b/i.test(language);
	const brackets =
		given.brackets ?? (isForeign && bracketed.length > bare.length * 0.1 ? 'names' : 'acronyms');
	const skip = given.skip ?? (ABOUT.test(bare[0] ?? '') ? 1 : 0);
	return { ...(suffix && { suffix }), brackets, ...(skip > 0 && { skip }) };
}

export function withoutSuffix(title: string, suffix: string | undefined): string {
	const text = title.trim();
	return suffix && text.endsWith(suffix) ? text.slice(0, -suffix.length).trim() : text;
}
