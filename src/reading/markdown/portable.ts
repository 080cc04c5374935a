import type { MdastNode } from 'satteri';
import type { EntryReference, LinkedText } from '../../model/linked-text.ts';
import type { SourceSection } from '../../model/source.ts';
import { commentsOf } from './comments.ts';
import type { Page } from './entry-link.ts';
import { entryReference } from './entry-link.ts';
import { headingText } from './heading-anchors.ts';
import { textOf, walk } from './tree.ts';

/** A range of the source and its replacement. */
type Edit = readonly [start: number, end: number, replacement: string | EntryReference];

/**
 * Converts an entry to plain Markdown: examples are followed by their results, figures become text
 * alternative and caption, inline formulas are put between single dollar signs, and comments are
 * removed.
 *
 * @param body The source of the tree.
 * @param markdownOf Markdown of a piece; undefined to keep the source.
 * @param page Where links within the page lead; without it, they stay relative.
 */
export function portableSections(
	tree: MdastNode,
	body: string,
	markdownOf: (node: object) => string | undefined,
	page?: Page,
): SourceSection[] {
	const edits: Edit[] = [];
	const starts: { heading: string; from: number; textFrom: number }[] = [];
	walk(tree, (node, before) => {
		const [start, end] = rangeOf(node);
		if (node.type === 'heading' && node.depth === 2) {
			starts.push({ heading: headingText(node), from: start, textFrom: end });
			return false;
		}
		// A component of a guide draws what plain text cannot show.
		if (node.type === 'mdxJsxFlowElement') return edits.push([start, end, '']) === 0;
		const replacement =
			node.type === 'link'
				? entryReference(node, before, () => textOf(node), page)
				: markdownOf(node);
		if (replacement !== undefined) edits.push([start, end, replacement]);
		return replacement === undefined;
	});
	for (const [start, end] of commentsOf(tree, body)) edits.push([start, end, '']);
	edits.sort(([a], [b]) => a - b);
	const opening = { heading: '', from: 0, textFrom: 0 };
	return [opening, ...starts]
		.map(({ heading, textFrom }, index) => {
			const end = starts[index]?.from ?? body.length;
			return { heading, markdown: applyEdits(body, textFrom, end, edits) };
		})
		.filter(({ heading, markdown }) => heading !== '' || markdown.length > 0);
}

function rangeOf({ position }: MdastNode): readonly [number, number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** A range of the source with edits applied, trimmed. */
function applyEdits(body: string, from: number, to: number, edits: readonly Edit[]): LinkedText {
	let at = from + /^\s*/.exec(body.slice(from, to))![0].length;
	const until = Math.max(at, from + body.slice(from, to).trimEnd().length);
	const parts: (string | EntryReference)[] = [];
	for (const [start, end, replacement] of edits) {
		if (start < at || end > to) continue;
		parts.push(body.slice(at, start), replacement);
		at = end;
	}
	return [...parts, body.slice(at, until)].filter((part) => part !== '');
}
