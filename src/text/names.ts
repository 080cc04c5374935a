import { editDistance } from './edit-distance.ts';

/**
 * What is left of a name when spelling habits are taken away: case, accents, hyphens, spaces and
 * apostrophes. Two names with the same fold are the same name.
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

/** The candidate nearest to `wrong`, if it is near enough that an author may have meant it. */
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

/** `Did you mean "x"?`-style advice, or the fallback where nothing is near. */
export function didYouMean(wrong: string, candidates: Iterable<string>, fallback: string): string {
	const near = nearestName(wrong, candidates);
	return near === undefined ? fallback : `Did you mean "${near}"?`;
}

/**
 * A headword as it reads inside a sentence: the first letter goes lower case unless the first word
 * is an acronym, a name with inner capitals or carries a digit.
 *
 * @example runningCase('Loss function') // => 'loss function'
 * @example runningCase('KV cache')      // => 'KV cache'
 */
export function runningCase(title: string): string {
	const firstWord = title.split(/[\s-]/, 1)[0] ?? '';
	const keepsCase = /[\p{Lu}\p{N}]/u.test(firstWord.slice(1)) || firstWord.length === 1;
	return keepsCase ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Whether a name is written as an acronym: short, no spaces, at least two capitals. */
export function isAcronym(name: string): boolean {
	return name.length <= 8 && !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
