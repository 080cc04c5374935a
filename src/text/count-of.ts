/** A count with its noun in the right number. @example countOf(2, 'term') // => '2 terms' */
export function countOf(amount: number, noun: string): string {
	return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
