import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { defineHastPlugin, defineMdastPlugin, htmlToHast } from 'satteri';
import { entryTarget } from './entry-link.ts';
import { figureKind, renderFigure } from './figure-block.ts';
import { renderMath } from './math.ts';
import { runExample } from './run-example.ts';
import { isRunnable } from './runnable.ts';
import { endsSentence } from './tree.ts';

/**
 * `[[slug]]` becomes `<EntryLink to="slug" opensSentence />`, `[[slug|text]]` becomes
 * `<EntryLink to="slug">text</EntryLink>`; the component knows title and address.
 */
const entryLinks = defineMdastPlugin({
	name: 'entry-links',
	link(node, context) {
		const target = entryTarget(node.url);
		if (target === undefined) return;
		const bare = context.textContent(node) === target;
		const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
		const opens = endsSentence(before);
		const attribute = (name: string, value: string | null) =>
			({ type: 'mdxJsxAttribute', name, value }) as const;
		context.replaceNode(node, {
			type: 'mdxJsxTextElement',
			name: 'EntryLink',
			attributes: [
				attribute('to', target),
				...(bare && opens ? [attribute('opensSentence', null)] : []),
			],
			children: bare ? [] : [...node.children],
		});
	},
});

/** A `js run` block gets the value of its last expression printed below it. */
const runExamples = defineMdastPlugin({
	name: 'run-examples',
	code(node, context) {
		if (!isRunnable(node)) return;
		const result = runExample(node.value);
		context.replaceNode(node, {
			type: 'mdxJsxFlowElement',
			name: 'RunExample',
			attributes: [{ type: 'mdxJsxAttribute', name: 'result', value: result }],
			children: [{ type: 'code', lang: 'js', value: node.value }],
		});
	},
});

/** A `js plot`, `js grid` or `js diagram` block is drawn. */
const drawFigures = defineMdastPlugin({
	name: 'draw-figures',
	code(node, context) {
		const kind = figureKind(node);
		if (!kind) return;
		const { svg, legend, caption } = renderFigure(kind, node.value);
		const attribute = (name: string, value: string) =>
			({ type: 'mdxJsxAttribute', name, value }) as const;
		context.replaceNode(node, {
			type: 'mdxJsxFlowElement',
			name: 'DrawnFigure',
			attributes: [
				attribute('svg', svg),
				attribute('legend', JSON.stringify(legend)),
				attribute('caption', caption),
			],
			children: [],
		});
	},
});

/** TeX becomes MathML; a formula that is a paragraph of its own is displayed. */
const mathToMathml = defineHastPlugin({
	name: 'math-to-mathml',
	element: [
		{
			filter: ['pre'],
			visit: (node, context) => {
				const code = node.children[0];
				if (code?.type === 'element' && hasClass(code, 'math-display')) {
					return mathml(context.textContent(node), true);
				}
				return undefined;
			},
		},
		{
			filter: ['code'],
			visit: (node, context) => {
				if (!hasClass(node, 'math-inline')) return undefined;
				const parent = context.parent(node);
				const alone =
					parent?.type === 'element' && parent.tagName === 'p' && parent.children.length === 1;
				return mathml(context.textContent(node), alone);
			},
		},
	],
});

/** What can be wider than the page scrolls on its own, which must be possible by keyboard. */
const focusableScrollers = defineHastPlugin({
	name: 'focusable-scrollers',
	element: [
		{
			filter: ['pre'],
			visit: (node, context) => {
				context.setProperty(node, 'tabIndex', 0);
			},
		},
		{
			filter: ['table'],
			visit: (node, context) => {
				const properties = { className: ['table'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
				context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
			},
		},
	],
});

function hasClass(node: { properties?: Record<string, unknown> }, name: string): boolean {
	const classes = node.properties?.['className'];
	return Array.isArray(classes) && classes.includes(name);
}

function mathml(tex: string, display: boolean) {
	const root = htmlToHast(renderMath(tex, display), { fragment: true });
	return 'children' in root ? root.children[0] : undefined;
}

export const mdastPlugins: readonly MdastPluginEntry[] = [entryLinks, runExamples, drawFigures];
export const hastPlugins: readonly HastPluginEntry[] = [mathToMathml, focusableScrollers];
