/** A count with its noun in the right number. @example countOf(1200, 'term') // => '1,200 terms' */
export function countOf(amount: number, noun: string, plural = `${noun}s`): string {
	return `${amount.toLocaleString('en')} ${amount === 1 ? noun : plural}`;
}
