/** A segment of a model's answer: text or a citation. */
export type AnswerSegment = { text: string } | { source: number; exists: boolean };

/**
 * Splits an answer at its citations, `[1]`, `[2, 3]` or `[4][5]`.
 *
 * @param sources Number of sources, numbered from 1.
 */
export function splitCitations(answer: string, sources: number): AnswerSegment[] {
	return answer
		.split(/(\[\d+(?:\s*,\s*\d+)*\])/)
		.filter((part) => part !== '')
		.flatMap((part): AnswerSegment[] => {
			if (!/^\[\d/.test(part)) return [{ text: part }];
			return (part.match(/\d+/g) ?? []).map((digits) => {
				const source = Number(digits);
				return { source, exists: source >= 1 && source <= sources };
			});
		});
}
