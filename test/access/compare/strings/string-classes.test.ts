import * as fc from 'fast-check';
import { Budget } from '../../../../src/access/compare/budget';
import { Glob, globOf, GlobOptions } from '../../../../src/access/compare/strings/glob-tokens';
import { Shape, SHAPES } from '../../../../src/access/compare/strings/shape';
import { stringClasses } from '../../../../src/access/compare/strings/string-classes';
import { stringOf, stringsUpTo } from '../../../policy/arbitraries';
import { matchesPlainly } from '../../../policy/reference';

interface Pattern extends GlobOptions {
  readonly text: string;
}

const PLENTY = 1_000_000;

function classesOf(patterns: readonly Pattern[], within: readonly Pattern[] = [], shape: Shape = SHAPES.text) {
  const globs = (list: readonly Pattern[]): Glob[] => list.map(({ text, ...options }) => globOf(text, options));
  const budget = new Budget(PLENTY);
  const found = [...stringClasses(globs(patterns), globs(within), shape, budget)];
  expect(budget.isSpent).toBe(false);
  return found;
}

/** Samples with the patterns that match them. */
function listed(patterns: readonly string[], within: readonly string[], shape?: Shape): Record<string, string> {
  const found = classesOf(patterns.map((text) => ({ text })), within.map((text) => ({ text })), shape);
  return Object.fromEntries(found.map(({ sample, matches }) => [sample, matches.map((index) => patterns[index]).join(' ')]));
}

function matchesPattern({ text, fold, literal }: Pattern, string: string): boolean {
  const folded = (one: string) => (fold ? one.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : one);
  return literal ? folded(text) === folded(string) : matchesPlainly(folded(text), folded(string));
}

describe('samples', () => {
  test.each<[string[], string[], Record<string, string>]>([
    [[], [], { x: '' }],
    [['*'], [], { x: '*' }],
    [['uploads/*.jpg'], ['uploads/*'], { 'uploads/x': '', 'uploads/x.jpg': 'uploads/*.jpg' }],
    [['a', 'a*'], ['a*'], { a: 'a a*', ax: 'a*' }],
    [['a?', '?b'], [], { x: '', xb: '?b', ax: 'a?', ab: 'a? ?b' }],
    [['x', 'y*'], [], { z: '', x: 'x', yx: 'y*' }],
    [['a'], ['b*'], { bx: '' }],
    [['a'], ['b', 'c'], {}],
    [['a*', 'a*'], ['a?'], { ax: 'a* a*' }],
    [['a*', '*b', 'a*'], ['a?'], { ax: 'a* a*', ab: 'a* *b a*' }],
    [[...'xyzabcdefghijklmnopqrstuvw1234567890-_.à'].map((letter) => `${letter}*`), ['?'], Object.fromEntries([...'xyzabcdefghijklmnopqrstuvw1234567890-_.àá'].map((letter) => [letter, letter === 'á' ? '' : `${letter}*`]))],
    [['', '?'], [], { '': '', 'x': '?', 'xx': '' }],
  ])('of %j within %j', (patterns, within, expected) => {
    expect(listed(patterns, within)).toEqual(expected);
  });

  test.each<[keyof typeof SHAPES, string[], Record<string, string>]>([
    ['action', ['*'], { 'x:x': '*' }],
    ['action', ['oss:get*', 'oss:*object'], { 'x:x': '', 'oss:xobject': 'oss:*object', 'oss:getx': 'oss:get*', 'oss:getxobject': 'oss:get* oss:*object' }],
    ['action', ['*:*:*', 'oss', 'oss:', ':x', 'oss:get-x', 'o-s:*'], { 'x:x': '', 'o-s:x': 'o-s:*' }],
    ['action', ['*x'], { 'yx:y': '', 'yx:yx': '*x' }],
    ['digits', [...'0123456789'].map((digit) => `${digit}*`), Object.fromEntries([...'0123456789'].map((digit) => [`${digit}1`, `${digit}*`]))],
    ['digits', ['', '1x', '1'], { 1: '1', 2: '' }],
    ['field', ['', 'cn:*', 'cn'], { '': '', 'x': '', 'cn': 'cn' }],
    ['name', ['', 'a/b', 'a'], { x: '', a: 'a' }],
  ])('of %s: %j', (shape, patterns, expected) => {
    expect(listed(patterns, [], SHAPES[shape])).toEqual(expected);
  });
});

