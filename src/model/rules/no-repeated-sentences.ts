import type { Language } from '../../text/language.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { wordsOf } from '../../text/words.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { TermSource } from '../source.ts';
import type { Place } from './rule.ts';
import { styleRule } from './rule.ts';

/** Number of consecutive words that make a run; sentences are compared by their runs. */
const RUN_LENGTH = 4;
/** Share of runs that two sentences must have in common to be the same sentence. */
const MIN_SHARE = 0.6;
/** How many sentences are looked at for each run; what more have in common is common speech. */
const MAX_PER_RUN = 60;

interface Sentence {
	file: string;
	text: string;
	place: Place;
	/** Hashes of its runs, in ascending order. */
	runs: readonly number[];
}

export const noRepeatedSentences = styleRule({
	id: 'no-repeated-sentences',
	description:
		'No sentence of `words` words or more appears in two terms, word for word or almost; shorter ones are too common.',
	open: 'warn',
	limits: { words: 7 },
	check({ site, terms }, report, { words }) {
		const language = languageOf(site.language);
		const byRun = new Map<number, Sentence[]>();
		for (const sentence of terms.flatMap((term) => sentencesOf(term, language, words))) {
			// Sentences that are alike share one of their first runs, whatever the order of all runs:
			// prefix filtering (Chaudhuri et al., 2006).
			const { runs, file, text, place } = sentence;
			const first = runs.slice(0, runs.length - Math.ceil(MIN_SHARE * runs.length) + 1);
			const candidates = first.flatMap((run) => byRun.get(run) ?? []);
			const twin = candidates.find((other) => other.file !== file && isAlike(sentence, other));
			for (const run of first) {
				const known = byRun.get(run);
				if (!known) byRun.set(run, [sentence]);
				else if (known.length < MAX_PER_RUN) known.push(sentence);
			}
			if (!twin) continue;
			const message = `"${text}" also appears, almost word for word, in ${twin.file}`;
			const hint = 'Say what is true only of this term, or cut it';
			report({ file, other: twin.file, ...place, message, hint });
		}
	},
});

function sentencesOf(
	{ file, data, outline }: TermSource,
	language: Language,
	minWords: number,
): Sentence[] {
	const texts: [text: string, place: Place][] = [
		[data.summary, { field: 'summary' }],
		[data.analogy ?? '', { field: 'analogy' }],
		...data.confusedWith.map(({ difference }, index): [string, Place] => [
			difference,
			{ field: `confusedWith[${index}].difference` },
		]),
		...outline.prose.map(({ text, line }): [string, Place] => [text, { line }]),
	];
	return texts.flatMap(([text, place]) =>
		splitSentences(text, language).flatMap((sentence) => {
			// What leads up to a formula is not a sentence of its own.
			if (!/[.!?]$/.test(sentence)) return [];
			const words = wordsOf(sentence);
			if (words.length < minWords) return [];
			return { file, text: sentence, place, runs: runsOf(words) };
		}),
	);
}

function runsOf(words: readonly string[]): number[] {
	const hashes = words.map(hashOf);
	const runs = new Set<number>();
	for (let end = RUN_LENGTH; end <= hashes.length; end++) {
		let run = 0;
		for (let i = end - RUN_LENGTH; i < end; i++) run = Math.imul(run ^ hashes[i]!, 0x01000193);
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
	return shared / (a.length + b.length - shared) >= MIN_SHARE;
}
