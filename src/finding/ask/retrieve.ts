import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import type { Find, SearchHit } from '../search/find.ts';
import { isName } from '../search/match.ts';
import { confidenceOf } from './confidence.ts';
import type { Confidence } from './confidence.ts';
import { identifiersIn } from './identifiers.ts';
import { createFindMentions } from './mentions.ts';
import { createFindMessages } from './messages.ts';
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
	confidence: Confidence;
	/** Share of the question's words that name the first candidate, from 0 to 1. */
	nameShare: number;
	/** Whether the first candidate only explains what the question names. */
	isCovered: boolean;
}

/** Finds the terms a question is about. */
export type Retrieve = (question: Question, text: string) => Retrieved;

/** What retrieval needs to know of the glossary. */
export interface Retrievable {
	lexicon: Lexicon;
	find: Find;
	/** Slug of each entry in the search index; empty for what is no term. */
	slugs: readonly string[];
	/** Incoming relations of each entry on a log scale. */
	weights: readonly number[];
	/** Whether a name or description contains a stem. */
	isKnown: (stem: string) => boolean;
	language: Language;
}

/** Score of a search hit by how it was found. */
const HIT_SCORES: Partial<Record<SearchHit['kind'], number>> = {
	title: 8,
	alias: 8,
	acronym: 8,
	cover: 8,
	symbol: 8,
	typo: 3,
	initials: 2,
	prefix: 1,
	word: 0.5,
};
/** Score of an identifier of code in the question. */
const IDENTIFIER_SCORE = 6;
/** Score of an error message or command: less than a name, which may be the remedy. */
const MESSAGE_SCORE = 3.5;
/** Score of an identifier beside a message, which tells more: "Input contains NaN, float32". */
const CIRCUMSTANCE_SCORE = 2.5;
/** Score of a description that contains all words of the question. */
const DESCRIPTION_SCORE = 4;
/** Weight of what stands outside the asking clause. */
const OUTSIDE_WEIGHT = 0.35;
/** Weight of a term that only the description of another one, or a message, names. */
const KNOWN_NAME_WEIGHT = 0.3;
const MAX_HITS = 10;

/** Creates the retrieval of terms for questions. */
export function createRetrieve(parts: Retrievable): Retrieve {
	const { lexicon, find, slugs, weights, isKnown, language } = parts;
	const asking = new Set([...language.questions.words].flatMap((word) => stemsOf(word, language)));
	const mentionsIn = createFindMentions(lexicon, weights, language);

	const messagesIn = createFindMessages(lexicon);

	/** The terms of identifiers, each by the longest form that is a symbol or a name. */
	const identified = (text: string): string[] =>
		identifiersIn(text).flatMap((forms) => {
			const hits = forms.map((form) => find(form)[0]);
			const hit = hits.find((found) => found && isName(found.kind));
			return hit ? slugs[hit.entry]! : [];
		});

	return (question, text) => {
		const [inClause, inSubject] = [mentionsIn(question.clause), mentionsIn(question.subject)];
		// The subject lacks what asks, and with it may lack a preposition.
		const clear = [inClause, inSubject].find((list) => list.some(({ isHead }) => isHead));
		const named = question.described ? [] : (clear ?? inClause);
		const identifiers = new Set(identified(text));
		const { slugs: messageSlugs, rest } = messagesIn(text);
		const messages = new Set(messageSlugs);
		// "What does that mean?" refers to the preceding text.
		const isAnaphoric = named.length === 0 && !question.described && text !== question.clause;
		const subject = isAnaphoric ? text : question.subject;
		const mentions = isAnaphoric ? mentionsIn(text) : named;
		const scores = new Map<string, number>();
		const add = (slug: string | undefined, score: number) => {
			if (slug) scores.set(slug, (scores.get(slug) ?? 0) + score);
		};
		const addHits = (query: string, weight: number): readonly SearchHit[] => {
			const found = find(query);
			for (const [rank, hit] of found.slice(0, MAX_HITS).entries()) {
				const score = HIT_SCORES[hit.kind] ?? (hit.share ?? 0) * DESCRIPTION_SCORE;
				add(slugs[hit.entry], (weight * score) / (1 + rank * 0.3));
			}
			return found;
		};
		const found = addHits(subject, 1);
		if (text !== subject) addHits(text, OUTSIDE_WEIGHT);
		const identifierScore = messages.size > 0 ? CIRCUMSTANCE_SCORE : IDENTIFIER_SCORE;
		for (const slug of identifiers) add(slug, identifierScore);
		for (const slug of messages) add(slug, MESSAGE_SCORE);
		for (const [slug, group] of Map.groupBy(mentions, (mention) => mention.slug)) {
			add(slug, Math.max(...group.map(({ score }) => score)));
		}
		const allMentions = mentionsIn(text);
		for (const slug of new Set(allMentions.map((mention) => mention.slug))) {
			add(slug, OUTSIDE_WEIGHT);
		}

		// Whoever asks for a name does not know it, so it is none of those in the question; the name of
		// a part may be known.
		const known = new Set(allMentions.flatMap(({ slug, isCover }) => (isCover ? [] : slug)));
		// Nor is it a name that only a message contains: "CUDA out of memory".
		const said =
			messages.size > 0
				? new Set([...messages, ...mentionsIn(rest).map(({ slug }) => slug)])
				: undefined;
		const weightOf = (slug: string) =>
			(said && !said.has(slug)) || (question.described && known.has(slug)) ? KNOWN_NAME_WEIGHT : 1;
		const candidates = [...scores]
			.map(([slug, score]) => ({ slug, score: score * weightOf(slug) }))
			.sort((a, b) => b.score - a.score);
		const best = candidates[0]?.slug;
		if (!best) return { candidates, confidence: 'none', nameShare: 0, isCovered: false };
		const bestMentions = mentions.filter(({ slug }) => slug === best);
		const naming = new Set(bestMentions.flatMap((mention) => mention.stems));
		const stems = [...new Set(stemsOf(subject, language))].filter(
			(stem) => naming.has(stem) || !(asking.has(stem) || /\p{N}/u.test(stem)),
		);
		const isIdentified = identifiers.has(best) || messages.has(best);
		const evidence = {
			hit: found.find(({ entry }) => slugs[entry] === best),
			mentions: bestMentions,
			isIdentified,
			words: stems.length,
			unknownWords: stems.filter((stem) => !isKnown(stem)).length,
			isDescribed: question.described ?? false,
		};
		const [first, second] = candidates;
		return {
			candidates,
			confidence: confidenceOf({ ...evidence, rival: (second?.score ?? 0) / first!.score }),
			nameShare: isIdentified
				? 1
				: stems.filter((stem) => naming.has(stem)).length / Math.max(1, stems.length),
			isCovered:
				evidence.hit?.kind === 'cover' ||
				(bestMentions.length > 0 && bestMentions.every((mention) => mention.isCover)),
		};
	};
}
