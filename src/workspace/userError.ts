/** A failure that a person can act on: its message is a sentence for them. */
export class UserError extends Error {}
