import type { Glossary } from '../glossary/glossary.ts';
import { categoryOf } from '../glossary/glossary.ts';
import type { EdgeStyle, RelationKind } from '../glossary/relations.ts';
import { RELATION_KINDS, RELATIONS } from '../glossary/relations.ts';

/** What is laid out: nodes in groups, and links between them by place in `nodes`. */
export interface MapGraph {
	/** How many groups there are. */
	groups: number;
	nodes: readonly MapNode[];
	links: readonly MapLink[];
}

export interface MapNode {
	slug: string;
	title: string;
	group: number;
	/** How many links it has. */
	degree: number;
}

export interface MapLink {
	from: number;
	to: number;
	style: EdgeStyle;
}

/** The kinds an edge can be of, each fact once. */
const KINDS = RELATION_KINDS.filter(
	(kind) => kind !== 'unlocks' && kind !== 'kinds' && kind !== 'mentionedBy',
);
/** What an author wrote as a relation, and what only stands as a link in a text. */
const AUTHORED: readonly RelationKind[] = KINDS.filter((kind) => kind !== 'mentions');

/** Every entry with every authored relation, the strongest of a pair. */
export function graphOf(glossary: Glossary): MapGraph {
	const terms = [...glossary.terms.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	const place = new Map(terms.map(({ slug }, index) => [slug, index]));
	const links = new Map<string, MapLink>();
	for (const kind of AUTHORED) {
		for (const [from, term] of terms.entries()) {
			for (const slug of term.relations[kind]) {
				const to = place.get(slug)!;
				const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
				if (!links.has(pair)) links.set(pair, { from, to, style: RELATIONS[kind].edge });
			}
		}
	}
	const degrees = new Array<number>(terms.length).fill(0);
	for (const { from, to } of links.values()) {
		degrees[from]!++;
		degrees[to]!++;
	}
	return {
		groups: glossary.categories.length,
		nodes: terms.map((term, index) => ({
			slug: term.slug,
			title: term.title,
			group: categoryOf(glossary, term).index,
			degree: degrees[index]!,
		})),
		links: [...links.values()],
	};
}
