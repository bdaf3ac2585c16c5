/** What a user can put right: says the place, the value, the rule and the way out, and is shown without a stack trace. */
export class OfflinePlanError extends Error {
  readonly name = 'OfflinePlanError';
}
