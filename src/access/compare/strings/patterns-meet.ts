import { globOf } from './glob-tokens';
import { globsMeet } from './globs-meet';

/** Whether some string is matched by both patterns. Most pairs are told apart by what they begin with. */
export function patternsMeet(one: string, other: string): boolean {
  return one === '*' || other === '*' || one === other || (beginAlike(one, other) && globsMeet(globOf(one), globOf(other)));
}

/** Up to the first wildcard of either. */
function beginAlike(one: string, other: string): boolean {
  for (let index = 0; index < one.length && index < other.length; index++) {
    const [a, b] = [one[index], other[index]];
    if (a === '*' || b === '*' || a === '?' || b === '?') {
      return true;
    }
    if (a !== b) {
      return false;
    }
  }
  return true;
}
