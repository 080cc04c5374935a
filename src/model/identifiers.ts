/** No vowels, so that identifiers do not spell words, and no characters that look alike. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const CHARACTERS = `${LETTERS}23456789`;
const LENGTH = 4;

/** The first character is a letter, so that YAML does not take an identifier for a number. */
export const ID_PATTERN = new RegExp(`^[${LETTERS}][${CHARACTERS}]{${LENGTH - 1},}$`);

/**
 * A new identifier for an entry.
 *
 * @param used Identifiers of all entries, including retired ones.
 * @param random Returns numbers in [0, 1).
 */
export function newIdentifier(used: ReadonlySet<string>, random: () => number): string {
	// Longer once there are too many to find an unused one quickly.
	const length = LENGTH + (used.size > CHARACTERS.length ** (LENGTH - 1) ? 1 : 0);
	const pick = (characters: string) => characters[Math.floor(random() * characters.length)]!;
	for (;;) {
		const rest = Array.from({ length: length - 1 }, () => pick(CHARACTERS));
		const id = pick(LETTERS) + rest.join('');
		if (!used.has(id)) return id;
	}
}

/** An unused identifier for an entry that lacks one; the same for the same file and identifiers. */
export function suggestIdentifier(file: string, used: ReadonlySet<string>): string {
	// Numerical Recipes' linear congruential generator, seeded with the name of the file.
	let state = [...file].reduce(
		(hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 0x01000193),
		0x811c9dc5,
	);
	return newIdentifier(used, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	});
}
