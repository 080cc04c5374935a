/** A piece of a model's answer: text, or a number that refers to a source. */
export type Cited = { text: string } | { source: number; exists: boolean };

/**
 * Splits an answer at its citations, `[1]`, `[2, 3]` or `[4][5]`.
 *
 * @param sources How many there are, numbered from 1.
 */
export function splitCitations(answer: string, sources: number): Cited[] {
	return answer
		.split(/(\[\d+(?:\s*,\s*\d+)*\])/)
		.filter((part) => part !== '')
		.flatMap((part): Cited[] => {
			if (!/^\[\d/.test(part)) return [{ text: part }];
			return (part.match(/\d+/g) ?? []).map((digits) => {
				const source = Number(digits);
				return { source, exists: source >= 1 && source <= sources };
			});
		});
}
