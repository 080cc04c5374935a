import type { MdastNode } from 'satteri';
import type { Outline } from '../glossary/source.ts';
import { GAP } from '../glossary/source.ts';
import { entryTarget } from './entry-link.ts';
import { figureKind } from './figure-block.ts';
import { isRunnable } from './runnable.ts';
import { parseMarkdown, textOf, walk } from './tree.ts';

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
 * @param body Markdown without front matter.
 * @param firstLine Line of the file on which the body starts.
 * @throws Error with a message starting `line:column:` if the text is not valid MDX.
 */
export function readOutline(body: string, firstLine = 1): Outline {
	const outline: Mutable<Outline> = {
		headings: [],
		links: [],
		strayLinks: [],
		examples: [],
		figures: [],
		formulas: [],
		foreign: [],
		silentImages: [],
		prose: [],
		words: 0,
	};
	walk(parseMarkdown(body), (node) => {
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
		if (node.type === 'link') {
			const target = entryTarget(node.url);
			if (target === undefined) return true;
			const isEntry = body.startsWith('[[', node.position?.start.offset ?? 0);
			if (isEntry) outline.links.push({ target, line });
			else outline.strayLinks.push({ url: node.url, line });
		}
		if (node.type === 'code' && isRunnable(node)) outline.examples.push({ code: node.value, line });
		const figure = node.type === 'code' && figureKind(node);
		if (figure) outline.figures.push({ kind: figure, code: node.value, line });
		if (node.type === 'math' || node.type === 'inlineMath') {
			outline.formulas.push({ tex: node.value, line });
		}
		if (node.type === 'image' && !node.alt) outline.silentImages.push({ line });
		const foreign = FOREIGN[node.type];
		if (foreign) outline.foreign.push({ what: foreign, line });
		return true;
	});
	return outline;
}

/** The words a reader sees; code and formulas leave a gap that no phrase spans. */
function proseOf(node: MdastNode): string {
	if (node.type === 'text') return node.value;
	if ('value' in node) return ` ${GAP} `;
	return 'children' in node
		? node.children.map((child) => proseOf(child as MdastNode)).join('')
		: '';
}
