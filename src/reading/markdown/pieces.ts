import type { Code } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Block } from '../evaluation/block.ts';
import { FIGURE_KINDS } from '../../drawing/figures/draw-figure.ts';
import { walk } from './tree.ts';

/** A formula in TeX. */
export interface Formula {
	kind: 'formula';
	tex: string;
	/** Whether it stands on a line of its own. */
	display: boolean;
}

/** A part of a text that is made rather than written. */
export type Piece = Block | Formula;

/** A piece and the node it stands in. */
export type PlacedPiece = Piece & { node: MdastNode };

/** Which kind of block a fence makes of its code (```` ```js run ````), undefined if none. */
export function blockKind({ lang, meta }: Pick<Code, 'lang' | 'meta'>): Block['kind'] | undefined {
	if (lang !== 'js' || !meta) return undefined;
	if (/\brun\b/.test(meta)) return 'run';
	return FIGURE_KINDS.find((kind) => meta.trim() === kind);
}

/** The piece a node holds, undefined if it holds none. */
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

/** By what a piece is known: equal pieces are made once. */
export function pieceKey(piece: Piece): string {
	return piece.kind === 'formula'
		? `formula ${piece.display ? 'display' : 'inline'} ${piece.tex}`
		: `${piece.kind} ${piece.code}`;
}
