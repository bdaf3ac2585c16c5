import { Hole, Text } from './text';

/** How holes are spelled at one edge of the library: the only place that knows. */
export interface Spelling {
  read(written: string): Text;
  /** Literal characters as they stand inside a JSON string, escaped where they would read as a hole. */
  literal(characters: string, beforeHole: boolean): string;
  /** A hole as it stands inside a JSON string. */
  hole(hole: Hole): string;
}

/** Cuts a string at the matches of a global pattern, each of which becomes the hole that `name` makes of it. */
export function readHoles(written: string, pattern: RegExp, name: (match: string) => string): Text {
  const pieces = [];
  let from = 0;
  for (const match of written.matchAll(pattern)) {
    pieces.push(written.slice(from, match.index), { hole: name(match[0]) });
    from = match.index + match[0].length;
  }
  return Text.joined([...pieces, written.slice(from)]);
}

const REFERENCE = /\$\{[^}]*\}/g;

/** The spelling of access files: every `${name}` is a hole. Nothing escapes it, so literal text of that form has no spelling. */
export const ACCESS_FILE_SPELLING: Spelling = {
  read(written) {
    // Nothing behind the last brace is looked at: each `${` there would be searched to the end of the text.
    const end = written.lastIndexOf('}') + 1;
    return Text.of(readHoles(written.slice(0, end), REFERENCE, (match) => match.slice(2, -1)), written.slice(end));
  },
  literal(characters, beforeHole) {
    const start = characters.indexOf('${');
    if (start >= 0 && (beforeHole || characters.includes('}', start))) {
      throw new Error(`the literal text \`${characters}\` would read as a hole: an access file has no escape for it`);
    }
    return characters;
  },
  hole: ({ hole }) => `\${${JSON.stringify(hole).slice(1, -1)}}`,
};

/** The text as it stands in JSON, quotes included. */
export function jsonString({ pieces, literal }: Text, spelling: Spelling): string {
  if (literal !== undefined) {
    return `"${spelling.literal(JSON.stringify(literal).slice(1, -1), false)}"`;
  }
  const written = pieces.map((piece, index) => {
    if (typeof piece !== 'string') {
      return spelling.hole(piece);
    }
    const beforeHole = index + 1 < pieces.length;
    const characters = spelling.literal(JSON.stringify(piece).slice(1, -1), beforeHole);
    // A dollar sign in front of a hole would escape it.
    return beforeHole ? characters.replace(/\$$/, '\\u0024') : characters;
  });
  return `"${written.join('')}"`;
}
