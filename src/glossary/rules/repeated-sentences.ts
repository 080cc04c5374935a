import { splitSentences, wordsOf } from '../sentences.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';
import { bodyIssue, fieldIssue } from './rule.ts';

/** Shorter sentences are too common to be anybody's. */
const LEAST_WORDS = 7;
/** Words of a run by which sentences are compared. */
const RUN = 4;
/** Share of runs two sentences have in common from which on they are the same sentence. */
const ALIKE = 0.6;
/** Sentences looked at for a run; what so many have in common is common speech. */
const COMMON = 60;

interface Sentence {
	entry: TermSource;
	text: string;
	/** Line of the text, or the field it stands in. */
	place: number | string;
	/** Hashes of its runs, ascending. */
	runs: readonly number[];
}

/** No sentence stands, word for word or nearly, in two entries. */
export const repeatedSentences: Rule = (content) => {
	const byRun = new Map<number, Sentence[]>();
	return content.terms.flatMap(sentencesOf).flatMap((sentence) => {
		// Sentences that are alike share one of their first runs, in whatever order all are put:
		// prefix filtering (Chaudhuri et al., 2006).
		const { runs } = sentence;
		const first = runs.slice(0, runs.length - Math.ceil(ALIKE * runs.length) + 1);
		const candidates = first.flatMap((run) => byRun.get(run) ?? []);
		const twin = candidates.find(
			(other) => other.entry !== sentence.entry && isAlike(sentence, other),
		);
		for (const run of first) {
			const known = byRun.get(run);
			if (!known) byRun.set(run, [sentence]);
			else if (known.length < COMMON) known.push(sentence);
		}
		if (!twin) return [];
		const message = `"${sentence.text}" stands (nearly) word for word in ${twin.entry.file}`;
		const hint = 'Say what is true of this entry alone, or cut it';
		const { entry, place } = sentence;
		return typeof place === 'string'
			? fieldIssue(content, entry, place, message, hint)
			: bodyIssue(entry, place, message, hint);
	});
};

function sentencesOf(entry: TermSource): Sentence[] {
	const { summary, analogy = '', confusedWith } = entry.data;
	const texts: [text: string, place: number | string][] = [
		[summary, 'summary'],
		[analogy, 'analogy'],
		...confusedWith.map((item, i): [string, string] => [
			item.difference,
			`confusedWith[${i}].difference`,
		]),
		...entry.outline.prose.map(({ text, line }): [string, number] => [text, line]),
	];
	return texts.flatMap(([text, place]) =>
		splitSentences(text).flatMap((sentence) => {
			const words = wordsOf(sentence);
			// What leads up to a formula is not a sentence of its own.
			if (words.length < LEAST_WORDS || !/[.!?]$/.test(sentence)) return [];
			return { entry, text: sentence, place, runs: runsOf(words) };
		}),
	);
}

function runsOf(words: readonly string[]): number[] {
	const hashes = words.map(hashOf);
	const runs = new Set<number>();
	for (let end = RUN; end <= hashes.length; end++) {
		let run = 0;
		for (let i = end - RUN; i < end; i++) run = Math.imul(run ^ hashes[i]!, 0x01000193);
		runs.add(run);
	}
	return [...runs].sort((a, b) => a - b);
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return hash;
}

function isAlike({ runs: a }: Sentence, { runs: b }: Sentence): boolean {
	const other = new Set(b);
	const shared = a.filter((run) => other.has(run)).length;
	return shared / (a.length + b.length - shared) >= ALIKE;
}
