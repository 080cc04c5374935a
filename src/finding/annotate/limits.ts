/** Maximum characters of a text, about a short book. */
export const TEXT_LIMIT = 200_000;
/** Maximum characters of a program. */
export const CODE_LIMIT = 100_000;
