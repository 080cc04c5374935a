/** How the numbers of one output stand to those of another. */
export type Agreement = 'equal' | 'in part' | 'none';

interface Printed {
	value: number;
	/** Half a unit of the last digit. */
	error: number;
}

/**
 * Compares the numbers that two programs print, in any order, each rounded as it is. Numbers of one
 * digit are left out, because they agree by chance.
 *
 * @returns Whether all, some or none of the numbers of the first are among those of the second;
 *   undefined if one of them has no numbers.
 */
export function compareNumbers(text: string, other: string): Agreement | undefined {
	const [numbers, others] = [numbersIn(text), numbersIn(other)];
	if (numbers.length === 0 || others.length === 0) return undefined;
	const found = numbers.filter((number) => others.some((candidate) => agree(number, candidate)));
	if (found.length === numbers.length) return 'equal';
	return found.length > 0 ? 'in part' : 'none';
}

function agree(a: Printed, b: Printed): boolean {
	return Math.abs(a.value - b.value) <= Math.max(a.error, b.error) * (1 + 1e-9);
}

function numbersIn(text: string): Printed[] {
	const found = text.matchAll(
		/(?<![\p{L}\d_.])[-−]?(\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?/giu,
	);
	return [...found].flatMap(([whole, digits = '', exponent = '0']) => {
		const significant = digits.replace(/[.,]/g, '').replace(/^0+/, '');
		if (significant.length < 2) return [];
		const value = Number(whole.replaceAll(',', '').replace('−', '-'));
		const decimals = /\.(\d*)/.exec(digits)?.[1]?.length ?? 0;
		return [{ value, error: 0.5 * 10 ** (Number(exponent) - decimals) }];
	});
}
