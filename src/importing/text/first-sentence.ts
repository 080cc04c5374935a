import { splitSentences } from '../../text/sentences.ts';

/** Longer sentences are cut at a word. */
const MAX_LENGTH = 600;

/** What only looks like an end: an abbreviation, an initial, a number before its noun. */
const NO_END =
	/(?:^|[\s(])(?:e\.\s?g|i\.\s?e|cf|vs|approx|resp|incl|esp|viz|ca|bzw|z\.\s?B|u\.\s?a|d\.\s?h|p\.\s?ej|al|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Fig|Eq|Sec|Vol|Inc|Jr|Sr|\p{Lu}|\d{1,3})\.$/u;

/**
 * The first sentence of a text, by the rules of its language (Unicode UAX 29), and its length in the
 * text. An end within brackets or after an abbreviation is none.
 */
export function firstSentence(text: string, tag: string): { sentence: string; length: number } {
	// Segmenting is linear, but a text of a book would be segmented for its first line.
	const start = text.slice(0, 5000);
	let sentence = '';
	let at = 0;
	for (const part of splitSentences(start, { tag })) {
		const from = start.indexOf(part, at);
		at = from + part.length;
		sentence = start.slice(0, at).trim();
		const next = start.slice(at).trimStart();
		if (isOpen(sentence) || /^\p{Ll}/u.test(next)) continue;
		if (NO_END.test(sentence) && next !== '') continue;
		break;
	}
	if (sentence.length <= MAX_LENGTH) return { sentence, length: at };
	const cut = /^[\s\S]{1,590}(?=[\s,;:،、，；])/u.exec(sentence)?.[0] ?? sentence.slice(0, 590);
	return { sentence: `${cut.trimEnd()} …`, length: 0 };
}

function isOpen(text: string): boolean {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return count(/[(（]/g) > count(/[)）]/g);
}
