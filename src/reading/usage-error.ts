/** A command that was used wrongly; the message is for whoever typed it. */
export class UsageError extends Error {}
