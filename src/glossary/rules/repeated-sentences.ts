import { splitSentences, wordsOf } from '../sentences.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';
import { bodyIssue, fieldIssue } from './rule.ts';

/** Shorter sentences are too common to be anybody's. */
const LEAST_WORDS = 7;
/** Words of a run by which sentences are compared. */
const RUN = 4;
/** Runs that so many sentences have are common speech; sentences alike in nothing else differ. */
const COMMON = 60;
/** Share of runs two sentences have in common from which on they are the same sentence. */
const ALIKE = 0.6;

interface Sentence {
	entry: TermSource;
	text: string;
	/** Line of the text, or the field it stands in. */
	place: number | string;
	runs: ReadonlySet<string>;
}

/** No sentence stands, word for word or nearly, in two entries. */
export const repeatedSentences: Rule = (content) => {
	const byRun = new Map<string, Sentence[]>();
	return content.terms.flatMap(sentencesOf).flatMap((sentence) => {
		const twin = findTwin(sentence, byRun);
		for (const run of sentence.runs) {
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
			const runs = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
			return { entry, text: sentence, place, runs: new Set(runs) };
		}),
	);
}

function findTwin(
	sentence: Sentence,
	byRun: ReadonlyMap<string, Sentence[]>,
): Sentence | undefined {
	const shared = new Map<Sentence, number>();
	for (const run of sentence.runs) {
		for (const other of byRun.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	for (const [other, count] of shared) {
		const union = sentence.runs.size + other.runs.size - count;
		if (other.entry !== sentence.entry && count / union >= ALIKE) return other;
	}
	return undefined;
}
