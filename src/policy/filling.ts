import { Text } from './text';

/**
 * Whether a value with holes could match what is seen: whether some strings in place of its holes give a value that can be
 * read and that matches. Holes are independent of each other, also those of one name.
 */
export type Filling<Seen> = (seen: Seen) => boolean;

/** Whether nothing of the text is known. */
export function isAllHoles({ pieces }: Text): boolean {
  return pieces.every((piece) => typeof piece !== 'string');
}

/** For literal comparison: the known pieces stand in the string in their order, the first and the last one at its ends. */
export function stringFilling({ pieces }: Text): Filling<string> {
  const [start = '', end = ''] = [pieces[0], pieces.at(-1)].map((piece) => (typeof piece === 'string' ? piece : undefined));
  const between = pieces.slice(1, -1).filter((piece) => typeof piece === 'string');
  return (seen) => {
    let from = start.length;
    const inOrder = between.every((piece) => {
      const found = seen.indexOf(piece, from);
      from = found + piece.length;
      return found >= 0;
    });
    return inOrder && seen.startsWith(start) && from + end.length <= seen.length && seen.endsWith(end);
  };
}
