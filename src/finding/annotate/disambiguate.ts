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
/** Minimum support for a term to be listed as a candidate. */
const MENTION_THRESHOLD = 50;
/** Minimum lead of the best sense over the next. */
const MIN_MARGIN = 50;
const MAX_ROUNDS = 4;

/**
 * Resolves ambiguous names by the terms around them. Starts from unambiguous names and repeats with
 * each newly resolved name until nothing changes.
 */
export function disambiguate(
	{ entries }: Lexicon,
	language: Language,
	words: readonly Word[],
	occurrences: readonly Occurrence[],
): ResolvedOccurrence[] {
	const related = entries.map((entry) => new Set(entry.related));
	const sentenceOf = ({ at }: Occurrence) => words[at]!.sentence;
	const meanings = new Map<Occurrence, number>();
	for (const occurrence of occurrences) {
		const [only, ...others] = occurrence.senses;
		if (only !== undefined && others.length === 0 && occurrence.ambiguity === 0)
			meanings.set(occurrence, only);
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
			if (meanings.has(occurrence) || isVerb(language, words, occurrence)) return [];
			const [best, next] = rank(occurrence);
			if (!best || best.score < occurrence.ambiguity * SUPPORT_THRESHOLD) return [];
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
			meaning === undefined && !isVerb(language, words, occurrence)
				? rank(occurrence).filter(({ score }) => score >= MENTION_THRESHOLD)
				: [];
		return { occurrence, meaning, candidates: possible.map(({ sense }) => sense) };
	});
}

function isVerb(
	language: Language,
	words: readonly Word[],
	{ at, words: count, ambiguity }: Occurrence,
): boolean {
	if (ambiguity === 0 || count > 1) return false;
	const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
	const lower = (other: Word) => other.text.toLowerCase();
	if (before && word.gap === 'space' && language.beforeVerbs.has(lower(before))) return true;
	return (
		after?.gap === 'space' && /[^s]s$/.test(word.text) && language.afterVerbs.has(lower(after))
	);
}
