import { foldWord, wordsOf } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Whether every marked passage has a word that begins as one of the query does. Pagefind shortens
 * words that stand nowhere until something begins like them: "netwrok" finds "net".
 */
export function areMeant(marks: readonly string[], query: string): boolean {
	const asked = wordsOf(query).flatMap(formsOf);
	return marks.every((mark) =>
		wordsOf(mark)
			.flatMap(formsOf)
			.some((form) => asked.some((start) => form.startsWith(start))),
	);
}

function formsOf(word: string): string[] {
	return [foldWord(word), stem(word) ?? ''].filter((form) => form !== '');
}
