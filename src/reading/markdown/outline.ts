import type { MdastNode } from 'satteri';
import { addressFault } from '../../text/web-address.ts';
import type { ComponentUse, Outline } from '../../model/source.ts';
import { GAP } from '../../model/source.ts';
import { entryTarget, pageAnchor } from './entry-link.ts';
import { headingAnchors, headingText } from './heading-anchors.ts';
import type { PythonRecord } from '../python/python-record.ts';
import { pythonStates } from '../python/python-states.ts';
import { blockKind } from './pieces.ts';
import { walk } from './tree.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Nodes of MDX syntax that content may not use. */
const UNSUPPORTED = new Set([
	'mdxjsEsm',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxFlowExpression',
	'mdxTextExpression',
]);
/** Characters of unsupported syntax to keep. */
const SHOWN = 30;

/**
 * Extracts what relations and rules need from an entry's Markdown.
 *
 * @param body The source of the tree, without front matter.
 * @param firstLine Line of the file on which the body starts.
 * @param record What its Python blocks printed, if they have been run.
 */
export function readOutline(
	tree: MdastNode,
	body: string,
	firstLine = 1,
	record?: PythonRecord,
): Outline {
	const outline: Mutable<Outline> = {
		headings: [],
		links: [],
		pageLinks: [],
		invalidLinks: [],
		examples: 0,
		figures: 0,
		components: [],
		unsupportedSyntax: [],
		images: [],
		fences: [],
		python: pythonStates(tree, record, firstLine),
		prose: [],
		words: 0,
	};
	const anchors = headingAnchors(tree);
	walk(tree, (node) => {
		const line = (node.position?.start.line ?? 1) + firstLine - 1;
		if (node.type === 'heading') {
			const anchor = anchors.get(node)!;
			outline.headings.push({
				depth: node.depth,
				text: headingText(node),
				anchor,
				line,
				empty: true,
			});
			return false;
		}
		const section = outline.headings.at(-1);
		if (section && ('value' in node || node.type === 'image')) section.empty = false;
		if (node.type === 'paragraph' || node.type === 'tableCell') {
			outline.prose.push({ text: proseOf(node), line });
		}
		if (node.type === 'text')
			outline.words += node.value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
		return true;
	});
	// Unlike above, this also visits the content of headings.
	walk(tree, (node) => {
		const line = (node.position?.start.line ?? 1) + firstLine - 1;
		if (node.type === 'link') {
			const target = entryTarget(node.url);
			const isEntry = body.startsWith('[[', node.position?.start.offset ?? 0);
			const anchor = pageAnchor(node.url);
			if (target !== undefined && isEntry) {
				const { to, section } = target;
				outline.links.push({ target: to, ...(section !== undefined && { section }), line });
			} else if (anchor !== undefined) outline.pageLinks.push({ anchor, line });
			else if (addressFault(node.url)) return true;
			else if (target !== undefined) outline.invalidLinks.push({ url: node.url, line });
		}
		const block = node.type === 'code' ? blockKind(node) : undefined;
		if (block === 'run') outline.examples++;
		else if (block) outline.figures++;
		// Reference links take their URL from a definition.
		if (node.type === 'definition') {
			const anchor = pageAnchor(node.url);
			if (anchor !== undefined) outline.pageLinks.push({ anchor, line });
			else if (addressFault(node.url)) return true;
			else if (entryTarget(node.url)) outline.invalidLinks.push({ url: node.url, line });
		}
		if (node.type === 'image') outline.images.push({ url: node.url, alt: node.alt ?? '', line });
		if (node.type === 'imageReference') {
			outline.images.push({ url: `[${node.identifier}]`, alt: node.alt ?? '', line });
		}
		if (node.type === 'code' && node.lang) outline.fences.push({ language: node.lang, line });
		const component = componentOf(node);
		if (component) outline.components.push({ ...component, line });
		else if (UNSUPPORTED.has(node.type)) {
			const start = node.position?.start.offset ?? 0;
			outline.unsupportedSyntax.push({ markup: body.slice(start, start + SHOWN), line });
		}
		return true;
	});
	return outline;
}

/** Undefined unless all attributes are plain strings. */
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

/** The visible text; placeholders for code and formulas keep phrases from spanning them. */
function proseOf(node: MdastNode): string {
	if (node.type === 'text') return node.value;
	if ('value' in node) return ` ${GAP} `;
	return 'children' in node
		? node.children.map((child) => proseOf(child as MdastNode)).join('')
		: '';
}
