import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { removeComments } from './comments.ts';
import { FEATURES } from './features.ts';
import { hideLetters, proseImports, restoreLetters } from './prose-imports.ts';

/**
 * A tree without comments, in which paragraphs that begin with the word "import" are paragraphs.
 *
 * @throws Error whose message starts with `line:column:` if the text is not valid MDX.
 */
export function parseMarkdown(body: string): MdastNode {
	let tree = parse(body);
	const prose = proseImports(tree);
	if (prose.length > 0) {
		tree = parse(hideLetters(body, prose));
		restoreLetters(tree, body);
	}
	if (/\{\s*\/\*/.test(body)) removeComments(tree);
	return tree;
}

function parse(body: string): MdastNode {
	// The front matter has been removed; a second block is ordinary text.
	return mdxToMdast(body, { features: { ...FEATURES, frontmatter: false } }) as MdastNode;
}

/** Traverses a tree in preorder; a visit that returns false skips the children. */
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

export function textOf(node: MdastNode): string {
	if ('value' in node) return String(node.value);
	return 'children' in node
		? node.children.map((child) => textOf(child as MdastNode)).join('')
		: '';
}

/** Whether the text after a node starts a sentence. */
export function endsSentence(before: object | undefined): boolean {
	return !before || ('value' in before && /[.!?:]\s+$/.test(String(before.value)));
}
