/** Characters of a text that are annotated: a short book. */
export const TEXT_LIMIT = 200_000;
/** Characters of a program that are read. */
export const CODE_LIMIT = 100_000;
