import type { Glossary, Term } from '../../model/glossary.ts';
import { categoryOf } from '../../model/glossary.ts';
import type { EdgeStyle, RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';

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

/** What an author wrote as a relation, each fact from one of its sides; the strongest first. */
const AUTHORED: readonly RelationKind[] = ['needs', 'kindOf', 'confusedWith', 'related'];

/** Every entry with every authored relation, the strongest of a pair. */
export function graphOf(glossary: Glossary): MapGraph {
	const terms = inOrder(glossary);
	const links = linksOf(terms, AUTHORED);
	const degrees = new Array<number>(terms.length).fill(0);
	for (const { from, to } of links) {
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
		links,
	};
}

/**
 * The pairs whose only tie is a link in a text, by place in the nodes of the graph. They are no part
 * of it: a passing word must neither pull entries together nor make them look well connected.
 */
export function mentionsOf(glossary: Glossary): MapLink[] {
	return linksOf(inOrder(glossary), ['mentions']);
}

function inOrder({ terms }: Glossary): Term[] {
	return [...terms.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function linksOf(terms: readonly Term[], kinds: readonly RelationKind[]): MapLink[] {
	const place = new Map(terms.map(({ slug }, index) => [slug, index]));
	const links = new Map<string, MapLink>();
	for (const kind of kinds) {
		for (const [from, term] of terms.entries()) {
			for (const slug of term.relations[kind]) {
				const to = place.get(slug)!;
				const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
				if (!links.has(pair)) links.set(pair, { from, to, style: RELATIONS[kind].edge });
			}
		}
	}
	return [...links.values()];
}
