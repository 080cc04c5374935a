import type { MdastNode } from 'satteri';
import type { EntryReference, LinkedText } from '../../model/linked-text.ts';
import type { SourceSection } from '../../model/source.ts';
import { entryReference } from './entry-link.ts';
import { textOf, walk } from './tree.ts';

/** A part of the source and what stands there instead. */
type Edit = readonly [start: number, end: number, instead: string | EntryReference];

/**
 * The sections of an entry in plain Markdown: an executed example is followed by its result, a
 * figure is its text alternative and caption, an inline formula stands between single dollars.
 *
 * @param body The source of the tree.
 * @param markdownOf What stands for a piece; undefined where the source reads well as it is.
 */
export function portableSections(
	tree: MdastNode,
	body: string,
	markdownOf: (node: object) => string | undefined,
): SourceSection[] {
	const edits: Edit[] = [];
	const starts: { heading: string; from: number; textFrom: number }[] = [];
	walk(tree, (node, before) => {
		const [start, end] = rangeOf(node);
		if (node.type === 'heading' && node.depth === 2) {
			starts.push({ heading: textOf(node), from: start, textFrom: end });
			return false;
		}
		const instead =
			node.type === 'link' ? entryReference(node, before, () => textOf(node)) : markdownOf(node);
		if (instead !== undefined) edits.push([start, end, instead]);
		return instead === undefined;
	});
	const opening = { heading: '', from: 0, textFrom: 0 };
	return [opening, ...starts]
		.map(({ heading, textFrom }, index) => {
			const end = starts[index]?.from ?? body.length;
			return { heading, markdown: edited(body, textFrom, end, edits) };
		})
		.filter(({ heading, markdown }) => heading !== '' || markdown.length > 0);
}

function rangeOf({ position }: MdastNode): readonly [number, number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** A range of the source with its edits, without white space at the ends. */
function edited(body: string, from: number, to: number, edits: readonly Edit[]): LinkedText {
	let at = from + /^\s*/.exec(body.slice(from, to))![0].length;
	const until = Math.max(at, from + body.slice(from, to).trimEnd().length);
	const parts: (string | EntryReference)[] = [];
	for (const [start, end, instead] of edits) {
		if (start < from || end > to) continue;
		parts.push(body.slice(at, start), instead);
		at = end;
	}
	return [...parts, body.slice(at, until)].filter((part) => part !== '');
}
