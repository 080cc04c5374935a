/**
 * Generates the fonts in `src/styles/fonts/`, as small as their pages allow, and the widths of the
 * letters, by which labels are laid out. Run it after updating a font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

type Ranges = readonly (readonly [first: number, last: number])[];

/** Letters of the languages of western Europe, punctuation, and arrows. */
const TEXT: Ranges = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x131, 0x131],
	[0x152, 0x153],
	[0x2010, 0x2015], // dashes
	[0x2018, 0x201e], // quotes
	[0x2020, 0x2022],
	[0x2026, 0x2026],
	[0x2030, 0x2033],
	[0x2039, 0x203a],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2190, 0x2193], // arrows
	[0x2212, 0x2212],
];

const MATH: Ranges = [
	[0x20, 0x7e], // ASCII
	[0xa0, 0xff], // Latin-1
	[0x300, 0x307], // combining accents
	[0x391, 0x3f6], // Greek
	[0x2010, 0x2037], // dashes, primes, ellipsis
	[0x20d7, 0x20d7], // vector arrow
	[0x2102, 0x2134], // letter-like symbols
	[0x2190, 0x21d5], // arrows
	[0x2200, 0x22ff], // operators
	[0x2308, 0x230b], // ceiling and floor
	[0x23de, 0x23df], // horizontal braces
	[0x27e8, 0x27eb], // angle brackets
	[0x2a7d, 0x2a7e], // slanted inequalities
	[0x1d400, 0x1d467], // bold and italic
	[0x1d49c, 0x1d4cf], // script
	[0x1d538, 0x1d56b], // double-struck
	[0x1d6a8, 0x1d71b], // bold and italic Greek
];

/** Spacing, ligatures, and figures of all kinds. */
const TEXT_FEATURES = [
	'kern',
	'liga',
	'calt',
	'ccmp',
	'mark',
	'locl',
	'lnum',
	'onum',
	'tnum',
	'pnum',
];
/** Letters for scripts, dotless ones under accents, and flat accents over capitals. */
const MATH_FEATURES = ['ssty', 'dtls', 'flac'];

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-wght';
const STIX = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

await subset('newsreader', `${NEWSREADER}-normal.woff2`, TEXT, TEXT_FEATURES, {
	wght: { min: 400, max: 650, default: 400 },
});
await subset('newsreader-italic', `${NEWSREADER}-italic.woff2`, TEXT, TEXT_FEATURES, { wght: 400 });
// Without the MATH table and the sizes that it names, the build fails: see src/build/engine.ts.
await subset('stix-two-math', STIX, MATH, MATH_FEATURES);
await writeWidths();

async function subset(
	name: string,
	source: string,
	ranges: Ranges,
	keepFeatures: string[],
	variationAxes = {},
): Promise<void> {
	const whole = readFileSync(fileURLToPath(import.meta.resolve(source)));
	const options = { targetFormat: 'woff2', noHinting: true, keepFeatures, variationAxes } as const;
	const font = await subsetFont(whole, charactersIn(ranges).join(''), options);
	const target = fileURLToPath(new URL(`../src/styles/fonts/${name}.woff2`, import.meta.url));
	writeFileSync(target, font);
	console.log(`${target}: ${font.length} of ${whole.length} bytes.`);
}

function charactersIn(ranges: Ranges): string[] {
	return ranges.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
	);
}

async function writeWidths(): Promise<void> {
	const whole = readFileSync(fileURLToPath(import.meta.resolve(`${NEWSREADER}-normal.woff2`)));
	const characters = charactersIn(TEXT);
	const options = { targetFormat: 'truetype', variationAxes: { wght: 600 } } as const;
	const font = create(await subsetFont(whole, characters.join(''), options));
	if (font.isCollection) throw new Error('The text font is a collection.');
	const lines = characters.map((character) => {
		const [glyph] = font.glyphsForString(character);
		const em = (glyph!.advanceWidth / font.unitsPerEm).toFixed(3);
		return `\t${JSON.stringify(character)}: ${Number(em)},`;
	});
	const target = new URL('../src/drawing/letter-widths.ts', import.meta.url);
	writeFileSync(
		target,
		`/** Widths in em of the text font at weight 600, the widest of labels; made by \`npm run fonts\`. */
export const LETTER_WIDTHS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
	);
}
