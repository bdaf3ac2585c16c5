import * as fc from 'fast-check';
import { stringOf, stringsUpTo } from './arbitraries';
import { matchesPlainly } from './reference';
import { ACCESS_FILE_SPELLING, compileTest, MAYBE, NO, OPERATORS, Truth, YES } from '../../src/policy';
import { tokensOf } from '../reference/holes';
import { OPERATORS as REFERENCE } from '../reference/operators';

function holds(operator: string, written: readonly string[], seen: string | undefined): Truth {
  return compileTest(operator, written.map((value) => ACCESS_FILE_SPELLING.read(value)))(seen);
}

/** The negative operators, with their positive twins. */
const TWINS = [...OPERATORS.keys()].filter((name) => name.includes('Not')).map((name) => [name, name.replace('Not', '')] as const);

describe('one value', () => {
  test.each<[string, string, string[], string[]]>([
    ['StringEquals', 'a*', ['a*'], ['ab', 'A*', 'a', '']],
    ['StringEquals', '', [''], ['a']],
    ['StringEqualsIgnoreCase', 'aBc', ['abc', 'ABC'], ['ab', 'abcd']],
    // Kelvin sign, long s: ASCII letters alone have two cases.
    ['StringEqualsIgnoreCase', 'KSé', ['ksé'], ['\u212Asé', 'k\u017Fé', 'kSÉ']],
    ['StringLike', 'vpc-*', ['vpc-1', 'vpc-'], ['VPC-1', 'vpc', 'xvpc-1']],
    ['StringLike', 'a?c', ['abc', 'a\u{1F600}c'], ['ac', 'abbc']],
    ['StringLike', 'abc', ['abc'], ['ABC', 'abcd']],
    ['NumericEquals', '10', ['10', '010', '10.0', '10.000'], ['10.0000000000000000001', '1e1', ' 10', '+10', '', 'ten', '9', '-10']],
    ['NumericEquals', '-0', ['0', '-0.0', '000'], ['0.1']],
    ['NumericEquals', '9007199254740993', ['9007199254740993'], ['9007199254740992']],
    ['NumericLessThan', '10', ['9', '9.99', '-11', '-0'], ['10', '10.0', '11', '100', 'x']],
    ['NumericLessThanEquals', '-1.5', ['-1.5', '-1.50', '-2', '-10'], ['-1.49', '0', '1.5', '-1']],
    ['NumericGreaterThan', '0.25', ['0.3', '0.250001', '1'], ['0.25', '0.2500', '0.2', '-1', 'x']],
    ['NumericGreaterThanEquals', '007', ['7', '7.0', '10'], ['6.9', '-8', '']],
    ['DateEquals', '2026-11-22T08:00:00Z', ['2026-11-22T08:00Z', '2026-11-22T16:00:00+08:00', '2026-11-22T08:00:00.00Z', '2026-11-21T08:01:00-23:59'],
      ['2026-11-22T08:00:00.001Z', '2026-11-22T08:00:01Z', '2026-11-22', '2026-11-22T08:00', '1795334400']],
    ['DateLessThan', '2026-11-22T08:00:00.5Z', ['2026-11-22T08:00:00.49Z', '2026-11-22T08:00:00Z', '0000-01-01T00:00Z'], ['2026-11-22T08:00:00.50Z', '2026-11-22T08:00:01Z', 'x']],
    ['DateLessThanEquals', '2026-11-22T08:00Z', ['2026-11-22T08:00:00Z', '2026-11-22T15:59+08:00'], ['2026-11-22T08:00:00.0001Z', '2026-02-31T08:00Z']],
    ['DateGreaterThan', '2026-11-22T08:00Z', ['2026-11-22T08:00:00.0001Z', '9999-12-31T23:59:59-23:59'], ['2026-11-22T08:00Z', '2026-11-22T08:01+00:01']],
    ['DateGreaterThanEquals', '2026-11-22T08:00Z', ['2026-11-22T08:00Z', '2026-11-22T08:01+00:01'], ['2026-11-22T07:59:59.9Z', '']],
    ['Bool', 'True', ['true', 'TRUE'], ['false', '1', '', 'yes', 'true ']],
    ['Bool', 'false', ['False'], ['true', '0']],
    ['IpAddress', '10.0.0.0/8', ['10.1.2.3', '::ffff:10.1.2.3', '::FFFF:a01:203'], ['11.0.0.0', '10.1.2.0/24', '10.1.2.*', '10.1.2.3/32', '10.1.2', '010.1.2.3', '::10.1.2.3', '']],
    ['IpAddress', '101.*.*.100', ['101.0.255.100'], ['101.0.0.101', '101.*.*.100']],
    ['IpAddressIncludeBorder', '2001:db8::/32', ['2001:db8::', '2001:DB8:ffff::1'], ['2001:db9::', '10.0.0.1', 'fe80::1%eth0']],
  ])('%s %j', (operator, value, matched, others) => {
    expect(matched.filter((seen) => holds(operator, [value], seen) !== YES)).toEqual([]);
    expect(others.filter((seen) => holds(operator, [value], seen) !== NO)).toEqual([]);
    expect(holds(operator, [value], undefined)).toBe(NO);
  });

  test.each(TWINS)('%s is the opposite of %s, for missing keys and unreadable values too', (negative, positive) => {
    const values = [['1', 'a*'], ['2026-11-22T08:00Z', '10.0.0.0/8'], ['*', 'a${x}'], ['1${x}', '10.${x}.1', '2026-${x}Z']].flat();
    for (const value of values) {
      for (const seen of [undefined, '', 'a', 'A*', '1', '1.0', '12', '10.0.0.1', '2026-11-22T16:00+08:00', 'x']) {
        expect([value, seen, holds(negative, [value], seen)]).toEqual([value, seen, 2 - holds(positive, [value], seen)]);
      }
    }
  });
});

