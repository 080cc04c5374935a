import type { Lexicon } from './lexicon.ts';
import type { Meeting } from './phrases.ts';
import { supportFrom } from './surroundings.ts';
import type { Word } from './words.ts';

/** What became of a meeting: what it means, or what it could mean. */
export interface Verdict {
	meeting: Meeting;
	/** Place in the lexicon; undefined if the context does not decide. */
	means: number | undefined;
	couldMean: readonly number[];
}

/** What an entry's neighbours in the text must add up to before a doubtful name means it, in percent. */
const ENOUGH = 100;
/** From what on it is worth a mention that the name could mean it. */
const POSSIBLE = 50;
/** By how much one sense must be ahead of the next. */
const MARGIN = 50;
const ROUNDS = 4;

/** Words after which comes a verb: "to model", "we recall". */
const BEFORE_VERB = wordSet(
	'to we you i they who can could will would may might must shall should not cannot please don lets',
);
/** Words that follow a verb with s rather than a noun in the plural: "weights the", "means little". */
const AFTER_VERB = wordSet(
	'the a an this that its their his her our your my it them us me him most little much more less all how what why whether two three several',
);

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/**
 * Decides what doubtful names mean by the terms around them: names that leave no doubt count first,
 * then those they decided, until nothing changes.
 */
export function decide(
	{ entries }: Lexicon,
	words: readonly Word[],
	meetings: readonly Meeting[],
): Verdict[] {
	const tied = entries.map(([, , , , , places]) => new Set(places));
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
		const support = supportFrom(placed, tied);
		return (meeting: Meeting) =>
			meeting.senses
				.map((sense) => ({ sense, score: support(sentenceOf(meeting), sense, meeting.byname) }))
				.sort((a, b) => b.score - a.score);
	};

	for (let round = 0; round < ROUNDS; round += 1) {
		const before = meaning.size;
		const rank = ranking();
		const decided = meetings.flatMap((meeting) => {
			if (meaning.has(meeting) || isVerb(words, meeting)) return [];
			const [best, next] = rank(meeting);
			if (!best || best.score < meeting.doubt * ENOUGH) return [];
			if (next && best.score - next.score < MARGIN) return [];
			return [[meeting, best.sense] as const];
		});
		for (const [meeting, sense] of decided) meaning.set(meeting, sense);
		if (meaning.size === before) break;
	}

	const rank = ranking();
	return meetings.map((meeting) => {
		const means = meaning.get(meeting);
		const possible =
			means === undefined && !isVerb(words, meeting)
				? rank(meeting).filter(({ score }) => score >= POSSIBLE)
				: [];
		return { meeting, means, couldMean: possible.map(({ sense }) => sense) };
	});
}

function isVerb(words: readonly Word[], { at, words: count, doubt }: Meeting): boolean {
	if (doubt === 0 || count > 1) return false;
	const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
	const lower = (other: Word) => other.text.toLowerCase();
	if (before && word.gap === 'space' && BEFORE_VERB.has(lower(before))) return true;
	return after?.gap === 'space' && /[^s]s$/.test(word.text) && AFTER_VERB.has(lower(after));
}
