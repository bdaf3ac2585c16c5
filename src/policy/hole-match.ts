import { asciiLowerCase } from './ascii-case';
import { Character, HOLE } from './text';

/** What a text is matched against: a string of which some characters part it into fields. */
export interface Fielded {
  readonly name: string;
  /** Whether the character at this index parts two fields: a wildcard stays within its field. */
  readonly parts: (index: number) => boolean;
  /** Whether ASCII case is ignored at this index. */
  readonly folds: (index: number) => boolean;
  /** From this index on, wildcards are characters like others. */
  readonly literalFrom?: number;
  /** Before this index, no wildcard may stand. */
  readonly wildFrom?: number;
}

/**
 * Whether some filling of its holes makes the text a glob pattern that matches. A hole is any run of characters and so
 * may span fields, which is why this cannot go field by field. At most text times name steps; `text` is of `charactersOf`.
 */
export function couldMatch(text: readonly Character[], { name, parts, folds, literalFrom = Infinity, wildFrom = 0 }: Fielded): boolean {
  let positions = new Set([0]); // how far the name may have been read
  for (const token of text) {
    const next = new Set<number>();
    for (const position of positions) {
      if (position < wildFrom && (token === '*' || token === '?')) {
        continue;
      }
      if (token === HOLE || (token === '*' && position < literalFrom)) {
        next.add(position);
        for (let end = position; end < name.length && (token === HOLE || !parts(end)) && !next.has(end + 1); end++) {
          next.add(end + 1);
        }
      } else if (position < name.length) {
        const seen = String.fromCodePoint(name.codePointAt(position)!);
        const equal = seen === token || (folds(position) && asciiLowerCase(seen) === asciiLowerCase(token));
        if (equal || (token === '?' && !parts(position) && position < literalFrom)) {
          next.add(position + seen.length);
        }
      }
    }
    positions = next;
  }
  return positions.has(name.length);
}