describe('several values', () => {
  test.each<[string, string[], string | undefined, Truth]>([
    ['StringEquals', ['a', 'b'], 'b', YES], ['StringNotEquals', ['a', 'b'], 'b', NO], ['StringNotEquals', ['a', 'b'], 'c', YES],
    ['StringLike', ['a*', 'b'], 'b', YES], ['StringNotLike', ['a*', 'b'], 'ab', NO],
    ['NumericLessThan', ['1', '5'], '3', YES], ['NumericNotEquals', ['1', '5'], '5.0', NO], ['NumericNotEquals', ['1', '5'], 'x', YES],
    ['NotIpAddress', ['10.0.0.0/8', '::/0'], '11.0.0.1', NO], ['NotIpAddress', ['10.0.0.0/8'], '10.0.0.0/8', YES],
    ['StringEquals', ['a', '${x}'], 'a', YES], ['StringEquals', ['a', '${x}'], 'b', MAYBE], ['StringEquals', ['a', 'b${x}'], 'c', NO],
    ['StringNotEquals', ['a', 'b${x}'], 'bc', MAYBE], ['StringNotEquals', ['a', 'b${x}'], 'a', NO], ['StringNotEquals', ['a', 'b${x}'], undefined, YES],
    ['StringEquals', ['${x}'], undefined, NO],
  ])('%s %j of %j', (operator, values, seen, truth) => {
    expect(holds(operator, values, seen)).toBe(truth);
  });
});

