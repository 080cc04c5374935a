/** A graph label, broken into lines, with its size in SVG units. */
export interface Label {
	lines: string[];
	width: number;
	height: number;
}

export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 14;
const MAX_LINE_LENGTH = 15;
const MAX_LINES = 3;

// Advance widths in em of Verdana and DejaVu Sans, the widest common system fonts, so that labels
// fit whatever the reader's font is.
const WIDTHS: readonly [pattern: RegExp, em: number][] = [
	[/[iljI.,:;'’|!]/, 0.34],
	[/[ ]/, 0.35],
	[/[ftr()[\]/-]/, 0.46],
	[/[mwMW@%]/, 1],
	[/[A-Z0-9+=#]/, 0.76],
	[/[a-z]/, 0.645],
];

/** Breaks a title into up to three lines of about 15 characters. */
export function measureLabel(title: string, size = LABEL_SIZE): Label {
	const lines = breakLines(title);
	const width = Math.max(...lines.map((line) => textWidth(line, size)));
	return { lines, width, height: lines.length * LINE_HEIGHT };
}

function breakLines(title: string): string[] {
	const parts = title.match(/[^\s–-]+[–-]?|\S/gu) ?? [title];
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const joined = last && (/[–-]$/.test(last) ? last + part : `${last} ${part}`);
		if (joined && joined.length <= MAX_LINE_LENGTH) lines[lines.length - 1] = joined;
		else lines.push(part);
	}
	if (lines.length <= MAX_LINES) return lines;
	return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1]} …`];
}

/** Upper bound of the width of a line of text in any sans-serif font, in SVG units. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const character of text) {
		em += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.85;
	}
	return em * size;
}
