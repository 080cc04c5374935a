import type { Nodes } from 'mdast';

/** Slugs of the entries that nodes link to, in order. */
export function linkedEntries(nodes: readonly Nodes[]): string[] {
	const found = nodes.flatMap((node): string[] => {
		if (node.type === 'link' && !/[:/#]/.test(node.url)) return [node.url];
		return 'children' in node ? linkedEntries(node.children as Nodes[]) : [];
	});
	return [...new Set(found)];
}