describe('values with holes', () => {
  test.each<[string, string, string[], string[]]>([
    ['StringEquals', 'a${x}c', ['ac', 'abc', 'a*c', 'acc'], ['a', 'c', 'acb', '']],
    ['StringEquals', '${x}a${y}', ['a', 'bab'], ['', 'b']],
    ['StringEquals', 'ab${x}ba', ['abba', 'ababa'], ['aba', 'ab']],
    ['StringEquals', '${x}b${y}b${z}', ['bb', 'abab'], ['b']],
    ['StringEquals', '*${x}', ['*', '*a'], ['a']],
    ['StringEqualsIgnoreCase', 'A${x}', ['a', 'AB'], ['b']],
    ['StringLike', 'a?${x}', ['ab', 'abc'], ['a', 'b']],
    ['StringLike', '*${x}', ['', 'abc'], []],
    ['Bool', '${x}', ['true', 'FALSE'], ['1', '']],
    ['Bool', 'T${x}', ['true', 'TRUE'], ['false', 't']],
    ['NumericEquals', '${x}', ['1', '-0.5'], ['x', '']],
    ['NumericEquals', '5${x}', ['5', '50', '5.1', '57.25'], ['4', '0.5', '-5', '65']],
    ['NumericLessThan', '5${x}', ['4', '5', '49', '1000'], []],
    ['NumericGreaterThan', '5${x}', ['6', '5.1', '1000'], ['5', '4', '-6']],
    ['NumericGreaterThanEquals', '5${x}', ['5', '6'], ['4.99']],
    ['NumericLessThan', '-5${x}', ['-6', '-5.1'], ['-5', '-4', '6']],
    ['NumericLessThan', '0.${x}', ['0', '0.9', '0.999999', '-1'], ['1', '1.5']],
    ['NumericGreaterThan', '0.${x}', ['0.1', '1'], ['0', '-1']],
    ['NumericGreaterThan', '0.${x}5', ['0.1', '0.05', '0.005', '1'], ['0', '-1']],
    ['NumericEquals', '${x}5', ['5', '15', '0.25', '-5', '0.5'], ['6', '51', '0.51']],
    ['NumericEquals', '${x}0', ['0', '6', '10', '0.5'], []],
    ['NumericEquals', '${x}.${y}', ['6', '0.5', '-3'], []],
    ['NumericLessThan', '${x}k', [], ['1']],
    ['DateLessThan', '${date}', ['2026-01-01T00:00Z', '9999-12-31T23:59:59.999-23:59'], ['x']],
    ['DateGreaterThan', '${date}', ['0000-01-01T00:00:01+23:59'], ['0000-01-01T00:00+23:59']],
    ['DateLessThan', '2026-${x}', ['2026-12-31T23:59Z', '2020-01-01T00:00Z'], ['2028-01-01T00:00Z']],
    ['DateGreaterThan', '2026-${x}', ['2026-01-01T00:00Z', '2030-01-01T00:00Z'], ['2025-01-01T00:00Z']],
    ['DateGreaterThan', '2024-02-${x}Z', ['2024-02-01T00:00:01Z'], ['2024-02-01T00:00:00Z']],
    ['DateLessThan', '2024-02-${x}Z', ['2024-02-29T23:59:59.9Z'], ['2024-03-01T00:00Z']],
    ['DateLessThan', '2026-1${x}T00:00Z', ['2026-12-30T23:59Z'], ['2026-12-31T00:00Z']],
    ['DateGreaterThan', '2026-1${x}T00:00Z', ['2026-10-01T00:00:01Z'], ['2026-10-01T00:00Z']],
    ['DateEquals', '2026-01-01T08:00${offset}', ['2026-01-01T00:00:30Z', '2026-01-01T16:00Z'], ['2026-01-03T00:00Z', '2025-12-31T00:00Z']],
    ['DateEquals', '2026-01-01T08:00:3${x}Z', ['2026-01-01T08:00:30Z', '2026-01-01T08:00:39.5Z'], ['2026-01-01T08:00:40Z', '2026-01-01T08:00:29Z']],
    ['DateEquals', '2026-02-3${x}', [], ['2026-02-28T00:00Z', '2026-03-02T00:00Z']],
    ['IpAddress', '${cidr}', ['10.0.0.1', '2001:db8::1'], ['x', '10.0.0.0/8']],
    // The hole may be a prefix length of 0, so that the network holds everything.
    ['IpAddress', '10.${x}', ['10.0.0.1', '11.0.0.1'], ['2001:db8::1']],
    ['IpAddress', '10.${x}/8', ['10.0.0.1'], ['11.0.0.1']],
    ['IpAddress', '10.${x}/4', ['10.0.0.1', '11.0.0.1'], ['16.0.0.1']],
    ['IpAddress', '10.${x}.7', ['10.0.0.7'], ['10.0.0.1', '11.0.0.7', '::7']],
    ['IpAddress', '10.*.${x}', ['10.0.0.1'], ['11.0.0.1']],
    ['IpAddress', '${x}.0.0/16', ['10.1.0.1', '2001:db8::1'], []],
    ['IpAddress', '2001:db8:${x}/32', ['2001:db8::1'], ['2001:db9::1', '10.0.0.1']],
    ['IpAddress', '2001:db8${x}/32', ['2001:db8::1', '2001:db8f::1'], ['2002::1', '10.0.0.1']],
    ['IpAddress', '2001::1${x}:2', ['2001::12:2'], ['2002::12:2', '10.0.0.1']],
    ['IpAddress', '10.${x}/40', [], ['10.0.0.1']],
  ])('%s %j', (operator, value, matched, others) => {
    expect(matched.filter((seen) => holds(operator, [value], seen) !== MAYBE)).toEqual([]);
    expect(others.filter((seen) => holds(operator, [value], seen) !== NO)).toEqual([]);
  });

  test('numbers: possible is what some filling makes true, and nothing else', () => {
    const fillings = stringsUpTo(5, [...'012.-']);
    const piece = stringOf(['0', '1', '2', '.', '-'], 2);
    const seen = fc.constantFrom('0', '1', '2', '-1', '10', '11', '1.1', '0.1', '-1.2', '0.01');
    const operator = fc.constantFrom('NumericEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals');
    fc.assert(fc.property(operator, piece, piece, seen, (name, start, end, value) => {
      const filled = fillings.some((filling) => holds(name, [start + filling + end], value) === YES);
      expect(holds(name, [`${start}\${x}${end}`], value)).toBe(filled ? MAYBE : NO);
    }), { numRuns: 150 });
  });

  // The reference lays a date with two holes over very many shapes.
  test.each<[number, string[], string[]]>([
    [1, ['DateEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
      ['2026-11-22T08:00Z', '2026-11-22T08:00:30Z', '2026-11-22T16:00:30.25+08:00', '2024-02-29T23:59-23:59', '0000-01-01T00:00Z', '9999-12-31T23:59:59Z']],
    [2, ['IpAddress'],
      ['10.1.2.3', '10.1.0.0/16', '*.1.2.3', '0.0.0.0/0', '2001:db8::1', '2001:db8::/32', '::ffff:10.1.2.3', '::/0', '1:2:3:4:5:6:7:8', '::10.1.2.3']],
    [2, ['NumericEquals', 'NumericLessThan', 'NumericGreaterThanEquals'], ['0', '-0', '10', '010.50', '-3.25', '0.001']],
    [2, ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike'], ['', 'a', 'A', 'aba', 'a*a', 'ab*', 'AbA']],
    [2, ['Bool'], ['true', 'FALSE', 'tRue']],
  ])('of up to %d holes, %j: possible is what the reference finds a filling for', (holes, operators, values) => {
    const cuts = fc.uniqueArray(fc.nat({ max: 22 }), { minLength: 2, maxLength: 2 * holes }).map((list) => list.sort((a, b) => a - b));
    const seen = fc.constantFrom(...values);
    fc.assert(fc.property(fc.constantFrom(...operators), seen, seen, cuts, (operator, value, other, [a, b, c = 99, d = 99]) => {
      const written = `${value.slice(0, a)}\${x}${value.slice(b, c)}${c < 99 ? '${y}' : ''}${value.slice(d)}`;
      const expected = REFERENCE.get(operator)!.could(tokensOf(written), other);
      expect([operator, written, other, holds(operator, [written], other)]).toEqual([operator, written, other, expected ? MAYBE : NO]);
    }), { numRuns: 100 });
  });
});

test('string operators are what the plain rules say', () => {
  const some = stringOf(['a', 'A', 'b', '*', '?'], 4);
  const lower = (text: string) => text.replace('A', 'a').replaceAll('A', 'a');
  fc.assert(fc.property(fc.array(some, { maxLength: 3 }), some, (values, seen) => {
    const plainly = (matches: boolean) => (matches ? YES : NO);
    expect(holds('StringEquals', values, seen)).toBe(plainly(values.includes(seen)));
    expect(holds('StringEqualsIgnoreCase', values, seen)).toBe(plainly(values.map(lower).includes(lower(seen))));
    expect(holds('StringLike', values, seen)).toBe(plainly(values.some((value) => matchesPlainly(value, seen))));
  }));
});

test('an operator that does not exist is refused', () => {
  expect(() => compileTest('StringEqualsIfExists', [])).toThrow('`StringEqualsIfExists` is no condition operator');
});
