/** What a user can put right, told without a stack trace. */
export class BadInputError extends Error {
  readonly name = 'BadInputError';
}

/** Also what other rooms say of bad input; by name, since loading them would cost every other command its start. */
export function isBadInput(error: unknown): error is Error {
  return error instanceof BadInputError || (error instanceof Error && error.name === 'OfflinePlanError');
}
