import { linkTargets } from './link-targets.ts';
import type { RelationKind } from './relations.ts';
import { RELATION_KINDS, RELATIONS } from './relations.ts';
import type { TermSource } from './source.ts';

type Relations = Record<RelationKind, string[]>;

/** The relations of every term in both directions, by slug. */
export function addInverses(sources: readonly TermSource[]): Map<string, Relations> {
	const all = new Map<string, Relations>(sources.map(({ slug }) => [slug, emptyRelations()]));
	const relate = (kind: RelationKind, from: string, to: string) => {
		const [here, there] = [all.get(from), all.get(to)];
		if (!here || !there || from === to) return;
		if (!here[kind].includes(to)) here[kind].push(to);
		const back = there[RELATIONS[kind].inverse];
		if (!back.includes(from)) back.push(from);
	};
	for (const { slug, data, outline } of sources) {
		for (const to of data.prerequisites) relate('needs', slug, to);
		for (const to of data.kindOf) relate('kindOf', slug, to);
		for (const to of data.partOf) relate('partOf', slug, to);
		for (const { term } of data.confusedWith) relate('confusedWith', slug, term);
		for (const to of data.related) relate('related', slug, to);
		for (const to of linkTargets(outline)) relate('mentions', slug, to);
	}
	for (const relations of all.values()) dropRedundant(relations);
	return all;
}

function emptyRelations(): Relations {
	return Object.fromEntries(RELATION_KINDS.map((kind) => [kind, []])) as unknown as Relations;
}

/** Kinds that are redundant for a pair with a stronger relation. */
const WEAK_KINDS: readonly RelationKind[] = ['related', 'mentions', 'mentionedBy'];

function dropRedundant(relations: Relations): void {
	const seen = new Set<string>();
	for (const kind of RELATION_KINDS) {
		if (WEAK_KINDS.includes(kind))
			relations[kind] = relations[kind].filter((slug) => !seen.has(slug));
		for (const slug of relations[kind]) seen.add(slug);
	}
}
