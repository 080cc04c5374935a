/** A count with its noun in the right number. @example countOf(2, 'term') // => '2 terms' */
export function countOf(amount: number, noun: string, plural = `${noun}s`): string {
	return `${amount} ${amount === 1 ? noun : plural}`;
}
