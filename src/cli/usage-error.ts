/** A command line that cannot be run; the message says what was given and what is accepted. */
export class UsageError extends Error {}
