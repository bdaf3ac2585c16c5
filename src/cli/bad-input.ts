/** What a user can put right, told without a stack trace. */
export class BadInputError extends Error {
  readonly name = 'BadInputError';
}

/** By name: what other rooms and other bundles say of bad input has classes of its own, and loading them would cost every other command its start. */
export function isBadInput(error: unknown): error is Error {
  return error instanceof Error && ['BadInputError', 'OfflinePlanError', 'StackError', 'InventoryError'].includes(error.name);
}
