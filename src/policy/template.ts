import { Piece, Text } from './text';

/**
 * What Terraform makes of a string in its configuration: references and directives are holes, in the spelling that they
 * have there, and the rest is literal text, with `$${` and `%%{` for the braces that begin neither.
 */
export function readTemplate(written: string): Text {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: opening } of written.matchAll(/(?:\$\$|%%|\$|%)\{/g)) {
    const end = index < from ? undefined : opening.length > 2 ? index + opening.length : expressionEnd(written, index + opening.length);
    if (end !== undefined) {
      pieces.push(written.slice(from, index), opening.length > 2 ? opening.slice(1) : { hole: written.slice(index, end) });
      from = end;
    }
  }
  return Text.joined([...pieces, written.slice(from)]);
}

/** Behind the brace that ends an expression; nothing where none does. An expression may hold strings, and these further expressions. */
function expressionEnd(written: string, start: number): number | undefined {
  const open = ['{'];
  for (let at = start; at < written.length; at++) {
    const character = written[at];
    if (open[open.length - 1] === '{') {
      if (character === '{' || character === '"') {
        open.push(character);
      } else if (character === '}') {
        open.pop();
      }
    } else if (character === '\\') {
      at++;
    } else if (character === '"') {
      open.pop();
    } else if (/^(?:\$\$|%%)\{/.test(written.slice(at, at + 3))) {
      at += 2;
    } else if (/^[$%]\{/.test(written.slice(at, at + 2))) {
      open.push('{');
      at++;
    }
    if (open.length === 0) {
      return at + 1;
    }
  }
  return undefined;
}
