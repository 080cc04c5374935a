import GithubSlugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { GUIDE_COMPONENTS } from '../../model/guide-components.ts';
import { entryReference, isBare, pageAnchor } from './entry-link.ts';

import { anchorTo, headingAt, SECTION_TITLE } from './heading-anchors.ts';
import { isKnownLanguage, languageName } from './highlight.ts';
import { imageKey, pieceKey, pieceOf } from './pieces.ts';
import { parseMarkdown } from './tree.ts';

// Guides are compiled by Astro, so their links and pieces become components, which print what the
// reader has already rendered.

/** Paragraphs that begin with the word "import" or "export" are text. */
const prose = defineMdastPlugin({
	name: 'prose',
	mdxjsEsm(node, context) {
		const tree = parseMarkdown(node.value);
		if ('children' in tree) context.replaceNode(node, [...tree.children] as MdastNode[]);
	},
});

/**
 * Removes code from guides. The check rejects it too, but guides are compiled before the check has
 * finished, and the dev server shows guides that have problems.
 */
const withoutCode = defineMdastPlugin({
	name: 'without-code',
	mdxjsEsm: remove,
	mdxFlowExpression: remove,
	mdxTextExpression: remove,
	mdxJsxFlowElement: removeUnlessPlain,
	mdxJsxTextElement: removeUnlessPlain,
});

function remove(node: MdastNode, context: { removeNode(node: MdastNode): void }): void {
	context.removeNode(node);
}

/** Keeps known components with plain string attributes. Expressions inside are removed as well. */
function removeUnlessPlain(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	context: { removeNode(node: MdastNode): void },
): void {
	const isPlain = node.attributes.every(
		(attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
	);
	const isKnown = GUIDE_COMPONENTS.some((known) => known === node.name);
	if (!isPlain || !isKnown) context.removeNode(node);
}

/**
 * `[[slug]]` becomes `<EntryLink to="slug" />`, with `opensSentence` at the start of a sentence;
 * `[[slug#section|text]]` becomes `<EntryLink to="slug" section="section">text</EntryLink>`.
 */
const entryLinks = defineMdastPlugin({
	name: 'entry-links',
	link(node, context) {
		const anchor = pageAnchor(node.url);
		if (anchor !== undefined && isBare(node)) {
			const value = headingAt(rootOf(node, context), anchor) ?? anchor;
			context.replaceNode(node, { ...node, children: [{ type: 'text', value }] });
			return;
		}
		const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
		const reference = entryReference(node, before, () => '');
		if (!reference) return;
		const { to, section, text, opensSentence } = reference;
		context.replaceNode(node, {
			type: 'mdxJsxTextElement',
			name: 'EntryLink',
			attributes: [
				attribute('to', to),
				...(section === undefined ? [] : [attribute('section', section)]),
				...(opensSentence ? [attribute('opensSentence', null)] : []),
			],
			children: text === undefined ? [] : [...node.children],
		});
	},
});

function rootOf(node: MdastNode, context: { parent(of: MdastNode): MdastNode }): MdastNode {
	let root = node;
	while (root.type !== 'root') root = context.parent(root);
	return root;
}

/** Formulas and executed blocks become `<Piece of="..." />`. */
const pieces = defineMdastPlugin({
	name: 'pieces',
	...Object.fromEntries(
		(['code', 'math', 'inlineMath'] as const).map((type) => [
			type,
			(node: MdastNode, context: { parent(of: MdastNode): MdastNode; replaceNode: Replace }) => {
				const piece = pieceOf(node, context.parent(node));
				if (!piece) return;
				context.replaceNode(node, {
					type: type === 'inlineMath' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
					name: 'Piece',
					attributes: [attribute('of', pieceKey(piece))],
					children: [],
				});
			},
		]),
	),
});

/** Astro does not escape code in a language that Prism does not know. */
const knownLanguages = defineMdastPlugin({
	name: 'known-languages',
	code(node, context) {
		if (node.lang && !isKnownLanguage(node.lang)) context.setProperty(node, 'lang', 'plaintext');
	},
});

/** Images, which are static files, become pieces with their sizes. */
const images = defineMdastPlugin({
	name: 'images',
	image(node, context) {
		context.replaceNode(node, {
			type: 'mdxJsxTextElement',
			name: 'Piece',
			attributes: [attribute('of', imageKey(node.url, node.alt ?? ''))],
			children: [],
		});
	},
});

type Replace = (node: MdastNode, by: object) => void;

/** Code and tables can be wider than the page, so they scroll in frames. */
const frames = defineHastPlugin({
	name: 'frames',
	element: [
		{
			filter: ['pre'],
			visit: (node, context) => {
				const language = String(node.properties['dataLanguage'] ?? 'plaintext');
				const name = languageName(language);
				const properties = { className: ['code'], ...(name && { dataName: name }) };
				context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
			},
		},
		{
			filter: ['table'],
			visit: (node, context) => {
				const properties = { className: ['table'], role: 'group', ariaLabel: 'Table' };
				context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
			},
		},
	],
});

/** Column alignment becomes a style attribute, which the content security policy forbids. */
const unstyledCells = defineHastPlugin({
	name: 'unstyled-cells',
	element: [
		{
			filter: ['th', 'td'],
			visit: (node, context) => {
				if (node.properties['style']) context.setProperty(node, 'style', null);
			},
		},
	],
});

/** Sections get the link to themselves that they have in terms; one slugger for each guide. */
const anchors = () => {
	const slugger = new GithubSlugger();
	return defineHastPlugin({
		name: 'anchors',
		element: [
			{
				filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
				visit: (node, context) => {
					const id = slugger.slug(context.textContent(node).trim());
					context.setProperty(node, 'id', id);
					if (node.tagName !== 'h2') return;
					context.setProperty(node, 'className', [SECTION_TITLE]);
					context.appendChild(node, anchorTo(id));
				},
			},
		],
	});
};

function attribute(name: string, value: string | null) {
	return { type: 'mdxJsxAttribute', name, value } as const;
}

export const guideMdastPlugins = [prose, withoutCode, entryLinks, knownLanguages, pieces, images];
export const guideHastPlugins = [frames, unstyledCells, anchors];
