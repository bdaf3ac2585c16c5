import * as fc from 'fast-check';
import { Neighbours } from '../../../src/access/engine/neighbours';

function visited(keys: readonly string[], text: string, limit: number): string[] {
  const neighbours = new Neighbours<string>();
  keys.forEach((key) => neighbours.add(key, key));
  const seen: string[] = [];
  neighbours.some(text, limit, (key) => {
    seen.push(key);
    return false;
  });
  return seen;
}

function sharedLength(a: string, b: string): number {
  return a !== '' && a[0] === b[0] ? 1 + sharedLength(a.slice(1), b.slice(1)) : 0;
}

test('those that share the longest beginning come first, and each comes once', () => {
  const word = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 5 }).map((letters) => letters.join(''));
  fc.assert(fc.property(fc.array(word), word, (keys, text) => {
    const seen = visited(keys, text, Infinity);
    expect([...seen].sort()).toEqual([...keys].sort());
    expect(seen.map((key) => sharedLength(key, text))).toEqual(keys.map((key) => sharedLength(key, text)).sort((a, b) => b - a));
  }));
});

test('no more are visited than are asked for', () => {
  expect(visited(['b/x', 'a/x', 'a/y', 'c'], 'a/x/1', 2)).toEqual(['a/x', 'a/y']);
});

test('a visitor that has seen enough is asked no more', () => {
  const neighbours = new Neighbours<number>();
  [1, 2, 3].forEach((kept) => neighbours.add('a', kept));
  const seen: number[] = [];
  expect(neighbours.some('a', Infinity, (kept) => seen.push(kept) === 2)).toBe(true);
  expect(seen).toHaveLength(2);
  expect(neighbours.some('a', Infinity, () => false)).toBe(false);
});
