import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkitten';
import { create } from 'fontkitten';
import type { TextPen } from '../outputs/cards/card-text.ts';
import { PROGRAM } from '../reading/program.ts';

const TEXT_FONT = join(PROGRAM, 'src/styles/fonts/newsreader.woff2');
/** For Greek letters and signs that the text font lacks. */
const MATH_FONT = join(PROGRAM, 'src/styles/fonts/stix-two-math.woff2');

export const CARD_FONTS = [TEXT_FONT, MATH_FONT];

interface Outline {
	/** In em. */
	advance: number;
	/** Path data in thousandths of an em, y downwards. */
	path: string;
}

const LETTERS: Readonly<Record<string, string>> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z',
};

/** Loads the fonts of the pages to draw with them. */
export function loadPen(): TextPen {
	const [text, math] = [openFont(TEXT_FONT), openFont(MATH_FONT)];
	const outlines = new Map<string, Outline | undefined>();

	const outlineOf = (character: string): Outline | undefined => {
		if (!outlines.has(character)) {
			outlines.set(character, read(text, character) ?? read(math, character));
		}
		return outlines.get(character);
	};

	return {
		widthOf(line, size) {
			let em = 0;
			for (const character of line.normalize('NFC')) {
				const outline = outlineOf(character);
				if (!outline) return undefined;
				em += outline.advance;
			}
			return em * size;
		},
		draw(line, size) {
			let x = 0;
			const uses: string[] = [];
			for (const character of line.normalize('NFC')) {
				const outline = outlineOf(character);
				if (!outline) continue;
				if (outline.path) uses.push(`<use href="#${idOf(character)}" x="${Math.round(x)}"/>`);
				x += outline.advance * 1000;
			}
			return `<g transform="scale(${size / 1000})">${uses.join('')}</g>`;
		},
		definitions: (svg) =>
			[...new Set([...svg.matchAll(/href="#u(\d+)"/g)].map(([, point]) => Number(point)))]
				.map((point) => String.fromCodePoint(point))
				.map((character) => `<path id="${idOf(character)}" d="${outlineOf(character)!.path}"/>`)
				.join(''),
	};
}

function idOf(character: string): string {
	return `u${character.codePointAt(0)!}`;
}

function openFont(file: string): Font {
	const font = create(readFileSync(file));
	if (font.isCollection) throw new Error(`${file} is a collection of fonts.`);
	return font;
}

function read(font: Font, character: string): Outline | undefined {
	const point = character.codePointAt(0)!;
	if (!font.hasGlyphForCodePoint(point)) return undefined;
	const glyph = font.glyphForCodePoint(point);
	const scale = 1000 / font.unitsPerEm;
	const place = (value: number, index: number) =>
		Math.round(index % 2 === 0 ? value * scale : -value * scale);
	return {
		advance: glyph.advanceWidth / font.unitsPerEm,
		path: glyph.path.commands
			.map(({ command, args }) => LETTERS[command]! + args.map(place).join(' '))
			.join(''),
	};
}
