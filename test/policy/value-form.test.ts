import * as fc from 'fast-check';
import { ACCESS_FILE_SPELLING, possiblyReadable, readable, Text } from '../../src/policy';
import { canBeValue } from '../../src/policy/value-form';

const SAMPLES = {
  number: ['0', '-0', '3600', '-12.50', '00.00'],
  date: ['2026-11-22T08:00Z', '2024-02-29T23:59:59.999Z', '2000-02-29T00:00:00+23:59', '0000-02-29T00:00-00:00', '2026-12-31T16:00:00-08:30'],
  boolean: ['true', 'FALSE', 'tRuE'],
  address: [
    '0.0.0.0', '255.249.199.99', '10.0.0.0/8', '1.2.3.4/32', '10.*.3.*', '*.*.*.*', '::', '::1', 'fe80::/10', '2001:db8:0:1:2:3:4:5', 'A::B:0/128',
    '::ffff:1.2.3.4', '1:2:3:4:5:6:1.2.3.4', '1:2::3:4.5.6.7/0', '1:2:3:4:5:6:7::', '::1:2:3:4:5:6:7',
  ],
} as const;
const ALPHABETS = { number: '-0.', date: '0129-T:.Z+', boolean: 'trueFALSE', address: '0123456789af:./*' } as const;
const TYPES = ['number', 'date', 'boolean', 'address'] as const;

/** A readable value with some of its characters taken out and others put in their place. */
const nearly = (type: typeof TYPES[number]) => fc.record({
  sample: fc.constantFrom(...SAMPLES[type]),
  at: fc.nat(30),
  out: fc.nat(4),
  put: fc.array(fc.constantFrom(...ALPHABETS[type]), { maxLength: 4 }),
}).map(({ sample, at, out, put }) => ({ before: sample.slice(0, at), put: put.join(''), behind: sample.slice(at + out), rest: sample.slice(at, at + out) }));

describe.each(TYPES)('%s', (type) => {
  test('without holes, forms and readers agree', () => {
    for (const sample of SAMPLES[type]) expect(canBeValue(type, Text.of(sample))).toBe(true);
    fc.assert(fc.property(nearly(type), ({ before, put, behind }) => {
      const value = before + put + behind;
      expect([value, canBeValue(type, Text.of(value))]).toEqual([value, readable(type, value)]);
    }), { numRuns: 2000 });
  });

  test('what was readable before parts of it became holes may be readable', () => {
    fc.assert(fc.property(nearly(type), fc.boolean(), ({ before, behind, rest }, more) => {
      expect(possiblyReadable(type, Text.of(before, { hole: 'x' }, ...more ? [{ hole: 'y' }] : [], behind))).toBe(true);
      expect(possiblyReadable(type, Text.of({ hole: 'x' }, before, { hole: 'y' }, rest, { hole: 'z' }))).toBe(true);
    }));
  });
});

/** Every string of at most three of these characters. */
function strings(characters: readonly string[], length = 3): string[] {
  return length === 0 ? [''] : strings(characters, length - 1).flatMap((shorter) => [shorter, ...shorter.length === length - 1 ? characters.map((one) => shorter + one) : []]);
}

test('numbers: exactly what some filling makes readable', () => {
  const piece = fc.array(fc.constantFrom('-', '0', '.'), { maxLength: 3 }).map((list) => list.join(''));
  const fillings = strings(['-', '0', '.']);
  fc.assert(fc.property(piece, piece, piece, (a, b, c) => {
    const exists = fillings.some((x) => fillings.some((y) => readable('number', a + x + b + y + c)));
    expect([a, b, c, possiblyReadable('number', Text.of(a, { hole: 'x' }, b, { hole: 'y' }, c))]).toEqual([a, b, c, exists]);
  }), { numRuns: 300 });
});

test.each([
  ['number', '1.${x}.2'], ['number', '1-${x}'], ['number', '-${x}-'], ['number', '${x}.'], ['number', '.${x}'],
  ['date', '2026-13-${day}'], ['date', '2026-${month}-32T00:00Z'], ['date', '2026-02-3${x}'], ['date', '2${x}5-02-29T00:00Z'], ['date', '1900-02-29${x}'],
  ['date', '2026-11-22T24:${x}'], ['date', '2026-11-22T08:00:60${x}'], ['date', '2026-11-22T08:00:00.${x}.5Z'], ['date', '2026-11-22T08:00${x}+24:00'],
  ['boolean', 'true${x}true'], ['boolean', '${x}ru${y}lse'],
  ['address', '300.${x}'], ['address', '01.${x}'], ['address', '1.2.3.4.${x}'], ['address', '1.2.3.4/${x}/8'], ['address', '1.2.3.4/33${x}'], ['address', '${x}/129'],
  ['address', '${x}/08'], ['address', '*${x}/8'], ['address', '${x}**'], ['address', '1:2:3:4:5:6:7:8:${x}'], ['address', '1::2::${x}'], ['address', '12345:${x}'],
  ['address', '${x}:1.2.3.4:1'], ['address', '${x}*::'],
] as const)('%s operators can read %j whatever its hole is: no', (type, written) => {
  expect(possiblyReadable(type, ACCESS_FILE_SPELLING.read(written))).toBe(false);
});

test.each([
  ['number', '${x}-1'], ['number', '${x}0'], ['date', '${x}-02-29T00:00Z'], ['date', '${x}Z'], ['date', '2026-02-2${x}'], ['date', '2026-11-22T08:00${seconds}Z'],
  ['address', '${x}/33'], ['address', '${x}/8'], ['address', '${x}*'], ['address', '1${x}:'], ['address', '1.2.3.4/3${x}'], ['address', '${a}.${b}.${c}.${d}'],
  ['address', '::${x}1.2.3.4'],
] as const)('%s operators can read %j for some hole', (type, written) => {
  expect(possiblyReadable(type, ACCESS_FILE_SPELLING.read(written))).toBe(true);
});

test('texts of many holes and many characters are decided', () => {
  expect(possiblyReadable('number', ACCESS_FILE_SPELLING.read('${x}1'.repeat(2_000)))).toBe(true);
  // 24 in six groups, 12 in four octets, 3 in the length of a prefix.
  expect(possiblyReadable('address', ACCESS_FILE_SPELLING.read('${x}1'.repeat(39)))).toBe(true);
  expect(possiblyReadable('address', ACCESS_FILE_SPELLING.read('${x}1'.repeat(40)))).toBe(false);
  expect(possiblyReadable('number', Text.of('1'.repeat(100_000), { hole: 'x' }))).toBe(true);
  expect(possiblyReadable('address', Text.of('1'.repeat(100_000), { hole: 'x' }))).toBe(false);
});
