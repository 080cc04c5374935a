import { foldWord, wordsOf } from '../search/fold.ts';
import { stem } from '../search/stem.ts';

/** A text with the words marked that begin like one of the query's, or as they are typed. */
export function highlight(text: string, query: string): (string | Node)[] {
	const typed = wordsOf(query)
		.filter((word) => stem(word) !== null)
		.map((word) => ({ folded: foldWord(word), length: word.length }))
		.filter(({ folded }) => folded.length > 1);
	if (typed.length === 0) return [text];
	return text.split(/([\p{L}\p{N}+#]+)/u).flatMap((part, i) => {
		if (i % 2 === 0) return part;
		const folded = foldWord(part);
		const hit = typed.find((word) => folded.startsWith(word.folded));
		if (!hit) return part;
		const end = hit.folded === folded ? part.length : hit.length;
		const mark = document.createElement('mark');
		mark.textContent = part.slice(0, end);
		return [mark, part.slice(end)];
	});
}
