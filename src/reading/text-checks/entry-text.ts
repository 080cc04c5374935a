import type { MdastNode } from 'satteri';
import type { ReadingIssue } from '../reading-rules.ts';
import { walk } from '../markdown/tree.ts';

/** The text of an entry. */
export interface EntryText {
	tree: MdastNode;
	/** The source of the tree. */
	body: string;
	/** All nodes, in preorder. */
	nodes: readonly MdastNode[];
	/** Paragraphs, headings, and table cells. */
	blocks: readonly TextBlock[];
}

export interface TextBlock {
	node: MdastNode;
	/** Offset in the body. */
	start: number;
	/**
	 * The source of its text as it was written, with its escapes; every other character except line
	 * ends is `OTHER`.
	 */
	source: string;
}

/** What is wrong with a text, as its author wrote it. */
export interface Fault extends Pick<ReadingIssue, 'rule' | 'message' | 'hint'> {
	/** In the body. */
	offset: number;
}

/** Looks for one kind of mistake. */
export type TextCheck = (text: EntryText) => Fault[];

/** Stands for markup, code, and formulas. */
export const OTHER = '\uFFFC';

export function entryText(tree: MdastNode, body: string): EntryText {
	const nodes: MdastNode[] = [];
	walk(tree, (node) => {
		nodes.push(node);
		return true;
	});
	const blocks = nodes
		.filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
		.map((node): TextBlock => {
			const [start, end] = rangeOf(node);
			return { node, start, source: textSource(node, body, start, end) };
		});
	return { tree, body, nodes, blocks };
}

export function rangeOf({ position }: MdastNode): readonly [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Matches of a global pattern in the text of all blocks, with their offsets in the body. */
export function findInText(
	{ blocks }: EntryText,
	pattern: RegExp,
): { match: RegExpExecArray; offset: number }[] {
	return blocks.flatMap(({ source, start }) =>
		[...source.matchAll(pattern)].map((match) => ({ match, offset: start + match.index })),
	);
}

function textSource(node: MdastNode, body: string, start: number, end: number): string {
	const parts: string[] = [];
	let at = start;
	const fill = (until: number) => {
		const lines = body.slice(at, Math.max(at, until)).split('\n');
		parts.push(lines.map((line) => OTHER.repeat(line.length)).join('\n'));
	};
	walk(node, (child) => {
		if (child.type !== 'text') return true;
		const [from, to] = rangeOf(child);
		fill(from);
		parts.push(body.slice(Math.max(from, at), to));
		at = Math.max(at, to);
		return false;
	});
	fill(end);
	return parts.join('');
}
