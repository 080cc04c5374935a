import type { Language } from './language.ts';

/**
 * Marks that writers may leave out: Hebrew points, Arabic vowel signs and the tatweel, joiners, and
 * soft hyphens.
 */
export const OPTIONAL_MARKS =
	/[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]|[\u0640\u00AD\u200C\u200D]/gu;
/** A letter of an alphabet where marks are accents; in other scripts they are vowels and tones. */
const ACCENTED = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu;
/** Letters that Unicode does not decompose, as they are written without them. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** Letters that keyboards for Arabic and Persian write differently, and the final sigma. */
const SAME: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ς: 'σ' };

/**
 * Unicode's compatible form: full-width letters become ordinary ones. Thai and Lao am, and Korean
 * letters by themselves, stay as they are typed.
 */
export function compatible(text: string): string {
	return text
		.replace(/[^\u0E33\u0EB3\u3131-\u318E]+/g, (part) => part.normalize('NFKC'))
		.normalize('NFC');
}

/**
 * Removes accents and optional marks.
 *
 * @param text In lower case.
 * @param isKept Whether an accented letter is a letter of its own.
 * @returns Decomposed text.
 */
export function withoutAccents(
	text: string,
	isKept: (letter: string, plain: string) => boolean = () => false,
): string {
	return text
		.normalize('NFKD')
		.replace(OPTIONAL_MARKS, '')
		.replace(ACCENTED, (letter, plain: string) => (isKept(letter, plain) ? letter : plain))
		.replace(UNDECOMPOSED, (letter) => (isKept(letter, PLAIN[letter]!) ? letter : PLAIN[letter]!))
		.replace(/[کیς]/g, (letter) => SAME[letter]!);
}

const ownLetters = new Map<string, (letter: string, plain: string) => boolean>();

/**
 * Whether a language counts an accented letter apart from the plain one, such as å in Swedish: its
 * collation (CLDR) then puts them in different places.
 */
export function ownLettersOf({ tag }: Pick<Language, 'tag'>) {
	let isOwn = ownLetters.get(tag);
	if (!isOwn) {
		const collator = new Intl.Collator([tag, 'en'], { sensitivity: 'base' });
		const known = new Map<string, boolean>();
		isOwn = (letter, plain) => {
			let own = known.get(letter);
			if (own === undefined) known.set(letter, (own = collator.compare(letter, plain) !== 0));
			return own;
		};
		ownLetters.set(tag, isOwn);
	}
	return isOwn;
}

/** What a search ignores beyond accents: kinds of kana, their length marks, hamza, and madda. */
export function searchLetters(text: string): string {
	return withoutAccents(text)
		.replace(/[\u0653-\u0655\u30FC]/g, '')
		.replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
		.replaceAll('ى', 'ي')
		.replaceAll('ة', 'ه');
}
