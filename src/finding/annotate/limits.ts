/** Maximum characters of a text that is read at once, about a short book. */
export const TEXT_LIMIT = 200_000;
/** Maximum characters of a text that is read in slices. */
export const LONG_TEXT_LIMIT = 5_000_000;
/** Maximum characters of a program. */
export const CODE_LIMIT = 100_000;
