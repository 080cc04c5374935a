import { isAcronym } from '../glossary/names.ts';
import { formStem, nounStem } from './inflection.ts';
import type { LexicalEntry, Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';
import { wordsIn } from './words.ts';

/** One way to name an entry. */
interface Phrase {
	entry: number;
	name: string;
	words: number;
	everyday: boolean;
	/** Short acronyms are other words in other letters. */
	exactCase: boolean;
}

/** A name met in a text. */
export interface Meeting {
	/** Place of its first word, and how many words it has. */
	at: number;
	words: number;
	/** Entries it can mean, by place in the lexicon; none for an idiom. */
	senses: readonly number[];
	/** How much the words alone leave open if a term is meant at all: 0 for not at all, up to 2. */
	doubt: number;
}

/** Finds names in the words of a text: leftmost, then longest. */
export type FindNames = (words: readonly Word[]) => Meeting[];

/** Folded letters from which a name may be written as two words: "drop out" no, "back propagation" yes. */
const SPLITTABLE = 9;
/** Letters a verbal noun must share with its verb. */
const SHORTEST_STEM = 4;

export function createFindNames({ entries, idioms }: Lexicon): FindNames {
	const names = new Map<string, Phrase[]>();
	const forms = new Map<string, Phrase[]>();
	for (const [index, entry] of entries.entries()) {
		for (const name of [entry[1], ...entry[2]]) {
			const words = wordsIn(name).map(({ folded }) => folded);
			const phrase = phraseOf(index, entry, name, words.length);
			add(names, words.join(''), phrase);
			const stem = nounStem(words.at(-1) ?? '');
			if (stem && stem.length >= SHORTEST_STEM) add(forms, formKey(words, stem), phrase);
		}
	}
	const phrasesOfIdioms = new Set(
		idioms.map((idiom) =>
			wordsIn(idiom)
				.map(({ folded }) => folded)
				.join(' '),
		),
	);
	const longest = 1 + Math.max(0, ...[...names.values()].flat().map(({ words }) => words));

	const meet = (words: readonly Word[], at: number): Meeting | undefined => {
		for (let count = reach(words, at, longest); count > 0; count -= 1) {
			const span = words.slice(at, at + count);
			const folded = span.map((word) => word.folded);
			if (phrasesOfIdioms.has(folded.join(' '))) {
				return { at, words: count, senses: [], doubt: 0 };
			}
			const exact = (names.get(folded.join('')) ?? []).filter((phrase) => fits(phrase, span));
			if (exact.length > 0) return meeting(at, count, exact, false);
			const form = forms.get(formKey(folded, formStem(folded.at(-1)!))) ?? [];
			const same = form.filter((phrase) => !phrase.exactCase && fits(phrase, span));
			// A bare stem alone is a word of its own: "chunk", "rank", "expect".
			const isForm = count > 1 || /(?:ed|ing)$/.test(folded[0]!);
			if (same.length > 0 && isForm) return meeting(at, count, same, count === 1);
		}
		return undefined;
	};

	return (words) => {
		const found: Meeting[] = [];
		for (let at = 0; at < words.length;) {
			const met = meet(words, at);
			if (met) found.push(met);
			at += met?.words ?? 1;
		}
		return found;
	};
}

function phraseOf(entry: number, item: LexicalEntry, name: string, words: number): Phrase {
	const everyday = item[3].includes(name);
	return {
		entry,
		name,
		words,
		everyday,
		exactCase: isAcronym(name) && (everyday || name.length <= 3),
	};
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
	const known = index.get(key);
	if (!known) index.set(key, [phrase]);
	else if (known.every(({ entry }) => entry !== phrase.entry)) known.push(phrase);
}

function formKey(folded: readonly string[], stem: string): string {
	return `${folded.slice(0, -1).join('')}${stem}`;
}

/** How many words from a place on a name could span. */
function reach(words: readonly Word[], at: number, longest: number): number {
	let count = 1;
	while (count < longest && at + count < words.length && words[at + count]!.gap !== 'break') {
		count += 1;
	}
	return count;
}

function fits({ name, words, exactCase }: Phrase, span: readonly Word[]): boolean {
	if (exactCase) {
		const written = span.map(({ text }) => text).join('');
		const spelt = name.replace(/[^\p{L}\p{N}]/gu, '');
		return written === spelt || written === `${spelt}s`;
	}
	if (span.length <= words || span.slice(1).every(({ gap }) => gap === 'hyphen')) return true;
	return span.reduce((sum, { folded }) => sum + folded.length, 0) >= SPLITTABLE;
}

function meeting(
	at: number,
	words: number,
	phrases: readonly Phrase[],
	inflected: boolean,
): Meeting {
	const senses = phrases.map(({ entry }) => entry);
	const everyday = phrases.some((phrase) => phrase.everyday);
	return { at, words, senses, doubt: Number(inflected) + Number(everyday) };
}
