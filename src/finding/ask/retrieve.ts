import { createFindNames } from '../annotate/find-names.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import { wordsIn } from '../../text/word-spans.ts';
import type { Find, SearchHit } from '../search/find.ts';
import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Question } from './question.ts';

/** A term that may answer a question. */
export interface Candidate {
	slug: string;
	score: number;
}

export interface Retrieved {
	/** Best first. */
	candidates: readonly Candidate[];
	/** Whether the question is about the first candidate. */
	sure: boolean;
}

/** A term named in a question. */
interface Mention {
	slug: string;
	/** Number of words in the mention. */
	words: number;
	/** See `Occurrence`. */
	ambiguity: number;
	text: string;
}

/** Finds the terms a question is about. */
export type Retrieve = (question: Question, text: string) => Retrieved;

const SURE_KINDS = new Set<SearchHit['kind']>([
	'title',
	'alias',
	'acronym',
	'cover',
	'typo',
	'compared',
]);
/** Score of a search hit by how it was found. */
const HIT_SCORES: Partial<Record<SearchHit['kind'], number>> = {
	title: 6,
	alias: 6,
	acronym: 6,
	cover: 6,
	typo: 3,
	initials: 2,
	prefix: 1.5,
	word: 1,
};
/** Score of a description that contains all words of the question. */
const DESCRIPTION_SCORE = 4;
/** Score of a name in the question, bonus for each word and penalty for each preceding name. */
const MENTION_SCORE = 3;
const WORD_BONUS = 0.5;
const ORDER_PENALTY = 0.25;
/** Weight of hits and names outside the asking clause. */
const CONTEXT_WEIGHT = 0.35;
const MAX_HITS = 10;
/** Minimum share of a question's words that belong to names of the term. */
const MIN_NAME_SHARE = 0.5;
/** Minimum share of a question's words that a description contains. */
const MIN_DESCRIPTION_SHARE = 0.6;
const MIN_DESCRIPTION_SHARE_UNNAMED = 0.4;

/**
 * @param slugs Slug of each entry in the search index.
 */
export function createRetrieve(
	lexicon: Lexicon,
	find: Find,
	slugs: readonly string[],
	language: Language,
): Retrieve {
	const findNames = createFindNames(lexicon, language);

	const mentionsIn = (text: string): Mention[] => {
		const words = wordsIn(text, language);
		return findNames(words).flatMap(({ at, words: count, senses, ambiguity }) =>
			senses.map((sense) => ({
				slug: lexicon.entries[sense]!.slug,
				words: count,
				ambiguity,
				text: words
					.slice(at, at + count)
					.map((word) => word.text)
					.join(' '),
			})),
		);
	};

	return (question, text) => {
		const inSubject = mentionsIn(question.subject);
		const inClause = mentionsIn(question.clause).filter(
			({ slug, ambiguity, words }) =>
				ambiguity === 0 || words > 1 || inSubject.some((mention) => mention.slug === slug),
		);
		const mentioned = question.described ? [] : inClause;
		// "What does that mean?" refers to the preceding text.
		const anaphoric = mentioned.length === 0 && !question.described && text !== question.clause;
		const subject = anaphoric ? text : question.subject;
		const scores = new Map<string, number>();
		const add = (slug: string | undefined, score: number) => {
			if (slug) scores.set(slug, (scores.get(slug) ?? 0) + score);
		};
		const addHits = (query: string, weight: number): readonly SearchHit[] => {
			const { found } = find(query);
			for (const [rank, hit] of found.slice(0, MAX_HITS).entries()) {
				const score = HIT_SCORES[hit.kind] ?? (hit.share ?? 0) * DESCRIPTION_SCORE;
				add(slugs[hit.entry], (weight * score) / (1 + rank * 0.3));
			}
			return found;
		};
		const found = addHits(subject, 1);
		if (text !== subject) addHits(text, CONTEXT_WEIGHT);
		const named = anaphoric ? mentionsIn(text) : mentioned;
		for (const [order, { slug, words }] of named.entries()) {
			add(slug, MENTION_SCORE + WORD_BONUS * words - ORDER_PENALTY * order);
		}
		for (const { slug } of mentionsIn(text)) add(slug, CONTEXT_WEIGHT);

		const candidates = [...scores]
			.map(([slug, score]) => ({ slug, score }))
			.sort((a, b) => b.score - a.score);
		const best = candidates[0]?.slug;
		const hit = found.find(({ entry }) => slugs[entry] === best);
		const bestMentions = named.filter(({ slug }) => slug === best);
		return {
			candidates,
			sure: isAnswer(hit, question) || isNamed(bestMentions, subject, question, language),
		};
	};
}

/** Whether a search hit is a confident answer. Descriptions are wordy, so they need less overlap. */
function isAnswer(hit: SearchHit | undefined, { described }: Question): boolean {
	if (!hit) return false;
	return (
		SURE_KINDS.has(hit.kind) ||
		(hit.share ?? 0) >= (described ? MIN_DESCRIPTION_SHARE_UNNAMED : MIN_DESCRIPTION_SHARE)
	);
}

/** Whether a question names a term with more than an incidental everyday word. */
function isNamed(
	mentions: readonly Mention[],
	subject: string,
	{ kind }: Question,
	language: Language,
): boolean {
	if (mentions.some(({ ambiguity, words }) => ambiguity === 0 || words > 1)) return true;
	const subjectStems = new Set(stemsOf(subject, language));
	const matching = mentions
		.flatMap(({ text }) => stemsOf(text, language))
		.filter((stem) => subjectStems.has(stem));
	const share = mentions.length > 0 ? matching.length / subjectStems.size : 0;
	// "What is a Swiss cheese?" is not answered by a definition of cheese.
	return kind === 'definition' ? share > MIN_NAME_SHARE : share >= MIN_NAME_SHARE;
}
