import { editDistance } from './edit-distance.ts';
import { compatible, ownLettersOf, withoutAccents } from './fold-letters.ts';
import type { Language } from './language.ts';
import { OTHER } from './languages/other.ts';
import { describeCharacter, oddCharacter } from './odd-characters.ts';

/** Everything but letters, marks, digits, symbols that tell names apart, and a dot before a name. */
const PUNCTUATION = /(?!^\.\p{L})[^\p{L}\p{M}\p{N}\p{S}#@*%]/gu;

/**
 * Normalizes a name for comparison: removes case, hyphens, spaces, apostrophes, and the accents that
 * do not make a letter of its own in the language. Names with equal folds count as the same name.
 *
 * @example foldName('Query–Key value') // => 'querykeyvalue'
 * @example foldName('C++')             // => 'c++'
 */
export function foldName(name: string, language: Language = OTHER): string {
	const lower = language.respell(language.lower(compatible(name)));
	const letters = withoutAccents(lower, ownLettersOf(language));
	return letters.replace(PUNCTUATION, '') || letters.replace(/\s/g, '');
}

/** The candidate closest to `wrong`, if it is close enough to be what the author meant. */
export function nearestName(wrong: string, candidates: Iterable<string>): string | undefined {
	const folded = foldName(wrong);
	const limit = Math.max(1, Math.floor(folded.length / 3));
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		const distance = editDistance(folded, foldName(candidate), limit);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** The only candidate that is the same name as `wrong`, written differently. */
export function respelledName(wrong: string, candidates: Iterable<string>): string | undefined {
	const folded = foldName(wrong);
	const [match, ...others] = [...candidates].filter((name) => foldName(name) === folded);
	return others.length === 0 ? match : undefined;
}

/**
 * `Did you mean "x"?`, or the fallback if no candidate is close. A character that looks like another
 * is named, because the two spellings may look alike.
 */
export function didYouMean(wrong: string, candidates: Iterable<string>, fallback: string): string {
	const nearest = nearestName(wrong, candidates);
	if (nearest === undefined) return fallback;
	const odd = oddCharacter(wrong, nearest);
	return `Did you mean "${nearest}"?${odd ? ` Yours has a ${describeCharacter(odd)}` : ''}`;
}

/**
 * A title as it appears inside a sentence: lowercases the first letter unless the first word is a
 * single letter or contains a digit or another capital, or the language capitalizes nouns.
 *
 * @example runningCase('Loss function', ENGLISH) // => 'loss function'
 * @example runningCase('KV cache', ENGLISH)      // => 'KV cache'
 * @example runningCase('Verlustfunktion', GERMAN) // => 'Verlustfunktion'
 */
export function runningCase(title: string, language: Language): string {
	const [first = '', ...rest] = title;
	const firstWord = title.split(/[\s-]/, 1)[0] ?? '';
	const keepsCase = /[\p{Lu}\p{N}]/u.test(firstWord.slice(first.length)) || firstWord === first;
	return keepsCase || language.capitalizesNouns ? title : language.lower(first) + rest.join('');
}

/** Whether a name looks like an acronym: short, no spaces, at least two capitals. */
export function isAcronym(name: string): boolean {
	return name.length <= 8 && !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
