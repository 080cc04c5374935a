/** A coordinate with few digits, so that drawings stay small; never -0. */
export function round(value: number, digits: 0 | 1 = 1): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor || 0;
}
