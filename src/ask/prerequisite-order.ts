import type { TieGraph } from '../glossary/path.ts';

/** The given entries so that each comes after all it stands on, directly or through others. */
export function inPrerequisiteOrder(graph: TieGraph, slugs: readonly string[]): string[] {
	const kind = graph.kinds.indexOf('needs');
	const needs = Map.groupBy(
		graph.ties.filter(([, , place]) => place === kind),
		([from]) => from,
	);
	const place = new Map(graph.slugs.map((slug, index) => [slug, index]));
	const ordered = new Set<number>();
	const visit = (node: number, above: ReadonlySet<number>) => {
		if (ordered.has(node) || above.has(node)) return;
		for (const [, to] of needs.get(node) ?? []) visit(to, new Set([...above, node]));
		ordered.add(node);
	};
	for (const slug of slugs) {
		const node = place.get(slug);
		if (node !== undefined) visit(node, new Set());
	}
	const wanted = new Set(slugs);
	return [...ordered].map((node) => graph.slugs[node]!).filter((slug) => wanted.has(slug));
}
