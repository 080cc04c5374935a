/** Signs that separate groups of digits wherever people write them. */
const SPACES = /[\s'’_]/g;
const NUMBER = /^[-+−]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * A number as somebody typed it, in the way of their language: "1,5" is one and a half in German, and
 * fifteen in English only if it is written "15".
 *
 * @param tag Language (BCP 47).
 * @param unit What the number counts; "8%" is 0.08 unless percent are asked for.
 * @returns Undefined if it is none.
 */
export function parseTypedNumber(text: string, tag: string, unit = ''): number | undefined {
	const point = new Intl.NumberFormat(tag)
		.formatToParts(1.5)
		.find(({ type }) => type === 'decimal')!.value;
	const typed = text.trim().normalize('NFKC').replace(SPACES, '');
	const plain = typed.replace(/%$/, '');
	const scale = plain !== typed && unit !== '%' ? 100 : 1;
	const group = point === ',' ? /\.(?=\d{3}(?:\D|$))/g : /,(?=\d{3}(?:\D|$))/g;
	const written = plain.replace(group, '').replace(',', '.');
	return NUMBER.test(written) ? Number(written.replace('−', '-')) / scale : undefined;
}

/** Whether a number is as near to the right one as its question asks for. */
export function isNear(value: number, right: number, tolerance: number): boolean {
	// Floating-point numbers: 0.1 + 0.2 is 0.3 to those who ask.
	return Math.abs(value - right) <= tolerance + Math.abs(right) * 1e-9;
}
