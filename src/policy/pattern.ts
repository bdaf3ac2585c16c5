import { asciiLowerCase } from './ascii-case';
import { globMatches, literalPrefix } from './glob';
import { Text } from './text';
import { MAYBE, NO, Truth, YES } from './truth';

/** The pattern that matches what the text, read as a pattern, matches for some filling of its holes. */
export function holesAsStars({ literal, pieces }: Text): string {
  return literal ?? pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
}

/**
 * A glob pattern made ready for many questions. A hole is any run of characters, so it matches like a star; what is
 * matched through one is matched perhaps.
 */
export class Pattern {
  /** With a star for each hole, in lower case if the pattern ignores case. */
  readonly glob: string;
  /** No hole in it. */
  readonly certain: boolean;
  /** The characters before the first wildcard or hole. */
  readonly prefix: string;
  private readonly form: 'literal' | 'prefix' | 'glob';

  constructor(text: Text, fold: boolean) {
    this.certain = text.literal !== undefined;
    this.glob = fold ? asciiLowerCase(holesAsStars(text)) : holesAsStars(text);
    this.prefix = literalPrefix(this.glob);
    this.form = this.prefix === this.glob ? 'literal' : this.glob.length === this.prefix.length + 1 && this.glob.endsWith('*') ? 'prefix' : 'glob';
  }

  /** Of a text in lower case, where the pattern ignores case. */
  matches(text: string): Truth {
    return !this.accepts(text) ? NO : this.certain ? YES : MAYBE;
  }

  private accepts(text: string): boolean {
    switch (this.form) {
      case 'literal': return text === this.glob;
      case 'prefix': return text.startsWith(this.prefix);
      case 'glob': return globMatches(this.glob, text);
    }
  }
}
