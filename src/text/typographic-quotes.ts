/** Code in backticks and formulas in dollar signs, which keep their quotes. */
const VERBATIM = /(`+)(?!`)[^]*?[^`]\1(?!`)|\$\$[^$]+\$\$/g;
/** What stands before an opening quote. */
const OPENS = String.raw`(?<=^|[\s(\[{<«‹„“‘/=+–—-])`;
const OPENING_DOUBLE = new RegExp(`${OPENS}"(?=\\S)`, 'gu');
const OPENING_SINGLE = new RegExp(`${OPENS}'(?=[^\\s\\d'])`, 'gu');
/** Quotes in Hebrew words are letters' marks, as in צה"ל. */
const CLOSING_DOUBLE = /(?<!\p{L}(?=."?\p{L}))"/gu;
const APOSTROPHE = /(?<!\p{sc=Hebrew})'/gu;

/**
 * Replaces straight quotes and apostrophes as the Markdown of entries does (smart punctuation), but
 * leaves code and formulas as they are.
 *
 * @example typographicQuotes(`"It's" means "it is"`) // => “It’s” means “it is”
 */
export function typographicQuotes(text: string): string {
	if (!/["']/.test(text)) return text;
	let at = 0;
	let result = '';
	for (const { index, 0: verbatim } of text.matchAll(VERBATIM)) {
		result += curl(text.slice(at, index)) + verbatim;
		at = index + verbatim.length;
	}
	return result + curl(text.slice(at));
}

function curl(text: string): string {
	return text
		.replace(OPENING_DOUBLE, '“')
		.replace(OPENING_SINGLE, '‘')
		.replace(CLOSING_DOUBLE, '”')
		.replace(APOSTROPHE, '’');
}
