import { asciiLowerCase } from './ascii-case';
import { Text } from './text';

/** `<service>:<action>` with or without wildcards, or `*`; a text with a hole may become one. */
export function isActionPattern({ literal }: Text): boolean {
  return literal === undefined || literal === '*' || literal.includes(':');
}

/** Two spellings of an action are one action: names of actions ignore ASCII case. Names of holes do not. */
export function actionKey(action: Text): string {
  return action.literal === undefined ? action.mapLiterals(asciiLowerCase).key : asciiLowerCase(action.key);
}