describe('classes', () => {
  const pattern = (characters: readonly string[]): fc.Arbitrary<Pattern> =>
    fc.record({ text: stringOf(characters, 5), fold: fc.boolean(), literal: fc.integer({ min: 0, max: 4 }).map((one) => one === 0) });

  test.each<[keyof typeof SHAPES, RegExp, string[], string[], number]>([
    ['text', /^[^]*$/, ['a', 'b', 'A', '*', '*', '?'], ['a', 'b', 'A', 'B', 'x', '*'], 5],
    ['text', /^[^]*$/, ['\u{1F600}', 'a', '*', '?'], ['\u{1F600}', 'a', 'x'], 6],
    ['action', /^[a-z0-9-]+:[a-z0-9]+$/, ['a', '-', ':', ':', '*', '?'], ['a', '-', 'x', ':'], 6],
    ['field', /^[^:]*$/, ['a', ':', '*', '?'], ['a', 'x', ':'], 6],
    ['name', /^[^:/]+$/, ['a', '/', '*', '?'], ['a', 'x', '/'], 6],
    ['digits', /^[0-9]+$/, ['1', '2', '*', '?', 'a'], ['1', '2', '3', 'a'], 6],
  ])('of %s, %p: each one that a string is of, and each once', (shape, wellFormed, characters, alphabet, length) => {
    const strings = stringsUpTo(length, alphabet).filter((string) => wellFormed.test(string));
    fc.assert(fc.property(fc.array(pattern(characters), { maxLength: 5 }), fc.array(pattern(characters), { maxLength: 1 }), (patterns, within) => {
      const matchesOf = (string: string) => patterns.flatMap((one, index) => (matchesPattern(one, string) ? index : [])).join();
      const isInside = (string: string) => within.every((one) => matchesPattern(one, string));
      const found = classesOf(patterns, within, SHAPES[shape]);
      const wrong = found.filter(({ sample, matches }) => !wellFormed.test(sample) || !isInside(sample) || matches.join() !== matchesOf(sample));
      expect(wrong).toEqual([]);
      const classes = found.map(({ matches }) => matches.join());
      expect(new Set(classes).size).toBe(classes.length);
      const missed = strings.filter((string) => isInside(string) && !classes.includes(matchesOf(string)));
      expect(missed).toEqual([]);
    }), { numRuns: 100 });
  });

  test('of thousands of globs with common ends take a few steps for each', () => {
    const patterns = Array.from({ length: 5000 }, (_, index) => `bucket-${index}/uploads/*`);
    const budget = new Budget(200_000);
    const found = [...stringClasses([...patterns, '*'].map((text) => globOf(text)), [], SHAPES.text, budget)];
    expect(budget.isSpent).toBe(false);
    expect(found.map(({ matches }) => matches.join()).sort()).toEqual([...patterns.map((_, index) => `${index},5000`), '5000'].sort());
  });

  test('are as many as there are, if the budget allows', () => {
    const patterns = [...'abcdefghijklmnopqrst'].map((letter) => `*${letter}*`);
    const budget = new Budget(10_000);
    const found = [...stringClasses(patterns.map((text) => globOf(text)), [], SHAPES.text, budget)];
    expect(budget.isSpent).toBe(true);
    expect(found.length).toBeGreaterThan(10);
    expect(classesOf(patterns.slice(0, 8).map((text) => ({ text })))).toHaveLength(2 ** 8);
  });

  test('are found one after the other, as they are asked for', () => {
    const patterns = Array.from({ length: 1000 }, (_, index) => `*${index}*`);
    const [first] = stringClasses(patterns.map((text) => globOf(text)), [], SHAPES.text, new Budget(PLENTY));
    expect(first).toEqual({ sample: 'x', matches: [] });
  });

  test('know no half characters', () => {
    expect(listed(['\uD83D*', '*\uDE00', '\u{1F600}*'], [])).toEqual({ 'x': '', '\u{1F600}x': '\u{1F600}*' });
  });
});
