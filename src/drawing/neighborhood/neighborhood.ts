import type { Glossary } from '../../model/glossary.ts';
import { termOf } from '../../model/glossary.ts';
import type { EdgeStyle, RelationKind } from '../../model/relations.ts';
import type { Text } from '../../text/interface/texts.ts';
import { RELATIONS } from '../../model/relations.ts';

/** The terms around a term, as a graph. */
export interface Neighborhood {
	center: string;
	places: readonly Place[];
	/** From prerequisite to dependent, and from kind or part to what it is a kind or part of. */
	edges: readonly Edge[];
}

/** The terms on one side of the center. */
export interface Place {
	side: Side;
	heading: Text;
	slugs: readonly string[];
	/** Number of terms that are not drawn, and the relation that has the first of them. */
	more: { count: number; kind: RelationKind } | undefined;
}

export type Side = 'above' | 'below' | 'left' | 'right';

export interface Edge {
	from: string;
	to: string;
	style: EdgeStyle;
}

/** What stands on each side, most important first. */
const SIDES: readonly [side: Side, kinds: readonly RelationKind[]][] = [
	['above', ['needs']],
	['left', ['kindOf', 'partOf', 'kinds', 'parts', 'related']],
	['right', ['confusedWith']],
	['below', ['unlocks']],
];
/** What stands around a term that nobody has related to another. */
const FALLBACK: typeof SIDES = [
	['left', ['mentions']],
	['right', ['mentionedBy']],
];

/** Drawn as arrows, which read "<tail> comes before <head>", "<tail> is a kind of <head>". */
export const DIRECTED: readonly EdgeStyle[] = ['needs', 'kind', 'part'];

/** Picks up to `limit` terms for each side. */
export function neighborhoodOf(glossary: Glossary, slug: string, limit = 4): Neighborhood {
	const { relations } = termOf(glossary, slug);
	const isRelated = SIDES.some(([, kinds]) => kinds.some((kind) => relations[kind].length > 0));
	const sides = isRelated ? SIDES : FALLBACK;
	const drawn = sides.flatMap(([, kinds]) => kinds);
	const seen = new Set<string>();
	const places = sides.flatMap(([side, kinds]): Place[] => {
		const terms = kinds
			.flatMap((kind) => relations[kind].map((other) => ({ kind, other })))
			.filter(({ other }) => !seen.has(other) && seen.add(other));
		const hidden = terms.slice(limit);
		const shown = terms.slice(0, limit);
		if (shown.length === 0) return [];
		return [
			{
				side,
				heading: headingOf(side, new Set(shown.map(({ kind }) => kind))),
				slugs: shown.map(({ other }) => other),
				more: hidden[0] && { count: hidden.length, kind: hidden[0].kind },
			},
		];
	});
	const members = places.flatMap(({ slugs }) => slugs);
	const edges = [slug, ...members].flatMap((a, index, all) =>
		all.slice(index + 1).flatMap((b) => edgeBetween(glossary, a, b, drawn) ?? []),
	);
	return { center: slug, places, edges };
}

function headingOf(side: Side, kinds: ReadonlySet<RelationKind>): Text {
	if (side === 'above') return RELATIONS.needs.heading;
	if (side === 'below') return RELATIONS.unlocks.heading;
	if (kinds.has('mentions') || kinds.has('mentionedBy')) return RELATIONS[[...kinds][0]!].heading;
	if (side === 'right') return 'Confused with';
	if (!kinds.has('related')) return 'Kinds and parts';
	return RELATIONS.related.heading;
}

/** The strongest relation of some kinds between two terms, if any. */
function edgeBetween(
	glossary: Glossary,
	a: string,
	b: string,
	drawn: readonly RelationKind[],
): Edge | undefined {
	const { relations } = termOf(glossary, a);
	const kind = drawn.toSorted(byStrength).find((candidate) => relations[candidate].includes(b));
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
