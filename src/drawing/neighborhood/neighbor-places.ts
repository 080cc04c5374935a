import type { RelationKind } from '../../model/relations.ts';

type Place = readonly [x: number, y: number];

const PLACES: Readonly<Partial<Record<RelationKind, Place>>> = {
	needs: [-10, -150],
	kindOf: [100, -110],
	confusedWith: [140, 0],
	kinds: [100, 110],
	partOf: [120, -80],
	parts: [120, 80],
	related: [-140, 10],
	unlocks: [-10, 150],
	mentions: [110, -90],
	mentionedBy: [-110, 90],
};
/** Nodes that start at one point would fly apart, to any side. */
const START_DISTANCE = 20;
/** Spreads the directions of any number of nodes evenly (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a neighbor is pulled to, from the center: prerequisites above, dependents below.
 *
 * @param kind Undefined for the center itself.
 */
export function targetOf(kind: RelationKind | undefined): Place {
	return (kind && PLACES[kind]) ?? [0, 0];
}

/** Where the node of an index starts, near its target: few ticks suffice to get there. */
export function startOf(kind: RelationKind | undefined, index: number): { x: number; y: number } {
	const [x, y] = targetOf(kind);
	const angle = index * GOLDEN_ANGLE;
	return { x: x + START_DISTANCE * Math.cos(angle), y: y + START_DISTANCE * Math.sin(angle) };
}
