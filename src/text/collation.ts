import { indexLetters } from './index-letter.ts';

/** What is sorted: a title, or its reading if there is one. */
export interface Headword {
	title: string;
	/** How the title is read; in Japanese, in kana. */
	reading?: string | undefined;
}

/** The alphabetical order of a language. */
export interface Collation {
	/** Order of letters, ignoring case and accents; numbers sort by value. */
	compare(this: void, a: Headword, b: Headword): number;
	/** The letter a title is listed under, without accents that are not part of it, or `#`. */
	letterOf(this: void, headword: Headword): string;
	/** Groups titles by letter, preserving order within each. */
	group<T extends Headword>(this: void, items: readonly T[]): Map<string, T[]>;
}

/**
 * Creates the collation of a language from CLDR, which is the same on every machine.
 *
 * @param tag BCP 47.
 */
export function createCollation(tag: string): Collation {
	const collator = new Intl.Collator([tag, 'en'], { sensitivity: 'base', numeric: true });
	const indexLetter = indexLetters(tag);
	const letters = new Map<string, string>();
	const keyOf = ({ title, reading }: Headword) => reading ?? title;
	const letterOf = (headword: Headword) => {
		const key = keyOf(headword);
		const letter = letters.get(key) ?? indexLetter(key);
		letters.set(key, letter);
		return letter;
	};
	return {
		compare(a, b) {
			const [one, other] = [keyOf(a), keyOf(b)];
			return (
				// In Chinese, titles in Latin letters are listed with those that are read so.
				collator.compare(letterOf(a), letterOf(b)) ||
				collator.compare(one, other) ||
				(one < other ? -1 : one > other ? 1 : 0)
			);
		},
		letterOf,
		group: (items) => Map.groupBy(items, letterOf),
	};
}
