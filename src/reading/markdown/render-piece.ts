import type { Block, BlockResult } from '../../evaluation/block.ts';
import type { CaptionedFigure } from '../../drawing/figures/draw-figure.ts';
import { drawingHtml, FORMULA } from '../../drawing/figures/figure-html.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { codeBlock } from './highlight.ts';
import { renderMath } from './math.ts';
import { outputLabel } from '../python/python-label.ts';
import type { Outcome } from '../python/python-record.ts';
import type { Piece, Script } from './pieces.ts';

export interface RenderedPiece {
	html: string;
	/** Plain Markdown; undefined if the source needs no change. */
	markdown: string | undefined;
}

/**
 * @param result The result of executing the block; undefined for a formula and for Python.
 * @param outcome What is on record about the Python block.
 * @throws PieceError if its code failed or its TeX does not parse.
 */
export function renderPiece(
	piece: Piece,
	result: BlockResult | undefined,
	outcome?: Outcome,
): RenderedPiece {
	if (piece.kind === 'formula') {
		const { tex, display } = piece;
		return { html: renderMath(tex, display), markdown: display ? undefined : `$${tex}$` };
	}
	if (piece.kind === 'python') return renderScript(piece, outcome);
	if (!result) throw new Error(`The ${piece.kind} block has no result.`);
	if ('error' in result) throw new PieceError(result.error, result.line, result.hint);
	if ('output' in result) {
		const { code } = piece;
		const markdown = `${fence(code, 'js')}\n\nResult:\n\n${fence(result.output, 'text')}`;
		const html = exampleHtml(codeBlock(code, 'js'), 'Output', result.output);
		return { html, markdown };
	}
	const { alt, caption } = result.figure;
	const plain = caption.replace(FORMULA, (_formula, tex) => `$${tex}$`);
	return { html: figureHtml(result.figure, piece), markdown: `*Figure: ${alt}*\n\n*${plain}*` };
}

export class PieceError extends Error {
	/** Line of the code, from 1. */
	readonly line: number;
	/** What to write instead, if that is known. */
	readonly hint: string | undefined;

	constructor(message: string, line: number, hint?: string) {
		super(message);
		this.line = line;
		this.hint = hint;
	}
}

/** An output is shown only if it is that of the code, on libraries and weights a reader can have too. */
function renderScript({ code, reason }: Script, outcome: Outcome | undefined): RenderedPiece {
	const block = codeBlock(code, 'python');
	if (reason) {
		const note = `Not run here: ${reason.replace(/\.$/, '')}`;
		return { html: exampleHtml(block, note), markdown: `${fence(code, 'python')}\n\n*${note}.*` };
	}
	if (outcome?.status !== 'printed') return { html: block, markdown: undefined };
	const label = outputLabel(outcome);
	const output = (outcome.output ?? []).join('\n');
	const markdown = `${fence(code, 'python')}\n\n${label}:\n\n${fence(output, 'text')}`;
	return { html: exampleHtml(block, label, output), markdown };
}

/** A code block with a line below it and, below that, what it prints. */
function exampleHtml(block: string, label: string, output?: string): string {
	const printed = output === undefined ? '' : `<pre><samp>${escapeMarkup(output)}</samp></pre>`;
	return `<figure class="run-example" aria-label="Example">${block}<div><span class="code-language">${escapeMarkup(label)}</span>${printed}</div></figure>`;
}

/** A figure with a number that readers may move carries what draws it again. */
function figureHtml(figure: CaptionedFigure, { kind, code, vary }: Block): string {
	const attributes = vary
		? ` data-vary="${escapeMarkup(vary)}" data-kind="${kind}" data-code="${escapeMarkup(code)}"`
		: '';
	return `<figure class="drawn"${attributes}>${drawingHtml(figure)}<figcaption>${captionHtml(figure.caption)}</figcaption></figure>`;
}

/** A caption is plain text, but for formulas. */
function captionHtml(caption: string): string {
	return caption
		.split(FORMULA)
		.map((part, index) => (index % 2 === 0 ? escapeMarkup(part) : renderMath(part, false)))
		.join('');
}

function fence(code: string, language: string): string {
	return `\`\`\`${language}\n${code}\n\`\`\``;
}
