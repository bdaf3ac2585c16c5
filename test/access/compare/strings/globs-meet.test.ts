import { globOf } from '../../../../src/access/compare/strings/glob-tokens';
import { globsMeet } from '../../../../src/access/compare/strings/globs-meet';
import { stringsUpTo } from '../../../policy/arbitraries';
import { matchesPlainly } from '../../../policy/reference';

test.each<[string, string, boolean]>([
  ['media/*', '*.jpg', true], ['media/*', 'media/a', true], ['media/*', 'mediaa', false], ['media/*', 'other/*', false],
  ['a*b', 'a*c', false], ['a*b', '*c*', true], ['ab', 'a', false], ['', '*', true], ['', '?', false],
  ['*ba*', 'a?c', false], ['*b*', 'a?c', true], ['?*', '', false], ['a*a', 'a', false],
])('%j and %j: %p', (a, b, meet) => {
  expect(globsMeet(globOf(a), globOf(b))).toBe(meet);
  expect(globsMeet(globOf(b), globOf(a))).toBe(meet);
});

test('globs meet where some string is matched by both', () => {
  const patterns = stringsUpTo(4, ['a', 'b', '*', '?']);
  const strings = stringsUpTo(6, ['a', 'b']);
  const globs = patterns.map((pattern) => globOf(pattern));
  const bits = patterns.map((pattern) => strings.map((string) => matchesPlainly(pattern, string)));
  const meet = (i: number, j: number) => strings.some((_, index) => bits[i][index] && bits[j][index]);
  const wrong = patterns.flatMap((a, i) => patterns.filter((_, j) => j <= i && globsMeet(globs[i], globs[j]) !== meet(i, j)).map((b) => [a, b]));
  expect(wrong).toEqual([]);
});

test('letter case counts unless one of them ignores it', () => {
  const [exact, other, folded] = [globOf('Role/*'), globOf('role/*'), globOf('role/*', { fold: true })];
  expect(globsMeet(exact, other)).toBe(false);
  expect([globsMeet(exact, folded), globsMeet(folded, exact)]).toEqual([true, true]);
  expect(globsMeet(folded, folded)).toBe(true);
  expect(globsMeet(globOf('rolex', { fold: true }), globOf('ROLEY', { fold: true }))).toBe(false);
});
