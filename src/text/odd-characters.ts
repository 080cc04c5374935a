/** Characters that are easily taken for others, or not seen at all, with their Unicode names. */
const NAMES: Readonly<Record<string, string>> = {
	'\u0000': 'null',
	'\u00A0': 'no-break space',
	'\u00AD': 'soft hyphen',
	'\u1680': 'Ogham space mark',
	'\u180E': 'Mongolian vowel separator',
	'\u2000': 'en quad',
	'\u2001': 'em quad',
	'\u2002': 'en space',
	'\u2003': 'em space',
	'\u2004': 'three-per-em space',
	'\u2005': 'four-per-em space',
	'\u2006': 'six-per-em space',
	'\u2007': 'figure space',
	'\u2008': 'punctuation space',
	'\u2009': 'thin space',
	'\u200A': 'hair space',
	'\u200B': 'zero-width space',
	'\u200C': 'zero-width non-joiner',
	'\u200D': 'zero-width joiner',
	'\u200E': 'left-to-right mark',
	'\u200F': 'right-to-left mark',
	'\u2010': 'hyphen',
	'\u2011': 'non-breaking hyphen',
	'\u2012': 'figure dash',
	'\u2013': 'en dash',
	'\u2014': 'em dash',
	'\u2018': 'left single quotation mark',
	'\u2019': 'right single quotation mark',
	'\u201C': 'left double quotation mark',
	'\u201D': 'right double quotation mark',
	'\u201E': 'double low-9 quotation mark',
	'\u2028': 'line separator',
	'\u202E': 'right-to-left override',
	'\u202F': 'narrow no-break space',
	'\u205F': 'medium mathematical space',
	'\u2060': 'word joiner',
	'\u2212': 'minus sign',
	'\u3000': 'ideographic space',
	'\uFEFF': 'zero-width no-break space',
	'\uFF03': 'fullwidth number sign',
	'\uFF0C': 'fullwidth comma',
	'\uFF1A': 'fullwidth colon',
};

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** What to write instead of other odd characters. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
	[SPACES, ' '],
	[/[\u2010-\u2014\u2212]/g, '-'],
	[/[\u2018\u2019]/g, "'"],
	[/[\u201C-\u201E]/g, '"'],
	[/\uFF03/g, '#'],
	[/\uFF0C\s*/g, ', '],
	[/\uFF1A\s*/g, ': '],
	[/[\u0000\u00AD\u180E\u200B-\u200F\u2028\u202E\u2060\uFEFF]/g, ''],
];

const ODD = new RegExp(`[${Object.keys(NAMES).join('')}]`, 'gu');
const FOREIGN = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;

/**
 * The code point of a character, and its name if it is easily taken for another.
 *
 * @example describeCharacter('\u00A0') // => 'U+00A0 no-break space'
 */
export function describeCharacter(character: string): string {
	const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
	const script = /\p{sc=Cyrillic}/u.test(character) ? 'Cyrillic' : 'Greek';
	const name = NAMES[character] ?? (FOREIGN.test(character) ? `${script} letter` : '');
	return `U+${code} ${name}`.trimEnd();
}

/** A text with plain spaces, hyphens, and quotes, and without invisible characters. */
export function withoutOddCharacters(text: string): string {
	return PLAIN.reduce((plain, [odd, instead]) => plain.replace(odd, instead), text);
}

/**
 * The first character of a text that is easily taken for one of the intended text, if only because
 * nobody sees it; undefined if there is none.
 */
export function oddCharacter(text: string, intended: string): string | undefined {
	const odd = text.match(ODD)?.find((character) => !intended.includes(character));
	if (odd || !/\p{sc=Latin}/u.test(intended) || FOREIGN.test(intended)) return odd;
	return FOREIGN.exec(text)?.[0];
}
