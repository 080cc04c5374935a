/** The closed list of ways in which one entry can stand to another. */
export type RelationKind =
	| 'needs'
	| 'unlocks'
	| 'kindOf'
	| 'kinds'
	| 'confusedWith'
	| 'related'
	| 'mentions'
	| 'mentionedBy';

/** How an edge of a concept graph is drawn; a relation and its inverse share one. */
export type EdgeStyle = 'needs' | 'kind' | 'compare' | 'related' | 'mention';

export interface Relation {
	/** The same fact seen from the other entry. */
	inverse: RelationKind;
	/** Heading of its list on a term page. */
	heading: string;
	/** Completes "<this entry> ... <other entry>". */
	phrase: string;
	edge: EdgeStyle;
}

/** Strongest first: where one kind must stand for a pair, it is the first that holds. */
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

/** What the legend of a concept graph calls each edge. */
export const EDGE_LABELS: Readonly<Record<EdgeStyle, string>> = {
	needs: 'needs',
	kind: 'kind or part of',
	compare: 'confused with',
	related: 'related',
	mention: 'mentions',
};
