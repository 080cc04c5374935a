/** What went wrong with a model, in words for the reader. */
export class ModelError extends Error {}
