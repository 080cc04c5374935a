import { isAcronym } from '../../text/names.ts';
import type { Language } from '../../text/language.ts';
import type { LexicalEntry, Lexicon } from './lexicon.ts';
import type { Word } from '../../text/word-spans.ts';
import { wordsIn } from '../../text/word-spans.ts';
import { prefixesOf, spanLimit } from './span-limit.ts';

/** One name of a term. */
interface Phrase {
	entry: number;
	name: string;
	words: number;
	isCover: boolean;
	everyday: boolean;
	/** An everyday word that is not the title, such as "node" or "target". */
	isEverydayAlias: boolean;
	/** Short acronyms are case-sensitive: "RAG" is not "rag". */
	exactCase: boolean;
}

/** A name that occurs in a text. */
export interface Occurrence {
	/** Index of its first word. */
	at: number;
	/** Number of words. */
	words: number;
	/** Terms it can mean, as indexes in the lexicon; empty for an idiom. */
	senses: readonly number[];
	/** Those of them that explain what is named without being about it. */
	covering: readonly number[];
	isAcronym: boolean;
	/** How uncertain it is that a term is meant: 0 for certain, up to 2. */
	ambiguity: number;
	/** An everyday word that is not the title; unrelated terms around it count for less. */
	isEverydayAlias: boolean;
}

/** Finds names in a text: leftmost first, then longest. */
export type FindNames = (words: readonly Word[]) => Occurrence[];

/** Minimum letters for a name to match as two words: "data set" does, "log it" does not. */
const MIN_SPLIT_LENGTH = 7;
const MIN_SPLIT_CAMEL = 10;
/** Minimum letters a verbal noun shares with its verb. */
const MIN_STEM_LENGTH = 4;

/**
 * @param isCaseless Whether acronyms may be written in small letters, as in questions, unless they
 *   are words then.
 */
export function createFindNames(
	{ entries, idioms, wordAcronyms }: Lexicon,
	language: Language,
	isCaseless = false,
): FindNames {
	const words = new Set(wordAcronyms);
	const needsCase = (name: string, isEveryday: boolean) =>
		isAcronym(name) && (isCaseless ? words.has(name) : isEveryday || name.length <= 3);
	const names = new Map<string, Phrase[]>();
	const inflections = new Map<string, Phrase[]>();
	for (const [index, entry] of entries.entries()) {
		for (const name of [entry.title, ...entry.names, ...entry.covers]) {
			const parts = wordsIn(name, language).map(({ folded }) => folded);
			const phrase = phraseOf(index, entry, name, parts.length, needsCase);
			add(names, parts.join(''), phrase);
			const stem = language.nounStem(parts.at(-1) ?? '');
			if (stem && stem.length >= MIN_STEM_LENGTH)
				add(inflections, inflectionKey(parts, stem), phrase);
		}
	}
	const idiomWords = idioms.map((idiom) => wordsIn(idiom, language).map(({ folded }) => folded));
	const idiomPhrases = new Set(idiomWords.map((folded) => folded.join(' ')));
	const idiomKeys = idiomWords.map((folded) => folded.join(''));
	const starts = prefixesOf([...names.keys(), ...inflections.keys(), ...idiomKeys]);
	const maxWords = 1 + Math.max(0, ...[...names.values()].flat().map(({ words }) => words));

	const matchAt = (words: readonly Word[], at: number): Occurrence | undefined => {
		for (let count = spanLimit(words, at, maxWords, starts); count > 0; count -= 1) {
			const span = words.slice(at, at + count);
			const folded = span.map((word) => word.folded);
			if (idiomPhrases.has(folded.join(' '))) {
				return {
					at,
					words: count,
					senses: [],
					covering: [],
					ambiguity: 0,
					isAcronym: false,
					isEverydayAlias: false,
				};
			}
			const exact = lookupKeys(span)
				.flatMap((key) => names.get(key) ?? [])
				.filter((phrase) => fits(phrase, span) && !isNameSuffix(phrase, words, at));
			if (exact.length > 0) return toOccurrence(at, span, exact, false);
			const inflected =
				inflections.get(inflectionKey(folded, language.verbStem(folded.at(-1)!))) ?? [];
			const matching = inflected.filter((phrase) => !phrase.exactCase && fits(phrase, span));
			// A bare stem is usually a different word: "chunk", "rank", "expect".
			const isInflection = count > 1 || /(?:ed|ing|ate|ise?|ify)$/.test(folded[0]!);
			if (matching.length > 0 && isInflection) return toOccurrence(at, span, matching, count === 1);
		}
		return undefined;
	};

	return (words) => {
		const found: Occurrence[] = [];
		for (let at = 0; at < words.length;) {
			const occurrence = matchAt(words, at);
			if (occurrence) found.push(occurrence);
			at += occurrence?.words ?? 1;
		}
		return found;
	};
}

