import type { Code } from 'mdast';
import type { MdastNode } from 'satteri';
import { digestOf } from '../digest.ts';
import { walk } from '../markdown/tree.ts';

/** A Python block of an entry, as ```` ```python ```` or ```` ```python norun <reason> ````. */
export interface PythonBlock {
	code: string;
	/** Why it cannot be run; undefined if it can. */
	reason: string | undefined;
	/** Line of its fence in the text, from 1. */
	line: number;
	/**
	 * Identifies what is run: the code and, because it may continue them, the blocks before it.
	 * The wording of the reason does not count.
	 */
	digest: string;
	/** The code of the blocks before it that can be run. */
	before: readonly string[];
}

/** Undefined unless a code block is one of Python. */
export function pythonMark({
	lang,
	meta,
}: Pick<Code, 'lang' | 'meta'>): Pick<PythonBlock, 'reason'> | undefined {
	if (lang !== 'python' && lang !== 'py') return undefined;
	const [norun, reason = ''] = /^norun:?(?:\s+(.*))?$/s.exec(meta?.trim() ?? '') ?? [];
	return { reason: norun === undefined ? undefined : reason };
}

/** The Python blocks of a text by their nodes, in order. */
export function pythonBlocksOf(tree: MdastNode): Map<MdastNode, PythonBlock> {
	const blocks = new Map<MdastNode, PythonBlock>();
	const before: string[] = [];
	walk(tree, (node) => {
		const mark = node.type === 'code' ? pythonMark(node) : undefined;
		if (!mark || node.type !== 'code') return true;
		const { reason } = mark;
		const { value: code } = node;
		const kind = reason === undefined ? 'run' : 'norun';
		const line = node.position?.start.line ?? 1;
		const digest = digestOf(kind, ...before, code);
		blocks.set(node, { code, reason, line, digest, before: [...before] });
		if (reason === undefined) before.push(code);
		return true;
	});
	return blocks;
}
