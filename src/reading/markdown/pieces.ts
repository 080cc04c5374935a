import type { Code } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Block } from '../evaluation/block.ts';
import { FIGURE_KINDS } from '../../drawing/figures/draw-figure.ts';
import { walk } from './tree.ts';

export interface Formula {
	kind: 'formula';
	tex: string;
	/** Whether it is displayed on its own line. */
	display: boolean;
}

/** Generated content of a text: an example, a figure or a formula. */
export type Piece = Block | Formula;

/** A piece and its Markdown node. */
export type PlacedPiece = Piece & { node: MdastNode };

/** The kind of an executed code block (```` ```js run ````); undefined for ordinary code. */
export function blockKind({ lang, meta }: Pick<Code, 'lang' | 'meta'>): Block['kind'] | undefined {
	if (lang !== 'js' || !meta) return undefined;
	if (/\brun\b/.test(meta)) return 'run';
	return FIGURE_KINDS.find((kind) => meta.trim() === kind);
}

/** Undefined for a node that is not a piece. */
export function pieceOf(node: MdastNode, parent: MdastNode | undefined): Piece | undefined {
	if (node.type === 'math') return { kind: 'formula', tex: node.value, display: true };
	if (node.type === 'inlineMath') {
		const display = parent?.type === 'paragraph' && parent.children.length === 1;
		return { kind: 'formula', tex: node.value, display };
	}
	const kind = node.type === 'code' ? blockKind(node) : undefined;
	return kind && node.type === 'code' ? { kind, code: node.value } : undefined;
}

/** All pieces of a text, in order. */
export function piecesOf(tree: MdastNode): PlacedPiece[] {
	const pieces: PlacedPiece[] = [];
	walk(tree, (node, _before, parent) => {
		const piece = pieceOf(node, parent);
		if (piece) pieces.push({ ...piece, node });
		return true;
	});
	return pieces;
}

/** Identical pieces have the same key. */
export function pieceKey(piece: Piece): string {
	return piece.kind === 'formula'
		? `formula ${piece.display ? 'display' : 'inline'} ${piece.tex}`
		: `${piece.kind} ${piece.code}`;
}

/** The key of an image of a guide, which is printed like a piece. */
export function imageKey(url: string, alt: string): string {
	return `image ${url} ${alt}`;
}

/** Paths relative to content/terms/ become relative to /terms/<slug>/. */
export function imageAddress(url: string): string {
	return url.replace(/^\.\.\//, '../../');
}
