import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Image, Link, Nodes, Root, Table } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { MdastNode } from 'satteri';
import type { EntryReference, LinkedText } from '../../model/linked-text.ts';
import type { Page } from './entry-link.ts';
import { entryReference } from './entry-link.ts';
import { anchorTo, headingAnchors, SECTION_TITLE } from './heading-anchors.ts';
import { codeBlock } from './highlight.ts';
import { imageAddress } from './pieces.ts';

/** Delimits the placeholders of references, where the HTML is split. */
const DELIMITER = '\u0091';

/**
 * Renders an entry as HTML with unresolved links.
 *
 * @param htmlOf HTML of a piece; undefined for other nodes.
 * @param page Where links within the page lead; without it, they stay relative.
 */
export function renderHtml(
	tree: MdastNode,
	htmlOf: (node: object) => string | undefined,
	page?: Page,
): LinkedText {
	const references: EntryReference[] = [];
	const anchors = headingAnchors(tree);
	const renderPiece = (_state: State, node: Nodes) => raw(htmlOf(node) ?? '');
	const handlers: Handlers = {
		math: renderPiece,
		inlineMath: renderPiece,
		code: (_state, node: Code) => raw(htmlOf(node) ?? codeBlock(node.value, node.lang)),
		heading: (state, node: Heading, parent) => {
			const id = anchors.get(node as MdastNode)!;
			const element = defaultHandlers.heading(state, node);
			const isSection = node.depth === 2 && parent?.type === 'root';
			if (!isSection) return { ...element, properties: { id } };
			const properties = { className: [SECTION_TITLE], id };
			return { ...element, properties, children: [...element.children, anchorTo(id)] };
		},
		table: (state, node: Table) => ({
			type: 'element',
			tagName: 'div',
			properties: { className: ['table'], role: 'group', ariaLabel: 'Table' },
			children: [defaultHandlers.table(state, { ...node, align: null })],
		}),
		image: (state, node: Image) =>
			defaultHandlers.image(state, { ...node, url: imageAddress(node.url) }),
		link: (state, node: Link, parent) => {
			const siblings: readonly object[] = parent?.children ?? [];
			const before = siblings[siblings.indexOf(node) - 1];
			const label = () => print({ type: 'root', children: state.all(node) });
			const reference = entryReference(node, before, label, page);
			if (!reference) return defaultHandlers.link(state, node);
			return raw(`${DELIMITER}${references.push(reference) - 1}${DELIMITER}`);
		},
	};
	const hast = toHast(tree as unknown as Root, { handlers, allowDangerousHtml: true });
	const html = print(hast);
	return html
		.split(new RegExp(`${DELIMITER}(\\d+)${DELIMITER}`))
		.map((part, index) => (index % 2 === 0 ? part : references[Number(part)]!));
}

function raw(value: string) {
	return { type: 'raw' as const, value };
}

function print(tree: Parameters<typeof toHtml>[0]): string {
	return toHtml(tree, { allowDangerousHtml: true });
}
