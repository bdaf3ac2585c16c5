import { globMatches } from './glob';
import { Text } from './text';
import { MAYBE, NO, Truth, YES } from './truth';

/** The pattern that matches what the text, read as a pattern, matches for some filling of its holes: one may hold a `*`. */
export function holesAsStars({ literal, pieces }: Text): string {
  return literal ?? pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
}

/** Whether the text, read as a pattern, matches the string. With holes it never does for certain: they may be longer than any string. */
export function textMatches(pattern: Text, string: string): Truth {
  const matches = globMatches(holesAsStars(pattern), string);
  return !matches ? NO : pattern.literal === undefined ? MAYBE : YES;
}
