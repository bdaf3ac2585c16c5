import * as fc from 'fast-check';
import { AWKWARD, awkwardText, stringOf } from './arbitraries';
import { ACCESS_FILE_SPELLING, jsonString, Piece, readHoles, Spelling, Text } from '../../src/policy';

const x = { hole: 'x' };

test.each<[string, Piece[]]>([
  ['', []],
  ['a', ['a']],
  ['${x}', [x]],
  ['a${x}b${y}', ['a', x, 'b', { hole: 'y' }]],
  ['${x}${x}', [x, x]],
  ['$${x}', ['$', x]],
  ['$$${x}', ['$$', x]],
  ['${}', [{ hole: '' }]],
  ['${system-policy:AliyunOSSFullAccess}', [{ hole: 'system-policy:AliyunOSSFullAccess' }]],
  ['${a${b}', [{ hole: 'a${b' }]],
  ['${x', ['${x']],
  ['${x}${', [x, '${']],
  ['}${', ['}${']],
  ['$ {x} %{x} {x}', ['$ {x} %{x} {x}']],
  ['${two\nlines}', [{ hole: 'two\nlines' }]],
])('an access file says %j', (written, pieces) => {
  expect(ACCESS_FILE_SPELLING.read(written).pieces).toEqual(pieces);
});

test('every string of an access file is written as it was read', () => {
  fc.assert(fc.property(stringOf(['$', '{', '}', ...AWKWARD], 10), (written) => {
    expect(JSON.parse(jsonString(ACCESS_FILE_SPELLING.read(written), ACCESS_FILE_SPELLING))).toBe(written);
  }), { numRuns: 1000 });
});

test('every text is read as it was written into an access file, or cannot be written', () => {
  let written = 0;
  fc.assert(fc.property(awkwardText, (text) => {
    let json;
    try {
      json = jsonString(text, ACCESS_FILE_SPELLING);
    } catch {
      expect(text.pieces.some((piece) => typeof piece === 'string' && piece.includes('${'))).toBe(true);
      return;
    }
    written++;
    expect(ACCESS_FILE_SPELLING.read(JSON.parse(json))).toEqual(text);
  }), { numRuns: 1000 });
  expect(written).toBeGreaterThan(500);
});

test.each<[string, Piece[]]>([['a literal that reads as a hole', ['a${b}']], ['a literal that would swallow a hole', ['a${b', x]]])('%s has no spelling', (_what, pieces) => {
  expect(() => jsonString(Text.of(...pieces), ACCESS_FILE_SPELLING)).toThrow('would read as a hole');
});

describe('a spelling of its own', () => {
  const angular: Spelling = {
    read: (written) => readHoles(written, /<[^>]*>/g, (match) => match.slice(1, -1)),
    literal: (characters) => characters.replace(/</g, '\\u003c'),
    hole: ({ hole }) => `<${hole}>`,
  };

  test('finds its holes', () => {
    expect(angular.read('a<x><y>b').pieces).toEqual(['a', x, { hole: 'y' }, 'b']);
  });

  test.each<[string, Piece[], string]>([
    ['holes', ['a', x, 'b'], '"a<x>b"'],
    ['literals that would read as holes', ['a<x>'], '"a\\u003cx>"'],
    ['quotes, backslashes and control characters', ['"\\\n\0'], '"\\"\\\\\\n\\u0000"'],
    ['letters of any script', ['é\u{1F600}'], '"é\u{1F600}"'],
    ['halves of a character', ['\uD83D'], '"\\ud83d"'],
    ['a dollar sign in front of a hole, where it would escape it', ['a$', x, '$'], '"a\\u0024<x>$"'],
    ['two dollar signs in front of a hole', ['$$', x], '"$\\u0024<x>"'],
  ])('writes %s', (_what, pieces, json) => {
    expect(jsonString(Text.of(...pieces), angular)).toBe(json);
  });
});
