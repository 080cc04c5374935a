import type { MdastNode } from 'satteri';
import { runningCase } from '../glossary/names.ts';
import type { Section } from '../glossary/sections.ts';
import { entryTarget } from './entry-link.ts';
import { figureKind, renderFigure } from './figure-block.ts';
import { runExample } from './run-example.ts';
import { isRunnable } from './runnable.ts';
import { endsSentence, parseMarkdown, textOf, walk } from './tree.ts';

/** Where a `[[target]]` leads. */
export type Resolve = (target: string) => { title: string; url: string };

/** A part of the source and what stands there instead. */
type Edit = readonly [start: number, end: number, text: string];

/**
 * The sections of an entry in plain Markdown: links carry full addresses, an executed example is
 * followed by its result, a figure is its text alternative
 * and caption, an inline formula stands between single dollars.
 *
 * @param body Checked Markdown without front matter.
 */
export function portableSections(body: string, resolve: Resolve): Section[] {
	const edits: Edit[] = [];
	const starts: { heading: string; from: number; textFrom: number }[] = [];
	walk(parseMarkdown(body), (node, before, parent) => {
		const [start, end] = rangeOf(node);
		if (node.type === 'heading' && node.depth === 2) {
			starts.push({ heading: textOf(node), from: start, textFrom: end });
			return false;
		}
		const text = replacement(node, before, parent, resolve);
		if (text !== undefined) edits.push([start, end, text]);
		return text === undefined;
	});
	const opening = { heading: '', from: 0, textFrom: 0 };
	return [opening, ...starts]
		.map(({ heading, textFrom }, index) => {
			const end = starts[index]?.from ?? body.length;
			return { heading, markdown: edited(body, textFrom, end, edits) };
		})
		.filter(({ heading, markdown }) => heading !== '' || markdown !== '');
}

function replacement(
	node: MdastNode,
	before: MdastNode | undefined,
	parent: MdastNode | undefined,
	resolve: Resolve,
): string | undefined {
	if (node.type === 'link') {
		const target = entryTarget(node.url);
		if (target === undefined) return undefined;
		const { title, url } = resolve(target);
		const text = textOf(node);
		const bare = endsSentence(before) ? title : runningCase(title);
		return `[${text === target ? bare : text}](${url})`;
	}
	if (node.type === 'inlineMath') {
		const alone = parent?.type === 'paragraph' && parent.children.length === 1;
		return alone ? undefined : `$${node.value}$`;
	}
	if (node.type !== 'code') return undefined;
	if (isRunnable(node)) {
		return `${fence(node.value, 'js')}\n\nResult:\n\n${fence(runExample(node.value), 'text')}`;
	}
	const kind = figureKind(node);
	if (!kind) return undefined;
	const { alt, caption } = renderFigure(kind, node.value);
	return `*Figure: ${alt}*\n\n*${caption}*`;
}

function fence(code: string, language: string): string {
	return `\`\`\`${language}\n${code}\n\`\`\``;
}

function rangeOf({ position }: MdastNode): readonly [number, number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function edited(body: string, from: number, to: number, edits: readonly Edit[]): string {
	let at = from;
	let text = '';
	for (const [start, end, instead] of edits) {
		if (start < from || end > to) continue;
		text += body.slice(at, start) + instead;
		at = end;
	}
	return (text + body.slice(at, to)).trim();
}
