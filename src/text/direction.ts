/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Syrc',
	'Thaa',
]);

/** The direction in which a language is written. @param tag BCP 47. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT_LETTER =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction of a text that may be in another language than its page; undefined if it is that of
 * the page.
 *
 * @param tag BCP 47 of the page.
 */
export function directionOfText(text: string, tag: string): 'ltr' | undefined {
	if (directionOf(tag) === 'ltr') return undefined;
	return RIGHT_TO_LEFT_LETTER.test(text) ? undefined : 'ltr';
}

/** The name of a language in itself. @example languageName('es') // => 'Español' */
export function languageName(tag: string): string {
	const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
	const [first = ''] = name;
	return first.toLocaleUpperCase(tag) + name.slice(first.length);
}

/** Whether a language is written with letters that the fonts of the site do not have. */
export function usesSystemFonts(tag: string): boolean {
	return new Intl.Locale(tag).maximize().script !== 'Latn';
}
