import type { BlockResult } from '../evaluation/block.ts';
import type { CaptionedFigure } from '../../drawing/figures/draw-figure.ts';
import { VARIABLE } from '../../drawing/figures/svg.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { codeBlock } from './highlight.ts';
import { renderMath } from './math.ts';
import type { Piece } from './pieces.ts';

const FORMULA = /\$\$(.+?)\$\$/g;

export interface RenderedPiece {
	html: string;
	/** Plain Markdown; undefined if the source needs no change. */
	markdown: string | undefined;
}

/**
 * @param result The result of executing the block; undefined for a formula.
 * @throws PieceError if its code failed or its TeX does not parse.
 */
export function renderPiece(piece: Piece, result: BlockResult | undefined): RenderedPiece {
	if (piece.kind === 'formula') {
		const { tex, display } = piece;
		return { html: renderMath(tex, display), markdown: display ? undefined : `$${tex}$` };
	}
	if (!result) throw new Error(`The ${piece.kind} block has no result.`);
	if ('error' in result) throw new PieceError(result.error, result.line);
	if ('output' in result) {
		const { code } = piece;
		const markdown = `${fence(code, 'js')}\n\nResult:\n\n${fence(result.output, 'text')}`;
		return { html: exampleHtml(code, result.output), markdown };
	}
	const { alt, caption } = result.figure;
	const plain = caption.replace(FORMULA, (_formula, tex) => `$${tex}$`);
	return { html: figureHtml(result.figure), markdown: `*Figure: ${alt}*\n\n*${plain}*` };
}

export class PieceError extends Error {
	/** Line of the code, from 1. */
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

function exampleHtml(code: string, output: string): string {
	return `<figure class="run-example" aria-label="Example">${codeBlock(code, 'js')}<div><span class="code-language">Output</span><pre><samp>${escapeMarkup(output)}</samp></pre></div></figure>`;
}

function figureHtml({ svg, legend, caption }: CaptionedFigure): string {
	const names = legend.map(({ name, swatch }) => `<li>${swatch}${withVariables(name)}</li>`);
	const list = names.length > 0 ? `<ul aria-hidden="true">${names.join('')}</ul>` : '';
	return `<figure class="drawn">${svg}${list}<figcaption>${captionHtml(caption)}</figcaption></figure>`;
}

/** A caption is plain text, but for formulas. */
function captionHtml(caption: string): string {
	return caption
		.split(FORMULA)
		.map((part, index) => (index % 2 === 0 ? escapeMarkup(part) : renderMath(part, false)))
		.join('');
}

/** "a" in "a = 1" is a variable, and set as in a formula. */
function withVariables(text: string): string {
	return escapeMarkup(text).replace(VARIABLE, '<var>$&</var>');
}

function fence(code: string, language: string): string {
	return `\`\`\`${language}\n${code}\n\`\`\``;
}
