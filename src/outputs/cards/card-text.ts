/**
 * Draws lines of text as outlines, so that a picture does not depend on the fonts of a machine. Sizes
 * and widths in pixels.
 */
export interface TextPen {
	/** Undefined if no font of the site has one of the characters. */
	widthOf(text: string, size: number): number | undefined;
	/** SVG, starting at the origin on the baseline; refers to what `definitions` returns. */
	draw(text: string, size: number): string;
	/** The outlines that some SVG refers to. */
	definitions(svg: string): string;
}

/** A text that is to fit into a box. */
export interface TextBox {
	text: string;
	width: number;
	height: number;
	/** Font sizes to choose from, largest first. */
	sizes: readonly number[];
	/** Line height in em. */
	leading: number;
}

export interface FittedText {
	size: number;
	lines: readonly string[];
	height: number;
}

/** Breaks a text into lines at the largest size at which it fits; cut off if it fits at none. */
export function fitText(box: TextBox, pen: TextPen): FittedText | undefined {
	let fitted: FittedText | undefined;
	for (const size of box.sizes) {
		const lines = breakLines(box, size, pen);
		if (!lines) return undefined;
		const line = size * box.leading;
		const most = Math.max(1, Math.floor(box.height / line));
		const isWhole = lines.length <= most;
		const shown = isWhole
			? lines
			: [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[.,;:]?$/, '')} …`];
		fitted = { size, lines: shown, height: shown.length * line };
		if (isWhole) break;
	}
	return fitted;
}

/** Undefined if a character has no outline. */
function breakLines({ text, width }: TextBox, size: number, pen: TextPen): string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		const joinedWidth = pen.widthOf(joined, size);
		if (joinedWidth === undefined) return undefined;
		if (last !== undefined && joinedWidth <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}
