import type { Glossary } from '../../model/glossary.ts';
import { termOf } from '../../model/glossary.ts';
import type { EdgeStyle, RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';

/** The terms around a term, as a graph. */
export interface Neighborhood {
	center: string;
	/** Without the center. */
	neighbors: readonly { slug: string; kind: RelationKind }[];
	/** At most one per pair; from prerequisite to dependent and from whole to part. */
	edges: readonly Edge[];
}

export interface Edge {
	from: string;
	to: string;
	style: EdgeStyle;
}

/** The kinds that are drawn, in round-robin order. */
const SHOWN: readonly RelationKind[] = [
	'needs',
	'unlocks',
	'confusedWith',
	'kindOf',
	'kinds',
	'partOf',
	'parts',
	'related',
];

/** Drawn around a term that nobody has related to another. */
const FALLBACK: readonly RelationKind[] = ['mentions', 'mentionedBy'];

/** Drawn as arrows, which read "<tail> comes before <head>", "<tail> is a kind of <head>". */
export const DIRECTED: readonly EdgeStyle[] = ['needs', 'kind', 'part'];

/** Picks up to `limit` neighbors, one of each kind in turn. */
export function neighborhoodOf(glossary: Glossary, slug: string, limit = 12): Neighborhood {
	const { relations } = termOf(glossary, slug);
	const shown = SHOWN.some((kind) => relations[kind].length > 0) ? SHOWN : FALLBACK;
	const chosen = new Map<string, RelationKind>();
	const longest = Math.max(...shown.map((kind) => relations[kind].length));
	for (let turn = 0; turn < longest; turn++) {
		for (const kind of shown) {
			const next = relations[kind][turn];
			if (next && !chosen.has(next) && chosen.size < limit) chosen.set(next, kind);
		}
	}
	const members = [slug, ...chosen.keys()];
	const edges = members.flatMap((a, i) =>
		members.slice(i + 1).flatMap((b) => {
			const edge = edgeBetween(glossary, a, b, i === 0 ? shown : SHOWN);
			// Between neighbors, draw only these styles; more edges would hide the labels.
			return edge && (i === 0 || DIRECTED.includes(edge.style)) ? edge : [];
		}),
	);
	return {
		center: slug,
		neighbors: [...chosen].map(([neighbor, kind]) => ({ slug: neighbor, kind })),
		edges,
	};
}

/** The strongest relation of some kinds between two terms, if any. */
function edgeBetween(
	glossary: Glossary,
	a: string,
	b: string,
	kinds: readonly RelationKind[],
): Edge | undefined {
	const { relations } = termOf(glossary, a);
	const kind = kinds.toSorted(byStrength).find((candidate) => relations[candidate].includes(b));
	if (!kind) return undefined;
	const style = RELATIONS[kind].edge;
	return kind === 'needs' || kind === 'kinds' || kind === 'parts'
		? { from: b, to: a, style }
		: { from: a, to: b, style };
}

const STRENGTH = Object.keys(RELATIONS);

function byStrength(a: RelationKind, b: RelationKind): number {
	return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}
