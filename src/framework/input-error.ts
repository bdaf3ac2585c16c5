import { Annotations } from 'cdktf';
import { IConstruct } from 'constructs';
import { isListToken } from './tokens';

/**
 * An error about a value that a construct was given: where in the app it is, for which property, and a message that
 * holds the value in back-ticks, the rule it breaks and, behind a semicolon, the way out.
 */
export function inputError(scope: IConstruct, property: string, message: string): Error {
  const error = new Error(inputMessage(scope, property, message));
  error.name = 'InputError';
  return error;
}

/** The same for a value that works, or may. */
export function inputWarning(scope: IConstruct, property: string, message: string): void {
  Annotations.of(scope).addWarning(inputMessage(scope, property, message));
}

export function inputMessage(scope: IConstruct, property: string, message: string): string {
  return `[${scope.node.path}] ${property}: ${message}`;
}

export function refuseEmpty(scope: IConstruct, property: string, list: readonly unknown[], fix: string): void {
  if (list.length === 0) {
    throw inputError(scope, property, `the list is empty, so nothing would be granted: \`[]\`; ${fix}`);
  }
}

/** No document can hold a token for a list: how many values there are is not known. */
export function refuseListToken(scope: IConstruct, property: string, values: readonly string[]): void {
  const token = values.find(isListToken);
  if (token !== undefined) {
    throw inputError(scope, property, `the list is a token, \`${token}\`, and no plan could show what the document says; `
      + 'write the list out, with tokens for single values');
  }
}
