import { remembered } from '../../model/once.ts';

/** A term that is certain, and the sentence it stands in. */
export interface Placed {
	entry: number;
	sentence: number;
}

/** Adds up what the terms around a place say for a sense, in percent of a tied term beside it. */
export type Support = (sentence: number, sense: number, byname: boolean) => number;

/** What a tied term in the same sentence, a tied term elsewhere and any other term nearby count. */
const TIED_HERE = 100;
const TIED_ELSEWHERE = 50;
const NEARBY = 30;
const ELSEWHERE = 12;
/** What counts by distance: in the same sentence, in the one before or after, anywhere else. */
const TIED = [TIED_HERE, (TIED_HERE + TIED_ELSEWHERE) / 2, TIED_ELSEWHERE] as const;
const OTHER = [NEARBY, (NEARBY + ELSEWHERE) / 2, ELSEWHERE] as const;
/** The share of it that counts for an everyday word which is not the headword. */
const LITTLE = 0.5;

const NONE: ReadonlySet<number> = new Set();

/**
 * Every term counts once for a place, as its nearest mention does. Terms are counted by sentence,
 * not looked at one by one, so that a long text takes no more for each place than a short one.
 *
 * @param tied The entries tied to each entry.
 */
export function supportFrom(
	placed: readonly Placed[],
	tied: readonly ReadonlySet<number>[],
): Support {
	const sentences = new Map<number, Set<number>>();
	for (const { entry, sentence } of placed) {
		const there = sentences.get(sentence);
		if (there) there.add(entry);
		else sentences.set(sentence, new Set([entry]));
	}
	const everywhere = new Set(placed.map(({ entry }) => entry));

	const ringsOf = remembered((sentence: number) => {
		const here = sentences.get(sentence) ?? NONE;
		const beside = new Set<number>();
		for (const next of [sentence - 1, sentence + 1]) {
			for (const entry of sentences.get(next) ?? NONE) if (!here.has(entry)) beside.add(entry);
		}
		return [here, beside] as const;
	});
	const tiesOf = remembered((sense: number) =>
		[...tied[sense]!].filter((entry) => entry !== sense && everywhere.has(entry)),
	);

	return (sentence, sense, byname) => {
		const rings = ringsOf(sentence);
		const distanceOf = (entry: number) => {
			const ring = rings.findIndex((entries) => entries.has(entry));
			return ring < 0 ? rings.length : ring;
		};
		const sizes = [...rings, everywhere].map(({ size }) => size);
		const others = [sizes[0]!, sizes[1]!, sizes[2]! - sizes[0]! - sizes[1]!];
		if (everywhere.has(sense)) others[distanceOf(sense)]! -= 1;
		let sum = 0;
		for (const entry of tiesOf(sense)) {
			const distance = distanceOf(entry);
			others[distance]! -= 1;
			sum += TIED[distance]!;
		}
		const share = byname ? LITTLE : 1;
		return others.reduce((total, count, distance) => total + count * OTHER[distance]! * share, sum);
	};
}
