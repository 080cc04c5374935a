import type { MdastNode } from 'satteri';
import type { ReadingIssue } from '../reading-rules.ts';
import { walk } from '../markdown/tree.ts';

/** The text of an entry. */
export interface EntryText {
	tree: MdastNode;
	/** The source of the tree. */
	body: string;
	/** Nodes by type, in preorder. */
	nodes: ReadonlyMap<string, readonly MdastNode[]>;
	/** Paragraphs, headings, and table cells. */
	blocks: readonly TextBlock[];
}

export interface TextBlock {
	node: MdastNode;
	/** Offsets in the body. */
	start: number;
	end: number;
	/**
	 * The source of its text as it was written, with its escapes; every other character except line
	 * ends is `OTHER`.
	 */
	readonly source: string;
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
	const nodes = new Map<string, MdastNode[]>();
	const inOrder: MdastNode[] = [];
	walk(tree, (node) => {
		const { type } = node;
		const known = nodes.get(type);
		if (known) known.push(node);
		else nodes.set(type, [node]);
		if (type === 'paragraph' || type === 'heading' || type === 'tableCell') inOrder.push(node);
		return true;
	});
	const blocks = inOrder.map((node): TextBlock => {
		const [start, end] = rangeOf(node);
		let source: string | undefined;
		return {
			node,
			start,
			end,
			get source() {
				return (source ??= textSource(node, body, start, end));
			},
		};
	});
	return { tree, body, nodes, blocks };
}

/** The nodes of a type, in preorder. */
export function nodesOf<T extends MdastNode['type']>(
	{ nodes }: EntryText,
	type: T,
): Extract<MdastNode, { type: T }>[] {
	return (nodes.get(type) ?? []) as Extract<MdastNode, { type: T }>[];
}

export function rangeOf({ position }: MdastNode): readonly [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/**
 * Matches of a global pattern in the text of all blocks, with their offsets in the body.
 *
 * @param mark What every match contains, to look only at blocks with it.
 */
export function findInText(
	{ body, blocks }: EntryText,
	mark: string,
	pattern: RegExp,
): { match: RegExpExecArray; offset: number }[] {
	return blocksWith(mark, body, blocks).flatMap(({ source, start }) =>
		[...source.matchAll(pattern)].map((match) => ({ match, offset: start + match.index })),
	);
}

function blocksWith(mark: string, body: string, blocks: readonly TextBlock[]): TextBlock[] {
	const found: TextBlock[] = [];
	let at = body.indexOf(mark);
	for (const block of blocks) {
		if (at === -1) break;
		if (at < block.start) at = body.indexOf(mark, block.start);
		if (at !== -1 && at < block.end) found.push(block);
	}
	return found;
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
