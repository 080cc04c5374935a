import type { MdastNode } from 'satteri';
import type { ComponentUse, Outline } from '../../model/source.ts';
import { GAP } from '../../model/source.ts';
import { entryTarget } from './entry-link.ts';
import { blockKind } from './pieces.ts';
import { textOf, walk } from './tree.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Node types that are code to MDX, with what to call them. */
const FOREIGN: Readonly<Record<string, string>> = {
	mdxjsEsm: 'import or export',
	mdxJsxFlowElement: 'JSX element',
	mdxJsxTextElement: 'JSX element',
	mdxFlowExpression: '{expression}',
	mdxTextExpression: '{expression}',
};

/**
 * Reads the parts of an entry's Markdown that relations and rules care about.
 *
 * @param tree The parsed Markdown.
 * @param body Its source, without front matter.
 * @param firstLine Line of the file on which the body starts.
 */
export function readOutline(tree: MdastNode, body: string, firstLine = 1): Outline {
	const outline: Mutable<Outline> = {
		headings: [],
		links: [],
		strayLinks: [],
		examples: 0,
		figures: 0,
		components: [],
		foreign: [],
		images: [],
		fences: [],
		prose: [],
		words: 0,
	};
	walk(tree, (node) => {
		const line = (node.position?.start.line ?? 1) + firstLine - 1;
		if (node.type === 'heading') {
			outline.headings.push({ depth: node.depth, text: textOf(node), line, empty: true });
			return false;
		}
		const section = outline.headings.at(-1);
		if (section && ('value' in node || node.type === 'image')) section.empty = false;
		if (node.type === 'paragraph' || node.type === 'tableCell') {
			outline.prose.push({ text: proseOf(node), line });
		}
		if (node.type === 'text') outline.words += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		return true;
	});
	// What has to be allowed counts wherever it stands, in headings too.
	walk(tree, (node) => {
		const line = (node.position?.start.line ?? 1) + firstLine - 1;
		if (node.type === 'link') {
			const target = entryTarget(node.url);
			const isEntry = body.startsWith('[[', node.position?.start.offset ?? 0);
			if (target !== undefined && isEntry) outline.links.push({ target, line });
			else if (target !== undefined) outline.strayLinks.push({ url: node.url, line });
		}
		const block = node.type === 'code' ? blockKind(node) : undefined;
		if (block === 'run') outline.examples++;
		else if (block) outline.figures++;
		// Reference links take their address from a definition.
		if (node.type === 'definition' && entryTarget(node.url) !== undefined) {
			outline.strayLinks.push({ url: node.url, line });
		}
		if (node.type === 'image') outline.images.push({ url: node.url, alt: node.alt ?? '', line });
		if (node.type === 'imageReference') {
			outline.images.push({ url: node.identifier, alt: node.alt ?? '', line });
		}
		if (node.type === 'code' && node.lang) outline.fences.push({ language: node.lang, line });
		const component = componentOf(node);
		const foreign = FOREIGN[node.type];
		if (component) outline.components.push({ ...component, line });
		else if (foreign) outline.foreign.push({ what: foreign, line });
		return true;
	});
	return outline;
}

/** A component whose attributes are all plain text. */
function componentOf(node: MdastNode): Omit<ComponentUse, 'line'> | undefined {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
	const attributes = node.attributes.map((attribute) =>
		attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
			? ([attribute.name, attribute.value] as const)
			: undefined,
	);
	if (!node.name || attributes.includes(undefined)) return undefined;
	return {
		name: node.name,
		attributes: Object.fromEntries(attributes.filter(Boolean) as [string, string][]),
	};
}

/** The words a reader sees; code and formulas leave a gap that no phrase spans. */
function proseOf(node: MdastNode): string {
	if (node.type === 'text') return node.value;
	if ('value' in node) return ` ${GAP} `;
	return 'children' in node
		? node.children.map((child) => proseOf(child as MdastNode)).join('')
		: '';
}
