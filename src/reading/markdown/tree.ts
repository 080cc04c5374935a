import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { FEATURES } from './features.ts';

/** The tree of an entry's Markdown. @throws Error starting `line:column:` if it is not valid MDX. */
export function parseMarkdown(body: string): MdastNode {
	// What looks like a second block of fields is text like any other.
	return mdxToMdast(body, { features: { ...FEATURES, frontmatter: false } }) as MdastNode;
}

/** Visits a tree from the top; a visit that returns false leaves out what is below. */
export function walk(
	node: MdastNode,
	visit: (node: MdastNode, before: MdastNode | undefined, parent?: MdastNode) => boolean,
	before?: MdastNode,
	parent?: MdastNode,
): void {
	if (!visit(node, before, parent)) return;
	if (!('children' in node)) return;
	node.children.forEach((child, index) =>
		walk(child as MdastNode, visit, node.children[index - 1] as MdastNode | undefined, node),
	);
}

/** All text below a node. */
export function textOf(node: MdastNode): string {
	if ('value' in node) return String(node.value);
	return 'children' in node
		? node.children.map((child) => textOf(child as MdastNode)).join('')
		: '';
}

/** Whether what follows a node begins a sentence. */
export function endsSentence(before: object | undefined): boolean {
	return !before || ('value' in before && /[.!?:]\s+$/.test(String(before.value)));
}
