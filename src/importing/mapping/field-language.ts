const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The language of a field that has one in its name, and the name without it.
 *
 * @example fieldLanguage('de.term') // => { tag: 'de', name: 'term' }
 * @example fieldLanguage('term_en') // => { tag: 'en', name: 'term' }
 */
export function fieldLanguage(field: string): { tag: string; name: string } | undefined {
	const [, prefix, inner] = /^([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\.(.+)$/.exec(field) ?? [];
	const [, outer, suffix] =
		/^(.+?)(?:@|[_ -](?=[a-z]{2}$)|\.(?=[a-z]{2}$)|(?<=[a-z])(?=E[NS]$|FR$|DE$|JA$|ZH$|AR$))([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)$/.exec(
			field,
		) ?? [];
	const tag = (prefix ?? suffix)?.replace('_', '-').toLowerCase();
	if (!tag || (NO_LANGUAGE.has(tag) && !field.startsWith(`${tag}.`)) || !isLanguage(tag))
		return undefined;
	return { tag, name: (inner ?? outer)! };
}

/** Words that are tags of languages, but more often names. */
const NO_LANGUAGE = new Set([
	'id',
	'no',
	'is',
	'to',
	'as',
	'or',
	'so',
	'my',
	'in',
	'it',
	'by',
	'of',
	'nr',
]);

function isLanguage(tag: string): boolean {
	try {
		return names.of(tag) !== undefined;
	} catch {
		return false;
	}
}
