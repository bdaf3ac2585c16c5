import * as fc from 'fast-check';
import { PrefixMap } from '../../../src/access/engine/prefix-map';

const WORD = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 5 }).map((letters) => letters.join(''));

function visited(map: PrefixMap<string>, text: string): string[] {
  const seen: string[] = [];
  map.some(text, (kept) => {
    seen.push(kept);
    return false;
  });
  return seen;
}

test('every beginning of the text is visited once, the longest first, also of those that are added later', () => {
  fc.assert(fc.property(fc.array(WORD), fc.array(WORD), WORD, (early, late, text) => {
    const map = new PrefixMap<string>();
    early.forEach((key) => map.at(key, () => key));
    visited(map, text);
    late.forEach((key) => map.at(key, () => key));
    const beginnings = new Set([...early, ...late].filter((key) => text.startsWith(key)));
    expect(visited(map, text)).toEqual([...beginnings].sort((a, b) => b.length - a.length));
  }));
});

test('what is kept under a beginning is made once', () => {
  const map = new PrefixMap<string[]>();
  map.at('a', () => []).push('first');
  map.at('a', () => []).push('second');
  expect(map.at('a', () => [])).toEqual(['first', 'second']);
});

test('a visitor that has seen enough is asked no more', () => {
  const map = new PrefixMap<string>();
  ['', 'a', 'ab'].forEach((key) => map.at(key, () => key));
  const seen: string[] = [];
  expect(map.some('abc', (kept) => seen.push(kept) === 2)).toBe(true);
  expect(seen).toEqual(['ab', 'a']);
  expect(map.some('b', (kept) => kept !== '')).toBe(false);
});
