import type { Code } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Block } from '../../evaluation/block.ts';
import { FIGURE_KINDS } from '../../drawing/figures/draw-figure.ts';
import type { PythonBlock } from '../python/python-blocks.ts';
import { pythonBlocksOf, pythonMark } from '../python/python-blocks.ts';
import { walk } from './tree.ts';

export interface Formula {
	kind: 'formula';
	tex: string;
	/** Whether it is displayed on its own line. */
	display: boolean;
}

/** Python, shown with the output on record. */
export type Script = { kind: 'python' } & Pick<PythonBlock, 'code' | 'reason'>;

/** Generated content of a text: an example, a figure, a formula, or Python with its output. */
export type Piece = Block | Formula | Script;

/** A piece and its Markdown node. */
export type PlacedPiece = Piece & {
	node: MdastNode;
	/** Of a Python block. */
	digest?: string | undefined;
};

/** The kind of an executed code block (```` ```js run ````); undefined for ordinary code. */
export function blockKind({ lang, meta }: Pick<Code, 'lang' | 'meta'>): Block['kind'] | undefined {
	if (lang !== 'js' || !meta) return undefined;
	const [, word] = FIGURE_META.exec(meta) ?? [];
	const figure = FIGURE_KINDS.find((kind) => word === kind);
	return figure ?? (/\brun\b/.test(meta) ? 'run' : undefined);
}

/** A figure, and what may vary in it. */
const FIGURE_META = /^\s*(\w+)(?:\s+(vary\b.*))?$/;

/** Undefined for a node that is not a piece. */
export function pieceOf(node: MdastNode, parent: MdastNode | undefined): Piece | undefined {
	if (node.type === 'math') return { kind: 'formula', tex: node.value, display: true };
	if (node.type === 'inlineMath') {
		const display = parent?.type === 'paragraph' && parent.children.length === 1;
		return { kind: 'formula', tex: node.value, display };
	}
	if (node.type !== 'code') return undefined;
	const mark = pythonMark(node);
	if (mark) return { kind: 'python', code: node.value, ...mark };
	const kind = blockKind(node);
	const vary = kind && FIGURE_META.exec(node.meta ?? '')?.[2]?.trim();
	return kind && { kind, code: node.value, ...(vary && { vary }) };
}

/** All pieces of a text, in order. */
export function piecesOf(tree: MdastNode): PlacedPiece[] {
	const pieces: PlacedPiece[] = [];
	const python = pythonBlocksOf(tree);
	walk(tree, (node, _before, parent) => {
		const piece = pieceOf(node, parent);
		if (piece) pieces.push({ ...piece, node, digest: python.get(node)?.digest });
		return true;
	});
	return pieces;
}

/** Identical pieces have the same key. */
export function pieceKey(piece: Piece): string {
	return piece.kind === 'formula'
		? `formula ${piece.display ? 'display' : 'inline'} ${piece.tex}`
		: [piece.kind, 'vary' in piece && piece.vary, piece.code].filter(Boolean).join(' ');
}

/** The key of an image of a guide, which is printed like a piece. */
export function imageKey(url: string, alt: string): string {
	return `image ${url} ${alt}`;
}

/** Paths relative to content/terms/ become relative to /terms/<slug>/. */
export function imageAddress(url: string): string {
	return url.replace(/^\.\.\//, '../../');
}
