import type { Glossary, Term } from '../../model/glossary.ts';
import { categoryOf } from '../../model/glossary.ts';
import type { EdgeStyle, RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';

export interface MapGraph {
	/** Number of groups: the categories, and the terms without one. */
	groups: number;
	nodes: readonly MapNode[];
	/** `from` and `to` are indexes into `nodes`. */
	links: readonly MapLink[];
}

export interface MapNode {
	slug: string;
	title: string;
	group: number;
	/** Number of links. */
	degree: number;
}

export interface MapLink {
	from: number;
	to: number;
	style: EdgeStyle;
}

/** Authored relations, in one direction each; strongest first. */
const AUTHORED: readonly RelationKind[] = ['needs', 'kindOf', 'partOf', 'confusedWith', 'related'];

/** All terms, linked by the strongest authored relation of each pair, or by mentions if none is authored. */
export function graphOf(glossary: Glossary): MapGraph {
	const { categories, uncategorized } = glossary;
	const terms = sortedTerms(glossary);
	const links = linksOf(terms, drawnKinds(terms));
	const degrees = new Array<number>(terms.length).fill(0);
	for (const { from, to } of links) {
		degrees[from]!++;
		degrees[to]!++;
	}
	return {
		groups: categories.length + (uncategorized.length > 0 ? 1 : 0),
		nodes: terms.map((term, index) => ({
			slug: term.slug,
			title: term.title,
			group: categoryOf(glossary, term)?.index ?? categories.length,
			degree: degrees[index]!,
		})),
		links,
	};
}

/**
 * The pairs that are only linked in the text. They are not part of a graph of authored relations,
 * because a passing mention should not affect the layout or the degree of a term.
 */
export function mentionsOf(glossary: Glossary): MapLink[] {
	const terms = sortedTerms(glossary);
	return drawnKinds(terms) === AUTHORED ? linksOf(terms, ['mentions']) : [];
}

function drawnKinds(terms: readonly Term[]): readonly RelationKind[] {
	const isAuthored = ({ relations }: Term) => AUTHORED.some((kind) => relations[kind].length > 0);
	return terms.some(isAuthored) ? AUTHORED : ['mentions'];
}

function sortedTerms({ terms }: Glossary): Term[] {
	return [...terms.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function linksOf(terms: readonly Term[], kinds: readonly RelationKind[]): MapLink[] {
	const indexBySlug = new Map(terms.map(({ slug }, index) => [slug, index]));
	const links = new Map<string, MapLink>();
	for (const kind of kinds) {
		for (const [from, term] of terms.entries()) {
			for (const slug of term.relations[kind]) {
				const to = indexBySlug.get(slug)!;
				const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
				if (!links.has(pair)) links.set(pair, { from, to, style: RELATIONS[kind].edge });
			}
		}
	}
	return [...links.values()];
}
