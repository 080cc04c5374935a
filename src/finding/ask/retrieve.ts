import { createFindNames } from '../annotate/phrases.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import { wordsIn } from '../../text/word-spans.ts';
import type { Find, Found } from '../search/find.ts';
import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Question } from './question.ts';

/** An entry that may answer, by slug. */
export interface Candidate {
	slug: string;
	score: number;
}

export interface Retrieved {
	/** Best first. */
	candidates: readonly Candidate[];
	/** Whether the first one is what the question is about. */
	sure: boolean;
}

/** An entry that a question names. */
interface Mention {
	slug: string;
	/** How many words its name has there. */
	words: number;
	/** As in the meetings of names with a text. */
	doubt: number;
	text: string;
}

/** Finds the entries a question is about. */
export type Retrieve = (question: Question, text: string) => Retrieved;

const SURE = new Set<Found['kind']>(['title', 'alias', 'acronym', 'typo', 'compared']);
/** What a hit of the search is worth by how it was found. */
const WORTH: Partial<Record<Found['kind'], number>> = {
	title: 6,
	alias: 6,
	acronym: 6,
	typo: 3,
	initials: 2,
	prefix: 1.5,
	word: 1,
};
/** What it is worth if it has all words of the question. */
const BY_WORDS = 4;
/** What a name in the question is worth, each further word of it, and what is taken off for coming later. */
const MENTIONED = 3;
const EACH_WORD = 0.5;
const ORDER_PENALTY = 0.25;
/** What counts of hits and names outside the part that asks. */
const IN_CONTEXT = 0.35;
/** Of a list of hits, those that can matter. */
const MAX_HITS = 10;
/** Share of the words of a question that must belong to names of the entry. */
const COVERED = 0.5;
/** Share of the question's words that an entry's description must have. */
const SHARED = 0.6;
const SHARED_BY_DESCRIPTION = 0.4;

/**
 * @param slugs Slug of each place in the search's index; entries come first there.
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
		return findNames(words).flatMap(({ at, words: count, senses, doubt }) =>
			senses.map((sense) => ({
				slug: lexicon.entries[sense]!.slug,
				words: count,
				doubt,
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
			({ slug, doubt, words }) =>
				doubt === 0 || words > 1 || inSubject.some((mention) => mention.slug === slug),
		);
		const mentioned = question.described ? [] : inClause;
		// "What does that mean?" is about what was said before.
		const anaphoric = mentioned.length === 0 && !question.described && text !== question.clause;
		const subject = anaphoric ? text : question.subject;
		const scores = new Map<string, number>();
		const add = (slug: string | undefined, score: number) => {
			if (slug) scores.set(slug, (scores.get(slug) ?? 0) + score);
		};
		const addHits = (query: string, weight: number): readonly Found[] => {
			const { found } = find(query);
			for (const [rank, hit] of found.slice(0, MAX_HITS).entries()) {
				const worth = WORTH[hit.kind] ?? (hit.share ?? 0) * BY_WORDS;
				add(slugs[hit.entry], (weight * worth) / (1 + rank * 0.3));
			}
			return found;
		};
		const found = addHits(subject, 1);
		if (text !== subject) addHits(text, IN_CONTEXT);
		const named = anaphoric ? mentionsIn(text) : mentioned;
		for (const [order, { slug, words }] of named.entries()) {
			add(slug, MENTIONED + EACH_WORD * words - ORDER_PENALTY * order);
		}
		for (const { slug } of mentionsIn(text)) add(slug, IN_CONTEXT);

		const candidates = [...scores]
			.map(([slug, score]) => ({ slug, score }))
			.sort((a, b) => b.score - a.score);
		const best = candidates[0]?.slug;
		const hit = found.find(({ entry }) => slugs[entry] === best);
		const meant = named.filter(({ slug }) => slug === best);
		return {
			candidates,
			sure: isAnswer(hit, question) || isNamed(meant, subject, question, language),
		};
	};
}

/** Whether the search says that a hit is what was asked for; a description has many words. */
function isAnswer(hit: Found | undefined, { described }: Question): boolean {
	if (!hit) return false;
	return SURE.has(hit.kind) || (hit.share ?? 0) >= (described ? SHARED_BY_DESCRIPTION : SHARED);
}

/** Whether a question names an entry by more than a stray everyday word. */
function isNamed(
	mentions: readonly Mention[],
	subject: string,
	{ kind }: Question,
	language: Language,
): boolean {
	if (mentions.some(({ doubt, words }) => doubt === 0 || words > 1)) return true;
	const asked = new Set(stemsOf(subject, language));
	const said = mentions
		.flatMap(({ text }) => stemsOf(text, language))
		.filter((stem) => asked.has(stem));
	const share = mentions.length > 0 ? said.length / asked.size : 0;
	// "What is a Swiss cheese?" is not answered by what is said of cheese.
	return kind === 'definition' ? share > COVERED : share >= COVERED;
}
