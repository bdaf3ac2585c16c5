import { Fn, Token } from 'cdktf';
import { readHoles, Spelling, Text } from '../policy';

const STRING_TOKEN = /\$\{TfToken\[[^\]]*\]\}/g;
const LIST_TOKEN = /^#\{TfToken\[/;

/**
 * The spelling of strings in construct code, and of what cdktf writes from them: tokens are holes, and whatever else
 * Terraform would read as a template is escaped.
 */
export const TOKEN_SPELLING: Spelling = {
  read: (written) => readHoles(written, STRING_TOKEN, (match) => match),
  literal: (characters) => characters.replace(/[$%](?=\{)/g, '$&$&'),
  hole: ({ hole }) => hole,
};

/** As a document will read in the cloud: no escapes for Terraform, and tokens as they are called in construct code. */
export const AS_IT_READS: Spelling = { ...TOKEN_SPELLING, literal: (characters) => characters };

/** A string of construct code, tokens as holes. */
export function textOf(value: string): Text {
  return TOKEN_SPELLING.read(value);
}

/** The string of construct code that `textOf` reads as this text. */
export function stringOf(text: Text): string {
  return text.pieces.map((piece) => (typeof piece === 'string' ? piece : TOKEN_SPELLING.hole(piece))).join('');
}

/** Whether a value is known only at apply, so that no rule can be checked on it. */
export function isUnknown(value: unknown): boolean {
  return Token.isUnresolved(value);
}

/** Whether a string is the only element of a token for a list. */
export function isListToken(value: string): boolean {
  return LIST_TOKEN.test(value);
}

/** A name in lower case, as RAM spells the names of roles in some places; of a token, only Terraform can tell the letters. */
export function inLowerCase(name: string): string {
  return isUnknown(name) ? Fn.lower(name) : name.toLowerCase();
}
