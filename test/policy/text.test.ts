import * as fc from 'fast-check';
import { AWKWARD, awkwardText, stringOf } from './arbitraries';
import { compareKeys, Piece, sortedTexts, Text } from '../../src/policy';

const X = { hole: 'x' };

describe('the pieces of a text', () => {
  test.each<[string, (Piece | Text)[], Piece[]]>([
    ['a literal stays one', ['oss:GetObject'], ['oss:GetObject']],
    ['neighbouring literals become one', ['oss', ':', 'GetObject'], ['oss:GetObject']],
    ['empty literals vanish', ['', X, '', 'a', ''], [X, 'a']],
    ['nothing is the empty text', [], []],
    ['an empty literal is the empty text', [''], []],
    ['texts are taken in', ['a', Text.of('b', X), 'c'], ['ab', X, 'c']],
    ['holes are not joined', [X, X], [X, X]],
  ])('%s', (_what, parts, pieces) => {
    expect(Text.of(...parts).pieces).toEqual(pieces);
  });

  test('are equal however a text was put together', () => {
    fc.assert(fc.property(awkwardText, ({ pieces }) => {
      const characters = pieces.flatMap((piece): Piece[] => (typeof piece === 'string' ? [...piece, ''] : [piece]));
      expect(Text.of(...characters)).toEqual(Text.of(...pieces));
    }));
  });
});

test('a text without holes knows its literal, one with a hole has none', () => {
  expect(Text.of('a', 'b').literal).toBe('ab');
  expect(Text.of().literal).toBe('');
  expect(Text.of('a', X).literal).toBeUndefined();
  expect(Text.of(X).literal).toBeUndefined();
});

describe('keys', () => {
  test('are equal for equal texts and for no others, also with NUL characters in them', () => {
    fc.assert(fc.property(awkwardText, awkwardText, (a, b) => {
      expect(a.key === b.key).toBe(JSON.stringify(a.pieces) === JSON.stringify(b.pieces));
    }), { numRuns: 1000 });
  });

  test('of a text with a hole are not the key of any literal, not even of one that is spelled like it', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      expect(Text.of(text.key).key === text.key).toBe(text.literal !== undefined && !text.literal.includes('\0'));
    }));
  });

  test('sort by code unit, whatever the locale', () => {
    expect(['b', 'a', 'B', 'é', 'Z'].sort(compareKeys)).toEqual(['B', 'Z', 'a', 'b', 'é']);
    expect(['a', 'b', 'c'].map((key) => Math.sign(compareKeys(key, 'b')))).toEqual([-1, 0, 1]);
  });
});

test('literals are changed and holes left alone', () => {
  const text = Text.of('Role-', { hole: 'Name' }, '-X').mapLiterals((literal) => literal.toLowerCase());
  expect(text.pieces).toEqual(['role-', { hole: 'Name' }, '-x']);
  expect(`${text}`).toBe('role-${Name}-x');
});

test('holes are filled with literals, texts and other holes, and what has none stays the same object', () => {
  const fillings: Record<string, Text | string> = { a: 'x', b: Text.of('y', { hole: 'c' }) };
  const fill = (hole: string) => fillings[hole] ?? { hole };
  expect(Text.of('1', { hole: 'a' }, { hole: 'b' }, { hole: 'c' }).fillHoles(fill).pieces).toEqual(['1xy', { hole: 'c' }, { hole: 'c' }]);
  const literal = Text.of('a');
  expect(literal.fillHoles(fill)).toBe(literal);
});

test('a sorted list holds each text once, in one order', () => {
  fc.assert(fc.property(fc.array(stringOf(AWKWARD, 2), { maxLength: 6 }), (written) => {
    const sorted = sortedTexts(written.map((one) => Text.of(one)));
    expect(sorted.map(({ literal }) => literal).sort()).toEqual([...new Set(written)].sort());
    expect(sortedTexts([...written].reverse().map((one) => Text.of(one)))).toEqual(sorted);
  }));
});
