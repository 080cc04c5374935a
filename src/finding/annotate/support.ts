import { memoize } from '../../model/memoize.ts';

/** A resolved term and the sentence it occurs in. */
export interface Anchor {
	entry: number;
	sentence: number;
}

/** Support for a sense from the terms around it; 100 equals one related term in the same sentence. */
export type Support = (sentence: number, sense: number, isEverydayAlias: boolean) => number;

/** Points for a related term by distance: same sentence, next to it, and up to `WINDOW` away. */
const RELATED_BY_DISTANCE = [100, 75, 50] as const;
/** Points for any other term. */
const OTHER_BY_DISTANCE = [30, 21, 12] as const;
/** What is further away, in sentences, says nothing of a word. */
const WINDOW = 10;
/** Weight of unrelated terms for an everyday word that is not the title. */
const EVERYDAY_ALIAS_WEIGHT = 0.25;

const EMPTY: ReadonlySet<number> = new Set();

/**
 * Each term counts once, at its nearest mention. Looking at a window of sentences keeps the cost of
 * a lookup independent of the length of the text.
 *
 * @param related Related terms of each term, by index.
 */
export function supportFrom(
	anchors: readonly Anchor[],
	related: readonly ReadonlySet<number>[],
): Support {
	const sentences = new Map<number, Set<number>>();
	for (const { entry, sentence } of anchors) {
		const terms = sentences.get(sentence);
		if (terms) terms.add(entry);
		else sentences.set(sentence, new Set([entry]));
	}
	/** Terms around a sentence, with the ring of the nearest mention of each. */
	const around = memoize((sentence: number) => {
		const rings = new Map<number, number>();
		for (let away = 0; away <= WINDOW; away += 1) {
			for (const next of away === 0 ? [sentence] : [sentence - away, sentence + away]) {
				for (const entry of sentences.get(next) ?? EMPTY) {
					if (!rings.has(entry)) rings.set(entry, Math.min(away, OTHER_BY_DISTANCE.length - 1));
				}
			}
		}
		return rings;
	});
	return (sentence, sense, isEverydayAlias) => {
		let total = 0;
		for (const [entry, ring] of around(sentence)) {
			if (entry === sense) continue;
			total += related[sense]!.has(entry)
				? RELATED_BY_DISTANCE[ring]!
				: OTHER_BY_DISTANCE[ring]! * (isEverydayAlias ? EVERYDAY_ALIAS_WEIGHT : 1);
		}
		return total;
	};
}
