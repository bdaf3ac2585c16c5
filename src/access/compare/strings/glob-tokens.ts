import { asciiLowerCase, Text } from '../../../policy';

/** What one place of a glob takes: one of the characters of a string (a letter in both cases, if case does not count), `ANY` or a `RUN`. */
export type Token = string;

/** Any one character. */
export const ANY = 'any';
/** Any run of characters, also none. */
export const RUN = 'run';

export type Glob = readonly Token[];

export interface GlobOptions {
  /** Whether letters of ASCII match in either case. */
  readonly fold?: boolean;
  /** Whether `*` and `?` are characters like others. Holes are runs all the same. */
  readonly literal?: boolean;
}

export function globOf(pattern: string | Text, options: GlobOptions = {}): Glob {
  const pieces = typeof pattern === 'string' ? [pattern] : pattern.pieces;
  const glob: Token[] = [];
  for (const piece of pieces) {
    for (const token of typeof piece === 'string' ? tokensOf(piece, options) : [RUN]) {
      append(glob, token);
    }
  }
  return glob;
}

function tokensOf(piece: string, { fold = false, literal = false }: GlobOptions): readonly Token[] {
  return [...piece].map((character) => {
    const wildcard = literal ? undefined : WILDCARDS[character];
    return wildcard ?? (fold && /[A-Za-z]/.test(character) ? asciiLowerCase(character) + character.toUpperCase() : character);
  });
}

const WILDCARDS: Readonly<Record<string, Token>> = { '*': RUN, '?': ANY };

/** Of wildcards side by side, single characters come first and one run stands for all: `*?*` is `?*`. */
function append(glob: Token[], token: Token): void {
  if (glob.at(-1) !== RUN || (token !== RUN && token !== ANY)) {
    glob.push(token);
  } else if (token === ANY) {
    glob.splice(-1, 0, ANY);
  }
}

/** Of any token but a run. */
export function takes(token: Token, character: string): boolean {
  return token === ANY || token.includes(character);
}
