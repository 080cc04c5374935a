/** Letters a shortened word needs to stand for one word; the last may still be being typed. */
const MIN_LETTERS = 3;

/**
 * Whether a query writes a name with its first words cut short. Words are folded.
 *
 * @example isShortened(['was', 'rin'], ['washed', 'rind', 'cheese']) // => true
 */
export function isShortened(typed: readonly string[], name: readonly string[]): boolean {
	if (typed.length < 2 || typed.length > name.length) return false;
	return typed.every(
		(word, i) =>
			name[i]!.startsWith(word) && (word.length >= MIN_LETTERS || i === typed.length - 1),
	);
}
