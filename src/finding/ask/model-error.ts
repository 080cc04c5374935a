/** A model failure with a message for the user. */
export class ModelError extends Error {}
