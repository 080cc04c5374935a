import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';

/** A paragraph, list, formula, table or code block of a term. */
export interface Block {
	section: string;
	text: string;
	/** Whether it is a paragraph or a list. */
	isProse: boolean;
}

/** Maximum words of a section that is shown in full. */
const MAX_FULL_SECTION_WORDS = 170;
const OPENING_BLOCKS = 2;
const MAX_BLOCKS = 4;
/** How many question words a block in another section must share, and how many more. */
const MIN_ELSEWHERE = 2;
const MIN_LEAD = 1;

/**
 * The indexes of the blocks to show: the section that answers the question, or its opening and best
 * blocks if it is long, plus one block of another section if it is clearly more relevant.
 *
 * @param names Names of the term, which do not help to rank its blocks.
 */
export function relevantBlocks(
	blocks: readonly Block[],
	section: string,
	question: string,
	names: readonly string[],
	language: Language,
): number[] {
	const wanted = wantedStems(question, names, language);
	const shared = blocks.map(({ text }) => countShared(text, wanted, language));
	const inSection = blocks.flatMap((block, index) => (block.section === section ? index : []));
	const length = inSection.reduce((sum, index) => sum + wordCount(blocks[index]!.text), 0);
	const chosen =
		length <= MAX_FULL_SECTION_WORDS
			? inSection
			: inSection
					.map((index, order) => ({
						index,
						score: shared[index]! + (order < OPENING_BLOCKS ? 1.5 : 0),
					}))
					.sort((a, b) => b.score - a.score)
					.slice(0, MAX_BLOCKS)
					.filter(({ score }) => score >= 1)
					.map(({ index }) => index)
					.sort((a, b) => a - b);
	const best = Math.max(0, ...chosen.map((index) => shared[index]!));
	const elsewhere = blocks
		.map((block, index) => ({ index, score: block.section === section ? 0 : shared[index]! }))
		.sort((a, b) => b.score - a.score)[0];
	return elsewhere && elsewhere.score >= Math.max(MIN_ELSEWHERE, best + MIN_LEAD)
		? [...chosen, elsewhere.index]
		: chosen;
}

/** Weight of words that give advice, against words of the question. */
const ADVICE_WEIGHT = 0.6;
const MAX_ADVISING = 3;
const MAX_CLOSEST = 3;

/** What a question wants to do about a term. */
export type Aim = 'choose' | 'avoid';

/**
 * The indexes of the paragraphs and lists closest to what was asked, best first, whatever their section.
 *
 * @param aim What the blocks should advise on, if anything.
 * @param names Names of the term, which do not help to rank its blocks.
 */
export function closestBlocks(
	blocks: readonly Block[],
	aim: Aim | undefined,
	question: string,
	names: readonly string[],
	language: Language,
): number[] {
	const wanted = wantedStems(question, names, language);
	const advice = aim ? language.questions.advice[aim] : new Set<string>();
	const scored = blocks.flatMap(({ text, isProse }, index) => {
		if (!isProse) return [];
		const advising = Math.min(MAX_ADVISING, countShared(text, advice, language));
		return [{ index, score: countShared(text, wanted, language) + advising * ADVICE_WEIGHT }];
	});
	return scored
		.toSorted((a, b) => b.score - a.score)
		.slice(0, MAX_CLOSEST)
		.filter(({ score }, rank) => rank === 0 || score >= 1)
		.map(({ index }) => index);
}

/** How many blocks say what a definition leaves out. */
const MAX_SPECIFIC = 2;

/**
 * The indexes of the paragraphs and lists with words of the question that what has been shown lacks,
 * best first; none if there are no such words.
 *
 * @param shown Text that is shown already.
 * @param names Names of the term, which do not help to rank its blocks.
 */
export function specificBlocks(
	blocks: readonly Block[],
	shown: string,
	question: string,
	names: readonly string[],
	language: Language,
): number[] {
	const known = new Set(stemsOf(shown, language));
	const wanted = new Set(
		[...wantedStems(question, names, language)].filter((stem) => !known.has(stem)),
	);
	return blocks
		.flatMap(({ text, isProse }, index) =>
			isProse ? [{ index, score: countShared(text, wanted, language) }] : [],
		)
		.filter(({ score }) => score > 0)
		.toSorted((a, b) => b.score - a.score)
		.filter(({ score }, _, [best]) => score === best!.score)
		.slice(0, MAX_SPECIFIC)
		.map(({ index }) => index);
}

/** Stems of a question that can tell the blocks of a term apart. */
function wantedStems(
	question: string,
	names: readonly string[],
	language: Language,
): ReadonlySet<string> {
	const ignored = new Set(
		[...names, ...language.questions.words].flatMap((name) => stemsOf(name, language)),
	);
	return new Set(stemsOf(question, language).filter((stem) => !ignored.has(stem)));
}

/** Number of different stems of a text that are wanted. */
function countShared(text: string, wanted: ReadonlySet<string>, language: Language): number {
	return new Set(stemsOf(text, language).filter((stem) => wanted.has(stem))).size;
}

function wordCount(text: string): number {
	return text.split(/\s+/).length;
}
