import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';

/** A paragraph, list, formula, table or block of code of an entry. */
export interface Block {
	section: string;
	text: string;
}

/** Words up to which a section is shown as a whole. */
const MAX_WHOLE = 170;
const OPENING = 2;
const MAX_BLOCKS = 4;
/** By how many words of the question a block elsewhere must be nearer. */
const MIN_LEAD = 2;

/**
 * Which blocks of an entry to show, as places in the list: the section that answers the kind of
 * question, or its beginning and what shares words with the question if it is long, and the one
 * block elsewhere that is clearly nearer to the question's words.
 *
 * @param known Names of the entry: words that say nothing about a place in it.
 */
export function relevantBlocks(
	blocks: readonly Block[],
	section: string,
	question: string,
	known: readonly string[],
	language: Language,
): number[] {
	const stems = (text: string) => stemsOf(text, language);
	const own = new Set(known.flatMap(stems));
	const asked = new Set(stems(question).filter((stem) => !own.has(stem)));
	const shared = blocks.map(({ text }) => new Set(stems(text).filter((s) => asked.has(s))).size);
	const inside = blocks.flatMap((block, index) => (block.section === section ? index : []));
	const length = inside.reduce((sum, index) => sum + wordCount(blocks[index]!.text), 0);
	const chosen =
		length <= MAX_WHOLE
			? inside
			: inside
					.map((index, order) => ({ index, score: shared[index]! + (order < OPENING ? 1.5 : 0) }))
					.sort((a, b) => b.score - a.score)
					.slice(0, MAX_BLOCKS)
					.filter(({ score }) => score >= 1)
					.map(({ index }) => index)
					.sort((a, b) => a - b);
	const best = Math.max(0, ...chosen.map((index) => shared[index]!));
	const elsewhere = blocks
		.map((block, index) => ({ index, score: block.section === section ? 0 : shared[index]! }))
		.sort((a, b) => b.score - a.score)[0];
	return elsewhere && elsewhere.score >= best + MIN_LEAD ? [...chosen, elsewhere.index] : chosen;
}

function wordCount(text: string): number {
	return text.split(/\s+/).length;
}