function phraseOf(
	entry: number,
	item: LexicalEntry,
	name: string,
	words: number,
	needsCase: (name: string, isEveryday: boolean) => boolean,
): Phrase {
	const isEveryday = item.everyday.includes(name);
	return {
		entry,
		name,
		words,
		isCover: item.covers.includes(name),
		everyday: isEveryday,
		isEverydayAlias: isEveryday && words === 1 && name !== item.title && !isAcronym(name),
		exactCase: needsCase(name, isEveryday),
	};
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
	const existing = index.get(key);
	if (!existing) index.set(key, [phrase]);
	else if (existing.every(({ entry }) => entry !== phrase.entry)) existing.push(phrase);
}

function inflectionKey(folded: readonly string[], stem: string): string {
	return `${folded.slice(0, -1).join('')}${stem}`;
}

function fits({ name, words, exactCase }: Phrase, span: readonly Word[]): boolean {
	// "WebText" is not web text, but "FlashAttention" is flash attention.
	const isCamel = /\p{Ll}\p{Lu}/u.test(name);
	if (span.length > words && isCamel && name.length < MIN_SPLIT_CAMEL) return false;
	if (exactCase) {
		const written = span.map(({ text }) => text).join('');
		const expected = name.replace(/[^\p{L}\p{N}]/gu, '');
		return written === expected || written === `${expected}s`;
	}
	if (span.length <= words || span.slice(1).every(({ gap }) => gap === 'hyphen')) return true;
	return span.reduce((sum, { folded }) => sum + folded.length, 0) >= MIN_SPLIT_LENGTH;
}

/** Lookup keys of a span, also with "n" or "k" in place of a number: "5-gram", "10-fold". */
function lookupKeys(span: readonly Word[]): string[] {
	const [first, ...rest] = span.map(({ folded }) => folded);
	const isCount = /^\d+$/.test(first!) && span[1]?.gap === 'hyphen';
	return [first!, ...(isCount ? ['n', 'k'] : [])].map((word) => word + rest.join(''));
}

/** Whether an acronym is the last part of a hyphenated proper name; of an "HMM-DNN hybrid" it is not. */
function isNameSuffix({ exactCase }: Phrase, words: readonly Word[], at: number): boolean {
	const before = words[at - 1]?.text ?? '';
	const isProperName = /^\p{Lu}/u.test(before) && !/^\p{Lu}{3}/u.test(before);
	return exactCase && words[at]!.gap === 'hyphen' && isProperName;
}

function toOccurrence(
	at: number,
	span: readonly Word[],
	phrases: readonly Phrase[],
	inflected: boolean,
): Occurrence {
	const senses = phrases.map(({ entry }) => entry);
	const everyday = phrases.some((phrase) => phrase.everyday);
	// A capital letter suggests a proper name.
	const isEverydayAlias =
		phrases.some((phrase) => phrase.isEverydayAlias) && /^\p{Ll}/u.test(span[0]!.text);
	return {
		at,
		words: span.length,
		senses,
		covering: phrases.filter(({ isCover }) => isCover).map(({ entry }) => entry),
		isAcronym: phrases.some(({ exactCase }) => exactCase),
		ambiguity: Number(inflected) + Number(everyday),
		isEverydayAlias,
	};
}
