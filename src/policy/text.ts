/** A value nobody knows yet. Two holes of one name stand for the same unknown value. */
export interface Hole {
  readonly hole: string;
}

export type Piece = string | Hole;

/**
 * A string of a policy document: literal pieces with named holes between them.
 *
 * How a hole is spelled (a framework token, a Terraform reference) is known only to the reader and the writer at the
 * edge, see `Spelling`; in between, nothing can mistake a hole for literal characters or the other way round.
 */
export class Text {
  static of(...parts: readonly (Piece | Text)[]): Text {
    return Text.joined(parts);
  }

  /** Joins pieces; neighbouring literals become one and empty ones vanish, so equal texts have equal pieces. */
  static joined(parts: readonly (Piece | Text)[]): Text {
    const pieces: Piece[] = [];
    let literal = '';
    for (const part of parts) {
      for (const piece of part instanceof Text ? part.pieces : [part]) {
        if (typeof piece === 'string') {
          literal += piece;
        } else {
          pieces.push(...(literal === '' ? [] : [literal]), piece);
          literal = '';
        }
      }
    }
    return new Text(literal === '' ? pieces : [...pieces, literal]);
  }

  /** Equal for equal texts, and for those only. A literal text without a NUL is its own key. */
  readonly key: string;
  /** The whole text, where nothing in it is unknown. */
  readonly literal: string | undefined;

  private constructor(readonly pieces: readonly Piece[]) {
    const [first = '', ...rest] = pieces;
    this.literal = typeof first === 'string' && rest.length === 0 ? first : undefined;
    this.key = this.literal !== undefined && !this.literal.includes('\0') ? this.literal : `\0${JSON.stringify(pieces)}`;
  }

  /** The same text with every literal piece changed; holes stay as they are. */
  mapLiterals(change: (literal: string) => string): Text {
    return Text.joined(this.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)));
  }

  /** The same text with something in the place of each hole. */
  fillHoles(fill: (hole: string) => Piece | Text): Text {
    return this.literal !== undefined ? this : Text.joined(this.pieces.map((piece) => (typeof piece === 'string' ? piece : fill(piece.hole))));
  }

  /** For people: holes as `${name}`. */
  toString(): string {
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.hole}}`)).join('');
  }
}

/** Stands among characters for a hole. */
export const HOLE: unique symbol = Symbol('hole');

export type Character = string | typeof HOLE;

/** The code points of a text, one mark for each hole: for those side by side as for one, since they become any characters together. */
export function charactersOf({ pieces }: Text): readonly Character[] {
  return pieces.flatMap<Character>((piece, index) => (typeof piece === 'string' ? [...piece] : typeof pieces[index + 1] === 'object' ? [] : [HOLE]));
}

export const ANYTHING = Text.of('*');

/** Sorted by key and each text once: how lists stand in a document. */
export function sortedTexts(texts: Iterable<Text>): readonly Text[] {
  const byKey = new Map<string, Text>();
  for (const text of texts) {
    byKey.set(text.key, text);
  }
  return [...byKey.values()].sort((a, b) => compareKeys(a.key, b.key));
}

/** By UTF-16 code units: the same order on every machine, whatever its locale. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
