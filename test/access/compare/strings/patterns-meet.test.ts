import { globOf } from '../../../../src/access/compare/strings/glob-tokens';
import { globsMeet } from '../../../../src/access/compare/strings/globs-meet';
import { patternsMeet } from '../../../../src/access/compare/strings/patterns-meet';
import { stringsUpTo } from '../../../policy/arbitraries';

test('patterns meet as their globs do', () => {
  const patterns = stringsUpTo(3, ['a', 'b', '*', '?']);
  const pairs = patterns.flatMap((one) => patterns.map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => patternsMeet(one, other) !== globsMeet(globOf(one), globOf(other)))).toEqual([]);
});
