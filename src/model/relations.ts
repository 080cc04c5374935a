/** Every kind of relation between two terms. */
export type RelationKind =
	| 'needs'
	| 'unlocks'
	| 'kindOf'
	| 'kinds'
	| 'confusedWith'
	| 'related'
	| 'mentions'
	| 'mentionedBy';

/** How an edge of a concept graph is drawn; a relation and its inverse share a style. */
export type EdgeStyle = 'needs' | 'kind' | 'compare' | 'related' | 'mention';

export interface Relation {
	/** The same relation in the other direction. */
	inverse: RelationKind;
	/** Heading of its list on a term page. */
	heading: string;
	/** Completes "<this term> ... <other term>". */
	phrase: string;
	edge: EdgeStyle;
}

/** Strongest first: a pair that has several kinds is shown as the first of them. */
export const RELATIONS: Readonly<Record<RelationKind, Relation>> = {
	needs: { inverse: 'unlocks', heading: 'Know first', phrase: 'needs', edge: 'needs' },
	unlocks: { inverse: 'needs', heading: 'Builds on this', phrase: 'unlocks', edge: 'needs' },
	kindOf: { inverse: 'kinds', heading: 'Part of', phrase: 'is part or kind of', edge: 'kind' },
	kinds: { inverse: 'kindOf', heading: 'Kinds and parts', phrase: 'comprises', edge: 'kind' },
	confusedWith: {
		inverse: 'confusedWith',
		heading: 'Commonly confused with',
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

/** Legend labels of the concept graph. */
export const EDGE_LABELS: Readonly<Record<EdgeStyle, string>> = {
	needs: 'needs',
	kind: 'kind or part of',
	compare: 'confused with',
	related: 'related',
	mention: 'mentions',
};
