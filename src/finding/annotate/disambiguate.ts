import type { Language } from '../../text/language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Occurrence } from './find-names.ts';
import { supportFrom } from './support.ts';
import type { Word } from '../../text/word-spans.ts';

/** An occurrence of a name with what it means, or what it could mean. */
export interface ResolvedOccurrence {
	occurrence: Occurrence;
	/** Index in the lexicon; undefined if the context does not decide. */
	meaning: number | undefined;
	candidates: readonly number[];
}

/** Minimum support for an ambiguous name to mean a term. */
const SUPPORT_THRESHOLD = 100;
/** The same for everyday words that are not the title. */
const ALIAS_THRESHOLD = 100;
/** In a sentence or two there is less to go by, and few words are written like an acronym. */
const LOW_THRESHOLD = 60;
const SHORT_TEXT = 25;
/** Minimum support for a term to be listed as a candidate. */
const MENTION_THRESHOLD = 50;
/** Minimum lead of the best sense over the next. */
const MIN_MARGIN = 50;
const MAX_ROUNDS = 4;

/**
 * Resolves ambiguous names by the terms around them. Starts from unambiguous names and repeats with
 * each newly resolved name until nothing changes.
 */
export function createDisambiguate({ entries }: Lexicon, language: Language) {
	const related = entries.map((entry) => new Set(entry.related));
	return (words: readonly Word[], occurrences: readonly Occurrence[]): ResolvedOccurrence[] =>
		disambiguate(related, language, words, occurrences);
}

function disambiguate(
	related: readonly ReadonlySet<number>[],
	language: Language,
	words: readonly Word[],
	occurrences: readonly Occurrence[],
): ResolvedOccurrence[] {
	const sentenceOf = ({ at }: Occurrence) => words[at]!.sentence;
	const isShort = words.length <= SHORT_TEXT;
	const meanings = new Map<Occurrence, number>();
	for (const occurrence of occurrences) {
		const [only, ...others] = occurrence.senses;
		if (only !== undefined && others.length === 0 && occurrence.ambiguity === 0)
			meanings.set(occurrence, only);
	}

	for (const [occurrence, sense] of vouching(occurrences, sentenceOf, meanings)) {
		meanings.set(occurrence, sense);
	}

	/** Senses of an unresolved name, best first, given what is resolved so far. */
	const ranking = () => {
		const anchors = [...meanings].map(([occurrence, entry]) => ({
			entry,
			sentence: sentenceOf(occurrence),
		}));
		const support = supportFrom(anchors, related);
		return (occurrence: Occurrence) =>
			occurrence.senses
				.map((sense) => ({
					sense,
					score: support(sentenceOf(occurrence), sense, occurrence.isEverydayAlias),
				}))
				.sort((a, b) => b.score - a.score);
	};

	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const before = meanings.size;
		const rank = ranking();
		const resolved = occurrences.flatMap((occurrence) => {
			if (meanings.has(occurrence) || isOrdinary(language, words, occurrence)) return [];
			const [best, next] = rank(occurrence);
			const threshold = thresholdOf(occurrence, isShort);
			if (!best || best.score < occurrence.ambiguity * threshold) return [];
			if (next && best.score - next.score < MIN_MARGIN) return [];
			return [[occurrence, best.sense] as const];
		});
		for (const [occurrence, sense] of resolved) meanings.set(occurrence, sense);
		if (meanings.size === before) break;
	}

	const rank = ranking();
	return occurrences.map((occurrence) => {
		const meaning = meanings.get(occurrence);
		const possible =
			meaning === undefined && !isOrdinary(language, words, occurrence)
				? rank(occurrence).filter(({ score }) => score >= MENTION_THRESHOLD)
				: [];
		return { occurrence, meaning, candidates: possible.map(({ sense }) => sense) };
	});
}

/**
 * Acronyms and names of several words that could mean something else, but stand together: "a CNN
 * with SGD". Two of them in a sentence vouch for each other.
 */
function vouching(
	occurrences: readonly Occurrence[],
	sentenceOf: (occurrence: Occurrence) => number,
	known: ReadonlyMap<Occurrence, number>,
): (readonly [Occurrence, number])[] {
	const doubtful = occurrences.filter(
		(occurrence) =>
			!known.has(occurrence) &&
			occurrence.senses.length === 1 &&
			(occurrence.isAcronym || occurrence.words > 1),
	);
	return [...Map.groupBy(doubtful, sentenceOf).values()]
		.filter((group) => new Set(group.map(({ senses }) => senses[0])).size > 1)
		.flatMap((group) => group.map((occurrence) => [occurrence, occurrence.senses[0]!] as const));
}

/** Minimum support for a doubtful name, for each point of its ambiguity. */
function thresholdOf({ isEverydayAlias, isAcronym }: Occurrence, isShort: boolean): number {
	if (isEverydayAlias) return ALIAS_THRESHOLD;
	return isShort || isAcronym ? LOW_THRESHOLD : SUPPORT_THRESHOLD;
}

/** Whether the words around an everyday word show that it does not mean a term. */
function isOrdinary(
	language: Language,
	words: readonly Word[],
	{ at, words: count, ambiguity, isAcronym }: Occurrence,
): boolean {
	if (ambiguity === 0 || count > 1 || isAcronym) return false;
	const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
	// Part of another word, such as "multi-node", or counted in units: "40GB node", "prior 24 hours".
	if (word.gap === 'hyphen' || after?.gap === 'hyphen') return true;
	const counted = words[at + 2];
	if (after?.gap === 'space' && /^\d+$/.test(after.text) && counted?.gap === 'space') {
		if (/\p{L}s$/u.test(counted.text)) return true;
	}
	if (word.gap === 'space' && /^\d+\p{L}+$/u.test(before?.text ?? '')) return true;
	const lower = (other: Word) => other.text.toLowerCase();
	if (before && word.gap === 'space' && language.beforeVerbs.has(lower(before))) return true;
	// "This means" is a verb, "this mean" is not.
	const isThirdPerson = /[^s]s$/.test(word.text);
	if (isThirdPerson && before && language.subjectPronouns.has(lower(before))) return true;
	return (
		after?.gap === 'space' && /[^s]s$/.test(word.text) && language.afterVerbs.has(lower(after))
	);
}
