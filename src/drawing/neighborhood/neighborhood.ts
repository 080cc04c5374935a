import type { Glossary } from '../../model/glossary.ts';
import { termOf } from '../../model/glossary.ts';
import type { EdgeStyle, RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';

/** Entries around one entry, as a graph. */
export interface Neighbourhood {
	centre: string;
	/** The centre is not among them; strongest relations first. */
	neighbours: readonly { slug: string; kind: RelationKind }[];
	/** At most one edge a pair; from what is known first, or from the whole to the part. */
	edges: readonly Edge[];
}

export interface Edge {
	from: string;
	to: string;
	style: EdgeStyle;
}

/** Kinds a picture shows, in the order in which they take turns for the places in it. */
const SHOWN: readonly RelationKind[] = [
	'needs',
	'unlocks',
	'confusedWith',
	'kindOf',
	'kinds',
	'related',
];

/** The entry with up to `limit` neighbours: kinds of relation take turns until all places are taken. */
export function neighbourhoodOf(glossary: Glossary, slug: string, limit = 12): Neighbourhood {
	const { relations } = termOf(glossary, slug);
	const chosen = new Map<string, RelationKind>();
	const longest = Math.max(...SHOWN.map((kind) => relations[kind].length));
	for (let turn = 0; turn < longest; turn++) {
		for (const kind of SHOWN) {
			const next = relations[kind][turn];
			if (next && !chosen.has(next) && chosen.size < limit) chosen.set(next, kind);
		}
	}
	const members = [slug, ...chosen.keys()];
	const edges = members.flatMap((a, i) =>
		members.slice(i + 1).flatMap((b) => {
			const edge = edgeBetween(glossary, a, b);
			// Among neighbours only what orders or contains them; the rest would bury the labels.
			return edge && (i === 0 || edge.style === 'needs' || edge.style === 'kind') ? edge : [];
		}),
	);
	return {
		centre: slug,
		neighbours: [...chosen].map(([neighbour, kind]) => ({ slug: neighbour, kind })),
		edges,
	};
}

/** The strongest relation between two entries as an edge, undefined if there is none to show. */
export function edgeBetween(glossary: Glossary, a: string, b: string): Edge | undefined {
	const { relations } = termOf(glossary, a);
	const kind = SHOWN.toSorted(byStrength).find((candidate) => relations[candidate].includes(b));
	if (!kind) return undefined;
	const style = RELATIONS[kind].edge;
	return kind === 'needs' || kind === 'kindOf'
		? { from: b, to: a, style }
		: { from: a, to: b, style };
}

const STRENGTH = Object.keys(RELATIONS);

function byStrength(a: RelationKind, b: RelationKind): number {
	return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}
