import type { Language } from '../../text/language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meeting } from './phrases.ts';
import { supportFrom } from './surroundings.ts';
import type { Word } from '../../text/word-spans.ts';

/** What became of a meeting: what it means, or what it could mean. */
export interface Verdict {
	meeting: Meeting;
	/** Place in the lexicon; undefined if the context does not decide. */
	means: number | undefined;
	couldMean: readonly number[];
}

/** What an entry's neighbours in the text must add up to before a doubtful name means it, in percent. */
const SUPPORT_THRESHOLD = 100;
/** From what on it is worth a mention that the name could mean it. */
const MENTION_THRESHOLD = 50;
/** By how much one sense must be ahead of the next. */
const MIN_MARGIN = 50;
const MAX_ROUNDS = 4;

/**
 * Decides what doubtful names mean by the terms around them: names that leave no doubt count first,
 * then those they decided, until nothing changes.
 */
export function decide(
	{ entries }: Lexicon,
	language: Language,
	words: readonly Word[],
	meetings: readonly Meeting[],
): Verdict[] {
	const related = entries.map((entry) => new Set(entry.related));
	const sentenceOf = ({ at }: Meeting) => words[at]!.sentence;
	const meaning = new Map<Meeting, number>();
	for (const meeting of meetings) {
		const [only, ...others] = meeting.senses;
		if (only !== undefined && others.length === 0 && meeting.doubt === 0)
			meaning.set(meeting, only);
	}

	/** Senses of a name whose meaning is open, by what is decided so far, best first. */
	const ranking = () => {
		const placed = [...meaning].map(([meeting, entry]) => ({
			entry,
			sentence: sentenceOf(meeting),
		}));
		const support = supportFrom(placed, related);
		return (meeting: Meeting) =>
			meeting.senses
				.map((sense) => ({ sense, score: support(sentenceOf(meeting), sense, meeting.byname) }))
				.sort((a, b) => b.score - a.score);
	};

	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const before = meaning.size;
		const rank = ranking();
		const decided = meetings.flatMap((meeting) => {
			if (meaning.has(meeting) || isVerb(language, words, meeting)) return [];
			const [best, next] = rank(meeting);
			if (!best || best.score < meeting.doubt * SUPPORT_THRESHOLD) return [];
			if (next && best.score - next.score < MIN_MARGIN) return [];
			return [[meeting, best.sense] as const];
		});
		for (const [meeting, sense] of decided) meaning.set(meeting, sense);
		if (meaning.size === before) break;
	}

	const rank = ranking();
	return meetings.map((meeting) => {
		const means = meaning.get(meeting);
		const possible =
			means === undefined && !isVerb(language, words, meeting)
				? rank(meeting).filter(({ score }) => score >= MENTION_THRESHOLD)
				: [];
		return { meeting, means, couldMean: possible.map(({ sense }) => sense) };
	});
}

function isVerb(
	language: Language,
	words: readonly Word[],
	{ at, words: count, doubt }: Meeting,
): boolean {
	if (doubt === 0 || count > 1) return false;
	const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
	const lower = (other: Word) => other.text.toLowerCase();
	if (before && word.gap === 'space' && language.beforeVerbs.has(lower(before))) return true;
	return (
		after?.gap === 'space' && /[^s]s$/.test(word.text) && language.afterVerbs.has(lower(after))
	);
}
