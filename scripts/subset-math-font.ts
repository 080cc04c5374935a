/**
 * Generates `src/styles/fonts/stix-two-math.woff2`, a subset of the font for MathML: Latin, Greek,
 * operators, arrows, brackets and mathematical alphanumerics, with the sizes of each that its MATH
 * table knows. Run it after updating the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SOURCE = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';
const TARGET = new URL('../src/styles/fonts/stix-two-math.woff2', import.meta.url);

/** Inclusive ranges of code points. */
const RANGES = [
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
] as const;

const characters = RANGES.flatMap(([first, last]) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');
const whole = readFileSync(fileURLToPath(import.meta.resolve(SOURCE)));
/** Script sizes, dotless letters under accents, and flat accents over capitals: what MathML uses. */
const FEATURES = ['ssty', 'dtls', 'flac'];
const subset = await subsetFont(whole, characters, {
	targetFormat: 'woff2',
	keepFeatures: FEATURES,
	noHinting: true,
});
writeFileSync(TARGET, subset);
console.log(`${fileURLToPath(TARGET)}: ${subset.length} of ${whole.length} bytes.`);
