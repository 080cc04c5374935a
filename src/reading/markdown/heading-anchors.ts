import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { textOf, walk } from './tree.ts';

const anchorsOf = new WeakMap<MdastNode, Map<MdastNode, string>>();

/** The text of a heading; a comment can leave a blank. */
export function headingText(node: MdastNode): string {
	return textOf(node).trim();
}

/** The fragment identifier of each heading, in order; the same as in pages of guides. */
export function headingAnchors(tree: MdastNode): Map<MdastNode, string> {
	const known = anchorsOf.get(tree);
	if (known) return known;
	const slugger = new GithubSlugger();
	const anchors = new Map<MdastNode, string>();
	walk(tree, (node) => {
		if (node.type === 'heading') anchors.set(node, slugger.slug(headingText(node)));
		return node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'table';
	});
	anchorsOf.set(tree, anchors);
	return anchors;
}

/** The text of the heading with an anchor; undefined if there is none. */
export function headingAt(tree: MdastNode, anchor: string): string | undefined {
	const found = [...headingAnchors(tree)].find(([, other]) => other === anchor);
	return found && headingText(found[0]);
}

/** The class of headings that have a link to themselves. */
export const SECTION_TITLE = 'section-title';

/** Its sign comes from the style sheet, so that it is not part of the heading's text. */
export function anchorTo(id: string) {
	const properties = { className: ['anchor'], href: `#${id}`, ariaLabel: 'Link to this section' };
	return { type: 'element' as const, tagName: 'a', properties, children: [] };
}
