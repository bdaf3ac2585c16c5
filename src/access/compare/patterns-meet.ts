import { globOf } from './glob-tokens';
import { globsMeet } from './globs-meet';
import { literalPrefix } from '../../policy';

/** Whether some string is matched by both patterns. Most pairs are told apart by what they begin with. */
export function patternsMeet(one: string, other: string): boolean {
  if (one === '*' || other === '*' || one === other) {
    return true;
  }
  const [a, b] = [literalPrefix(one), literalPrefix(other)];
  return (a.startsWith(b) || b.startsWith(a)) && globsMeet(globOf(one), globOf(other));
}
