import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import { wordsIn } from '../../text/word-spans.ts';
import { createFindNames } from '../annotate/find-names.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import { rolesOf } from './roles.ts';
import { createFindVerbPhrases } from './verb-phrases.ts';

/** A term named in a question. */
export interface Mention {
	slug: string;
	/** Stems of the words that name it. */
	stems: readonly string[];
	/** Whether the word could also mean something else. */
	isEveryday: boolean;
	/** Whether the term explains what is named without being about it. */
	isCover: boolean;
	/** Whether the question is about it, rather than about something in it. */
	isHead: boolean;
	/** Whether many terms build on it, so that a question may name it without being about it. */
	isCarrier: boolean;
	score: number;
}

/** Score of a name in the question, with a bonus for each further word and for being specific. */
const MENTION_SCORE = 3;
const WORD_BONUS = 0.8;
const SPECIFIC_BONUS = 1;
const ORDER_PENALTY = 0.2;
/** Weight of names that the question is not about, and of carriers among them. */
const CONTEXT_WEIGHT = 0.5;
const CARRIER_WEIGHT = 0.15;
const EVERYDAY_WEIGHT = 0.6;
/** Share of terms, those with the most relations, that carry others: "network", "model". */
const CARRIER_SHARE = 0.05;
const MIN_CARRIER_WEIGHT = 2;

/**
 * Creates a search for the terms that a question names.
 *
 * @param weights Incoming relations of each term of the lexicon on a log scale, by index.
 */
export function createFindMentions(
	lexicon: Lexicon,
	weights: readonly number[],
	language: Language,
): (text: string) => Mention[] {
	const findNames = createFindNames(lexicon, language, true);
	const findVerbPhrases = createFindVerbPhrases(lexicon, language);
	const sorted = weights.slice(0, lexicon.entries.length).toSorted((a, b) => b - a);
	const maxWeight = Math.max(1, sorted[0] ?? 1);
	const atShare = sorted[Math.floor(sorted.length * CARRIER_SHARE)] ?? 0;
	const carrierWeight = Math.max(MIN_CARRIER_WEIGHT, atShare);
	return (text) => {
		const words = wordsIn(text, language);
		const { isHead, isInstrument } = rolesOf(words, language);
		const phrases = findVerbPhrases(words);
		const isWithin = (at: number) =>
			phrases.some((phrase) => at >= phrase.at && at < phrase.at + phrase.words);
		const names = findNames(words).filter(({ at }) => !isWithin(at));
		const phrased = phrases.map(({ at, words: count, entry }) => ({
			at,
			words: count,
			senses: [entry],
			covering: [] as readonly number[],
			ambiguity: 0,
		}));
		const found = [...phrased, ...names].sort((a, b) => a.at - b.at);
		const heads = found.filter(({ at }) => isHead(at)).flatMap(({ senses }) => senses);
		// "A cheese with a washed rind" is not about cheese.
		const isAboutMeans = isInstrument && heads.every((sense) => weights[sense]! >= carrierWeight);
		return found.flatMap(({ at, words: count, senses, covering, ambiguity }, order) =>
			senses.map((sense): Mention => {
				const weight = weights[sense]!;
				const isCarrier = weight >= carrierWeight;
				const head = isAboutMeans ? !isHead(at) && !isCarrier : isHead(at);
				const isEveryday = ambiguity > 0 && count === 1;
				const role = head ? 1 : isCarrier ? CARRIER_WEIGHT : CONTEXT_WEIGHT;
				const score =
					MENTION_SCORE +
					WORD_BONUS * (count - 1) +
					SPECIFIC_BONUS * (1 - weight / maxWeight) -
					ORDER_PENALTY * order;
				return {
					slug: lexicon.entries[sense]!.slug,
					stems: words.slice(at, at + count).flatMap((word) => stemsOf(word.text, language)),
					isEveryday,
					isCover: covering.includes(sense),
					isHead: head,
					isCarrier,
					score: score * role * (isEveryday ? EVERYDAY_WEIGHT : 1),
				};
			}),
		);
	};
}
