/**
 * Holes: a string with `${…}` in a document of an access set holds any run of characters there, `:` included. Nothing escapes it.
 * Our reading: the name may be empty and ends at the first `}`; a `${` that no `}` follows is text. The document of a session is part
 * of a request, not of an access set, so that nothing in it is a hole.
 */
import { Possible } from './possible';

/** One code point of a pattern, or a hole. */
export type Token = string;
export const HOLE: Token = '${}';

/** The answer to a question on one unknown string, all that is possible being given: as it is, or what somebody supposes it to be. */
export type Settle = <T>(question: string, text: string, possible: Possible<T>) => Possible<T>;

export const asItIs: Settle = (_question, _text, possible) => possible;

/** A string of a document, as it is read where it stands. */
export interface Written {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly unknown: boolean;
  readonly settle: Settle;
}

export type Reader = (text: string) => Written;

export const readerOfSets = (settle: Settle): Reader => (text) => {
  const tokens = tokensOf(text);
  return { text, tokens, unknown: tokens.includes(HOLE), settle };
};

export const readAsWritten: Reader = (text) => ({ text, tokens: [...text], unknown: false, settle: asItIs });

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.startsWith('${') ? rest.indexOf('}') : -1;
    const [character] = rest;
    tokens.push(end > 0 ? HOLE : character);
    rest = rest.slice(end > 0 ? end + 1 : character.length);
  }
  return tokens;
}

/** What cannot match whatever the hole is does not match; what could is unknown; without a hole what can match does. */
export function matches(written: Written, question: string, could: boolean): Possible<boolean> {
  return written.unknown && could ? written.settle(question, written.text, [false, true]) : [could];
}
