import * as colors from 'picocolors';
import { Paint } from '../review';

/** Colours on terminals alone, and where nobody asked for none. */
export function paint(): Paint {
  const { bold, dim, green, red, yellow } = colors.createColors(process.stdout.isTTY === true && colors.isColorSupported);
  return { heading: bold, aside: dim, good: green, bad: red, open: yellow };
}
