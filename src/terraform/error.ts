/** What a user can put right: says the file, the JSON path, the value, the rule and the way out. */
export class StackError extends Error {
  readonly name = 'StackError';
}
