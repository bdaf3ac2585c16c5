import * as fc from 'fast-check';
import { stringOf, stringsUpTo } from './arbitraries';
import { matchesPlainly } from './reference';
import { globCovers, globMatches, literalPrefix } from '../../src/policy';

const EMOJI = '\u{1F600}';

describe('a pattern', () => {
  test.each<[string, string[], string[]]>([
    ['', [''], ['a']],
    ['a', ['a'], ['', 'A', 'aa', 'b']],
    ['*', ['', 'a', 'a/b:c', EMOJI], []],
    ['?', ['a', '*', '?', EMOJI, '\uD83D', '\n'], ['', 'ab', `${EMOJI}a`, '\uD83Da']],
    ['a*', ['a', 'ab', 'a*'], ['ba', '']],
    ['*a', ['a', 'aa', 'ba'], ['ab', '']],
    ['a*b*c', ['abc', 'abbc', 'aXbYbZc', 'abcbc'], ['ab', 'acb', 'abcd']],
    ['*?', ['a', 'ab'], ['']],
    ['a**', ['a', 'ab'], ['b']],
    ['*\uDE00', ['\uDE00', 'a\uDE00'], [EMOJI]],
    ['\uD83D*', ['\uD83D', '\uD83Da'], [EMOJI]],
    ['a.c', ['a.c'], ['abc']],
    ['\\*', ['\\', '\\a'], ['*']],
    ['vpc-[a]', ['vpc-[a]'], ['vpc-a']],
  ])('%j', (pattern, matched, others) => {
    expect(matched.filter((text) => !globMatches(pattern, text))).toEqual([]);
    expect(others.filter((text) => globMatches(pattern, text))).toEqual([]);
  });

  test('matches what the plain rule says', () => {
    const characters = ['a', 'b', EMOJI, '\uD83D', '\uDE00'];
    fc.assert(fc.property(stringOf([...characters, '*', '*', '?'], 7), stringOf(characters, 8), (pattern, text) => {
      expect(globMatches(pattern, text)).toBe(matchesPlainly(pattern, text));
    }), { numRuns: 3000 });
  });

  test('of 50 stars is done with 10,000 characters', () => {
    const pattern = '*a'.repeat(50);
    expect(globMatches(`${pattern}b`, 'a'.repeat(10_000))).toBe(false);
    expect(globMatches(pattern, 'a'.repeat(10_000))).toBe(true);
    expect(globMatches(`${pattern}b`, `${'a'.repeat(10_000)}b`)).toBe(true);
  });

  test('begins with the characters before its first wildcard', () => {
    expect(['a/b', 'a*b', 'a?b', '*', ''].map(literalPrefix)).toEqual(['a/b', 'a', 'a', '', '']);
  });
});

describe('covering', () => {
  test('is never claimed where some text is matched by the narrow pattern alone', () => {
    const patterns = stringsUpTo(4, ['a', EMOJI, '*', '?']);
    const texts = stringsUpTo(5, ['a', EMOJI, '*']);
    const matched = new Map(patterns.map((pattern) => [pattern, texts.map((text) => matchesPlainly(pattern, text))]));
    let claims = 0;
    for (const wide of patterns) {
      for (const narrow of patterns.filter((pattern) => globCovers(wide, pattern))) {
        claims++;
        const witness = texts.find((_, index) => matched.get(narrow)![index] && !matched.get(wide)![index]);
        expect({ wide, narrow, witness }).toEqual({ wide, narrow, witness: undefined });
      }
    }
    expect(claims).toBeGreaterThan(patterns.length * 5);
  });

  test.each([
    ['a*', 'a*b', true], ['a*', 'a?', true], ['*', '?*', true], ['a?c', 'a?c', true], ['a?c', 'abc', true], ['?*', '?*', true],
    ['a*b', 'a*', false], ['?', '*', false], ['abc', 'a?c', false], ['?a', '*a', false], ['a', 'b', false],
  ])('%j over %j: %p', (wide, narrow, covered) => {
    expect(globCovers(wide, narrow)).toBe(covered);
  });
});
