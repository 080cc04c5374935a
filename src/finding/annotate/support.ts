import { memoize } from '../../model/memoize.ts';

/** A resolved term and the sentence it occurs in. */
export interface Anchor {
	entry: number;
	sentence: number;
}

/** Support for a sense from the terms around it; 100 equals one related term in the same sentence. */
export type Support = (sentence: number, sense: number, isEverydayAlias: boolean) => number;

/** Points for a related or other term in the same sentence, or far from it. */
const RELATED_NEAR = 100;
const RELATED_FAR = 50;
const OTHER_NEAR = 30;
const OTHER_FAR = 12;
/** Points by distance: same sentence, adjacent sentence, anywhere else. */
const RELATED_BY_DISTANCE = [RELATED_NEAR, (RELATED_NEAR + RELATED_FAR) / 2, RELATED_FAR] as const;
const OTHER_BY_DISTANCE = [OTHER_NEAR, (OTHER_NEAR + OTHER_FAR) / 2, OTHER_FAR] as const;
/** Weight of unrelated terms for an everyday word that is not the title. */
const EVERYDAY_ALIAS_WEIGHT = 0.5;

const EMPTY: ReadonlySet<number> = new Set();

/**
 * Each term counts once, at its nearest mention. Counting by sentence keeps the cost of each lookup
 * independent of the length of the text.
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
	const all = new Set(anchors.map(({ entry }) => entry));

	const ringsOf = memoize((sentence: number) => {
		const same = sentences.get(sentence) ?? EMPTY;
		const adjacent = new Set<number>();
		for (const next of [sentence - 1, sentence + 1]) {
			for (const entry of sentences.get(next) ?? EMPTY) if (!same.has(entry)) adjacent.add(entry);
		}
		return [same, adjacent] as const;
	});
	const relatedIn = memoize((sense: number) =>
		[...related[sense]!].filter((entry) => entry !== sense && all.has(entry)),
	);

	return (sentence, sense, isEverydayAlias) => {
		const rings = ringsOf(sentence);
		const distanceOf = (entry: number) => {
			const ring = rings.findIndex((entries) => entries.has(entry));
			return ring < 0 ? rings.length : ring;
		};
		const sizes = [...rings, all].map(({ size }) => size);
		const others = [sizes[0]!, sizes[1]!, sizes[2]! - sizes[0]! - sizes[1]!];
		if (all.has(sense)) others[distanceOf(sense)]! -= 1;
		let relatedSum = 0;
		for (const entry of relatedIn(sense)) {
			const distance = distanceOf(entry);
			others[distance]! -= 1;
			relatedSum += RELATED_BY_DISTANCE[distance]!;
		}
		const weight = isEverydayAlias ? EVERYDAY_ALIAS_WEIGHT : 1;
		return others.reduce(
			(total, count, distance) => total + count * OTHER_BY_DISTANCE[distance]! * weight,
			relatedSum,
		);
	};
}
