/** What the author can do something about: printed as it is, without a stack, and the command exits with 1. */
export class CommandError extends Error {}
