import type { Word } from '../../text/word-spans.ts';

/** All beginnings of texts. */
export function prefixesOf(texts: Iterable<string>): ReadonlySet<string> {
	const prefixes = new Set<string>();
	for (const text of texts) {
		for (let end = text.length; end > 0 && !prefixes.has(text.slice(0, end)); end -= 1) {
			prefixes.add(text.slice(0, end));
		}
	}
	return prefixes;
}

/**
 * Maximum number of words a name starting at an index can span: as long as names begin like that, and
 * one more, whose ending may differ.
 */
export function spanLimit(
	words: readonly Word[],
	at: number,
	maxWords: number,
	starts: ReadonlySet<string>,
): number {
	const first = words[at]!.folded;
	// A number can stand for the "n" or "k" of a name.
	const isCount = /^\d/.test(first);
	let joined = first;
	let count = 1;
	while (count < maxWords && at + count < words.length) {
		const next = words[at + count]!;
		if (next.gap === 'break' || !(isCount || starts.has(joined))) break;
		joined += next.folded;
		count += 1;
	}
	return count;
}
