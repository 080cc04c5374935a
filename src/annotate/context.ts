import type { Lexicon } from './lexicon.ts';
import type { Meeting } from './phrases.ts';
import type { Word } from './words.ts';

/** What became of a meeting: what it means, or what it could mean. */
export interface Verdict {
	meeting: Meeting;
	/** Place in the lexicon; undefined if the context does not decide. */
	means: number | undefined;
	couldMean: readonly number[];
}

/** What an entry's neighbours in the text must add up to before a doubtful name means it. */
const ENOUGH = 1;
/** From what on it is worth a mention that the name could mean it. */
const POSSIBLE = 0.5;
/** What a tied term in the same sentence, a tied term elsewhere and any other term nearby count. */
const TIED_HERE = 1;
const TIED_ELSEWHERE = 0.5;
const NEARBY = 0.3;
const ELSEWHERE = 0.12;
/** The share of it that counts for an everyday word which is not the headword. */
const LITTLE = 0.5;
/** By how much one sense must be ahead of the next. */
const MARGIN = 0.5;
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

	const support = (meeting: Meeting, sense: number): number => {
		const counted = new Map<number, number>();
		for (const [other, entry] of meaning) {
			if (other === meeting || entry === sense) continue;
			const distance = Math.abs(sentenceOf(other) - sentenceOf(meeting));
			const isTied = tied[sense]!.has(entry);
			const near = isTied ? TIED_HERE : NEARBY;
			const far = isTied ? TIED_ELSEWHERE : ELSEWHERE;
			const weight = distance === 0 ? near : distance === 1 ? (near + far) / 2 : far;
			const said = !isTied && meeting.byname ? weight * LITTLE : weight;
			counted.set(entry, Math.max(counted.get(entry) ?? 0, said));
		}
		return [...counted.values()].reduce((sum, weight) => sum + weight, 0);
	};

	for (let round = 0; round < ROUNDS; round += 1) {
		const before = meaning.size;
		const decided = meetings.flatMap((meeting) => {
			if (meaning.has(meeting) || isVerb(words, meeting)) return [];
			const [best, next] = rank(meeting, support);
			if (!best || best.score < meeting.doubt * ENOUGH) return [];
			if (next && best.score - next.score < MARGIN) return [];
			return [[meeting, best.sense] as const];
		});
		for (const [meeting, sense] of decided) meaning.set(meeting, sense);
		if (meaning.size === before) break;
	}

	return meetings.map((meeting) => {
		const means = meaning.get(meeting);
		const possible =
			means === undefined && !isVerb(words, meeting)
				? rank(meeting, support).filter(({ score }) => score >= POSSIBLE)
				: [];
		return { meeting, means, couldMean: possible.map(({ sense }) => sense) };
	});
}

function rank(meeting: Meeting, support: (meeting: Meeting, sense: number) => number) {
	return meeting.senses
		.map((sense) => ({ sense, score: support(meeting, sense) }))
		.sort((a, b) => b.score - a.score);
}

function isVerb(words: readonly Word[], { at, words: count, doubt }: Meeting): boolean {
	if (doubt === 0 || count > 1) return false;
	const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
	const lower = (other: Word) => other.text.toLowerCase();
	if (before && word.gap === 'space' && BEFORE_VERB.has(lower(before))) return true;
	return after?.gap === 'space' && /[^s]s$/.test(word.text) && AFTER_VERB.has(lower(after));
}
