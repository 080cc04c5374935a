import { compatible, ownLettersOf, withoutAccents } from './fold-letters.ts';

/** First kana of the rows. */
const KANA = [...'あかさたなはまやらわ'];
/** The initials of Hangul syllables in Unicode's order, doubled ones as single. */
const INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_PER_INITIAL = 588;
/** CLDR begins the labels of Chinese indexes with U+FDD0, followed by a letter or a stroke count. */
const PINYIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MAX_STROKES = 64;
/** Thai and Lao vowels that are written before their consonant. */
const LEADING_VOWELS = /^[\u0E40-\u0E44\u0EC0-\u0EC4]+(?=.)/u;
/** Languages whose indexes list foreign titles together. */
const GROUPS_LATIN: ReadonlySet<string> = new Set(['ar', 'ja']);
const LATIN = 'A–Z';
const HAS_CAPITALS = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}]/u;

/** Returns the letter that a title is listed under in a language, or `#`. */
export function indexLetters(tag: string): (title: string) => string {
	const { language, script } = new Intl.Locale(tag).maximize();
	const collator = new Intl.Collator([tag, 'en'], { sensitivity: 'base' });
	const isOwn = ownLettersOf({ tag });
	const lastUpTo = (character: string, labels: readonly string[], prefix = '') =>
		labels.findLast((label) => collator.compare(prefix + label, character) <= 0) ?? labels[0]!;
	const strokes = Array.from({ length: MAX_STROKES }, (_, index) => index + 1);

	const hanLetter = (character: string): string => {
		if (language !== 'zh') return '漢';
		if (script === 'Hans') return lastUpTo(character, PINYIN, '\uFDD0');
		const label = (count: number) => `\uFDD0${String.fromCodePoint(0x2800 + count)}`;
		return `${strokes.findLast((count) => collator.compare(label(count), character) <= 0) ?? 1}劃`;
	};

	return (title) => {
		const [first = ''] = compatible(title).replace(LEADING_VOWELS, '');
		if (!/\p{L}/u.test(first)) return '#';
		if (/\p{sc=Han}/u.test(first)) return hanLetter(first);
		if (GROUPS_LATIN.has(language) && /\p{sc=Latin}/u.test(first)) return LATIN;
		if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(first)) return lastUpTo(first, KANA);
		const code = first.codePointAt(0)!;
		if (/[가-힣]/.test(first)) {
			return INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL)]!;
		}
		// A family of syllables with the same consonant has eight places.
		if (/\p{sc=Ethiopic}/u.test(first)) return String.fromCodePoint(code & ~7);
		const [plain = first] = withoutAccents(first.toLocaleLowerCase(tag), isOwn).normalize('NFC');
		if (HAS_CAPITALS.test(first)) return [...plain.toLocaleUpperCase(tag)][0]!;
		const [unmarked = plain] = plain.normalize('NFD');
		return language !== 'ar' && isOwn(plain, unmarked) ? plain : unmarked;
	};
}
