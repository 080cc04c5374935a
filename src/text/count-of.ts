/** A count with its noun. @example countOf(1, 'term') // => '1 term' */
export function countOf(amount: number, noun: string): string {
	return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
