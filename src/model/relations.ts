import type { Text } from '../text/interface/texts.ts';

/** Every kind of relation between two terms. */
export type RelationKind =
	| 'needs'
	| 'unlocks'
	| 'kindOf'
	| 'kinds'
	| 'partOf'
	| 'parts'
	| 'confusedWith'
	| 'related'
	| 'mentions'
	| 'mentionedBy';

/** How an edge of a concept graph is drawn; a relation and its inverse share a style. */
export type EdgeStyle = 'needs' | 'kind' | 'part' | 'compare' | 'related' | 'mention';

export interface Relation {
	/** The same relation in the other direction. */
	inverse: RelationKind;
	/** Heading of its list on a term page. */
	heading: Text;
	/** Completes "<this term> ... <other term>". */
	phrase: Text;
	edge: EdgeStyle;
}

/** Strongest first: a pair that has several kinds is shown as the first of them. */
export const RELATIONS: Readonly<Record<RelationKind, Relation>> = {
	needs: { inverse: 'unlocks', heading: 'Know first', phrase: 'builds on', edge: 'needs' },
	unlocks: { inverse: 'needs', heading: 'Builds on this', phrase: 'comes before', edge: 'needs' },
	kindOf: { inverse: 'kinds', heading: 'Kind of', phrase: 'is a kind of', edge: 'kind' },
	kinds: { inverse: 'kindOf', heading: 'Kinds', phrase: 'has as a kind', edge: 'kind' },
	partOf: { inverse: 'parts', heading: 'Part of', phrase: 'is part of', edge: 'part' },
	parts: { inverse: 'partOf', heading: 'Parts', phrase: 'has as a part', edge: 'part' },
	confusedWith: {
		inverse: 'confusedWith',
		heading: 'Not to be confused with',
		phrase: 'is confused with',
		edge: 'compare',
	},
	related: { inverse: 'related', heading: 'Related', phrase: 'is related to', edge: 'related' },
	mentions: { inverse: 'mentionedBy', heading: 'Mentions', phrase: 'mentions', edge: 'mention' },
	mentionedBy: {
		inverse: 'mentions',
		heading: 'Mentioned by',
		phrase: 'is mentioned by',
		edge: 'mention',
	},
};

export const RELATION_KINDS = Object.keys(RELATIONS) as RelationKind[];

/** Legend labels of graphs and maps; an arrow reads "<its tail> <label> <its head>". */
export const EDGE_LABELS: Readonly<Record<EdgeStyle, Text>> = {
	needs: 'comes before',
	kind: 'is a kind of',
	part: 'is part of',
	compare: 'is confused with',
	related: 'is related to',
	mention: 'mentions',
};
