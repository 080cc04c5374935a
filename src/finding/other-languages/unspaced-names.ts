import type { FindForeignNames, ForeignMention } from './foreign-mention.ts';

interface Row {
	slug: string;
	name: string;
	language: string;
}

const HAN = /\p{sc=Han}/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const KATAKANA = /[\p{sc=Katakana}ー]/u;
const WORD = /[A-Za-z0-9]/;

/** Whether a name is of a script without spaces between words. */
export function isUnspaced(name: string): boolean {
	return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
		name,
	);
}

/**
 * Creates a search for names inside of text without spaces, where the longest name that begins at a
 * character wins. A name of katakana or Latin letters does not end within a word, and a name of one
 * character is found only by itself. Kana tell Japanese from Chinese; in a text without them, a
 * Japanese name must be all that stands between other signs.
 */
export function createFindUnspaced(rows: readonly Row[]): FindForeignNames {
	const byFirst = Map.groupBy(
		rows.map((row) => ({ ...row, name: row.name.toLowerCase() })),
		({ name }) => name[0]!,
	);
	for (const group of byFirst.values()) group.sort((a, b) => b.name.length - a.name.length);
	return (written) => {
		const lower = written.toLowerCase();
		const text = lower.length === written.length ? lower : written;
		const hasKana = KANA.test(text);
		const fits = ({ name, language }: Row, start: number): boolean => {
			if (!text.startsWith(name, start)) return false;
			const [before, after] = [text[start - 1] ?? '', text[start + name.length] ?? ''];
			const [first, last] = [name[0]!, name.at(-1)!];
			if ([KATAKANA, WORD].some((kind) => kind.test(before) && kind.test(first))) return false;
			if ([KATAKANA, WORD].some((kind) => kind.test(after) && kind.test(last))) return false;
			const isAlone = !HAN.test(before) && !HAN.test(after);
			if (name.length === 1) return isAlone && !KANA.test(before) && !KANA.test(after);
			if (language.startsWith('zh')) return !hasKana;
			return hasKana || isAlone || !language.startsWith('ja');
		};
		const found: ForeignMention[] = [];
		for (let start = 0; start < text.length; start += 1) {
			const row = byFirst.get(text[start]!)?.find((one) => fits(one, start));
			if (!row) continue;
			const end = start + row.name.length;
			found.push({ start, end, slug: row.slug, language: row.language });
			start = end - 1;
		}
		return found;
	};
}
