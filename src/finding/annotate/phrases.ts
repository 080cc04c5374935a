import { isAcronym } from '../../text/names.ts';
import type { Language } from '../../text/language.ts';
import type { LexicalEntry, Lexicon } from './lexicon.ts';
import type { Word } from '../../text/word-spans.ts';
import { wordsIn } from '../../text/word-spans.ts';

/** One way to name an entry. */
interface Phrase {
	entry: number;
	name: string;
	words: number;
	everyday: boolean;
	/** Whether it is an everyday word and not the headword: "node", "target". */
	byname: boolean;
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
	/** Whether it is an everyday word and not the headword, so that terms not tied to it say little. */
	byname: boolean;
}

/** Finds names in the words of a text: leftmost, then longest. */
export type FindNames = (words: readonly Word[]) => Meeting[];

/** Folded letters from which a name may be written as two words: "log it" no, "data set" yes. */
const SPLITTABLE = 7;
/** Letters a verbal noun must share with its verb. */
const SHORTEST_STEM = 4;

export function createFindNames({ entries, idioms }: Lexicon, language: Language): FindNames {
	const names = new Map<string, Phrase[]>();
	const forms = new Map<string, Phrase[]>();
	for (const [index, entry] of entries.entries()) {
		for (const name of [entry.title, ...entry.names]) {
			const words = wordsIn(name, language).map(({ folded }) => folded);
			const phrase = phraseOf(index, entry, name, words.length);
			add(names, words.join(''), phrase);
			const stem = language.nounStem(words.at(-1) ?? '');
			if (stem && stem.length >= SHORTEST_STEM) add(forms, formKey(words, stem), phrase);
		}
	}
	const phrasesOfIdioms = new Set(
		idioms.map((idiom) =>
			wordsIn(idiom, language)
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
				return { at, words: count, senses: [], doubt: 0, byname: false };
			}
			const exact = spellingsOf(span)
				.flatMap((key) => names.get(key) ?? [])
				.filter((phrase) => fits(phrase, span) && !endsName(phrase, words, at));
			if (exact.length > 0) return meeting(at, span, exact, false);
			const form = forms.get(formKey(folded, language.formStem(folded.at(-1)!))) ?? [];
			const same = form.filter((phrase) => !phrase.exactCase && fits(phrase, span));
			// A bare stem alone is a word of its own: "chunk", "rank", "expect".
			const isForm = count > 1 || /(?:ed|ing|ise?|ify)$/.test(folded[0]!);
			if (same.length > 0 && isForm) return meeting(at, span, same, count === 1);
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
	const isEveryday = item.everyday.includes(name);
	return {
		entry,
		name,
		words,
		everyday: isEveryday,
		byname: isEveryday && words === 1 && name !== item.title && !isAcronym(name),
		exactCase: isAcronym(name) && (isEveryday || name.length <= 3),
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

/** Folded letters of some words, and with "n" or "k" for a number: "5-gram", "10-fold". */
function spellingsOf(span: readonly Word[]): string[] {
	const [first, ...rest] = span.map(({ folded }) => folded);
	const isCount = /^\d+$/.test(first!) && span[1]?.gap === 'hyphen';
	return [first!, ...(isCount ? ['n', 'k'] : [])].map((word) => word + rest.join(''));
}

/** Whether an acronym is the end of a longer proper name, hyphenated to it. */
function endsName({ exactCase }: Phrase, words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return exactCase && words[at]!.gap === 'hyphen' && /^\p{Lu}/u.test(before?.text ?? '');
}

function meeting(
	at: number,
	span: readonly Word[],
	phrases: readonly Phrase[],
	inflected: boolean,
): Meeting {
	const senses = phrases.map(({ entry }) => entry);
	const everyday = phrases.some((phrase) => phrase.everyday);
	// With a capital it is a name after all.
	const byname = phrases.some((phrase) => phrase.byname) && /^\p{Ll}/u.test(span[0]!.text);
	return { at, words: span.length, senses, doubt: Number(inflected) + Number(everyday), byname };
}
