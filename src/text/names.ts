import { editDistance } from './edit-distance.ts';

/**
 * Normalizes a name for comparison: removes case, accents, hyphens, spaces and apostrophes. Names
 * with equal folds count as the same name.
 *
 * @example foldName('Query–Key value') // => 'querykeyvalue'
 */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]/gu, '');
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

/** `Did you mean "x"?`, or the fallback if no candidate is close. */
export function didYouMean(wrong: string, candidates: Iterable<string>, fallback: string): string {
	const nearest = nearestName(wrong, candidates);
	return nearest === undefined ? fallback : `Did you mean "${nearest}"?`;
}

/**
 * A title as it appears inside a sentence: lowercases the first letter unless the first word is a
 * single letter or contains a digit or another capital.
 *
 * @example runningCase('Loss function') // => 'loss function'
 * @example runningCase('KV cache')      // => 'KV cache'
 */
export function runningCase(title: string): string {
	const firstWord = title.split(/[\s-]/, 1)[0] ?? '';
	const keepsCase = /[\p{Lu}\p{N}]/u.test(firstWord.slice(1)) || firstWord.length === 1;
	return keepsCase ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Whether a name looks like an acronym: short, no spaces, at least two capitals. */
export function isAcronym(name: string): boolean {
	return name.length <= 8 && !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
