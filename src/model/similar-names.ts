import { editDistance } from '../text/edit-distance.ts';
import { foldSpelling, foldToken } from '../text/fold-token.ts';
import type { Language } from '../text/language.ts';
import { foldName, isAcronym } from '../text/names.ts';
import { tokensOf } from '../text/words.ts';
import { namesOf } from './names.ts';
import type { TermData } from './schema.ts';

/** A name that a new title repeats or resembles. */
export interface Similar {
	file: string;
	name: string;
	/** The same name, one it is a cover by, a plural or a misspelling, or an acronym or its long form. */
	how: 'same' | 'cover' | 'near' | 'acronym';
}

/** Shorter words that differ in one letter are often of different things: Brie, brine. */
const MIN_LENGTH = 5;

/** The names of terms that may mean the same as a title, surest first. */
export function findSimilar(
	title: string,
	terms: readonly { file: string; data: TermData | undefined }[],
	language: Language,
): Similar[] {
	const found = terms.flatMap(({ file, data }) =>
		(data ? [...namesOf(data), ...homonymsOf(data)] : []).flatMap(({ name, role }): Similar[] => {
			const how = compare(title, name, language, role === 'title');
			if (!how || (role === 'cover' && how !== 'same')) return [];
			return [{ file, name, how: role === 'cover' ? 'cover' : how }];
		}),
	);
	const order: readonly Similar['how'][] = ['same', 'cover', 'acronym', 'near'];
	return found.toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
}

function homonymsOf({ homonyms }: TermData) {
	return homonyms.map((name) => ({ name, role: 'homonym' as const }));
}

function compare(
	title: string,
	name: string,
	language: Language,
	isTitle: boolean,
): Similar['how'] | undefined {
	if (foldName(title, language) === foldName(name, language)) return 'same';
	// An alias that is an acronym is short for its own title.
	if (isAcronymOf(title, name) || (isTitle && isAcronymOf(name, title))) return 'acronym';
	if (symbolsIn(title) !== symbolsIn(name)) return undefined;
	const spelling = foldSpelling(title, language);
	if (spelling !== '' && spelling === foldSpelling(name, language)) return 'near';
	return isMisspelling(title, name, language) ? 'near' : undefined;
}

/** What tells "C" from "C++", and nothing that is left out at will. */
function symbolsIn(name: string): string {
	return name.replace(/[^\p{S}\p{N}#@*%&]/gu, '');
}

/** Whether two names differ by one letter of one long word. */
function isMisspelling(a: string, b: string, language: Language): boolean {
	const [one, two] = [a, b].map((name) => tokensOf(name).map((word) => foldToken(word, language)));
	if (one!.length !== two!.length) return false;
	const pairs = one!.map((word, index) => [word, two![index]!] as const);
	const different = pairs.filter(([left, right]) => left !== right);
	return (
		different.length === 1 &&
		different.every(
			([left, right]) =>
				Math.min(left.length, right.length) >= MIN_LENGTH && editDistance(left, right, 1) === 1,
		)
	);
}

/** Words that initials leave out or take in: of, and, the. */
const MAX_LENGTH_OF_SHORT_WORD = 3;

/** Whether a name consists of the initials of another one, with or without its short words. */
function isAcronymOf(short: string, long: string): boolean {
	if (!isAcronym(short)) return false;
	const words = long.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
	const main = words.filter(({ length }) => length > MAX_LENGTH_OF_SHORT_WORD);
	const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
	return [words, main].some(
		(list) =>
			list.length > 1 && list.map((word) => [...word][0]!.toUpperCase()).join('') === letters,
	);
}
