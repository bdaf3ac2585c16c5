import * as fc from 'fast-check';
import { Budget } from '../../../../src/access/compare/budget';
import { valueClasses } from '../../../../src/access/compare/values/value-classes';
import { ACCESS_FILE_SPELLING, compileTest } from '../../../../src/policy';
import { stringsUpTo } from '../../../policy/arbitraries';

type Written = readonly [operator: string, ...values: string[]];

function testsOf(written: readonly Written[]) {
  return written.map(([operator, ...texts]) => {
    const values = texts.map((text) => ACCESS_FILE_SPELLING.read(text));
    return { operator, values, holds: compileTest(operator, values) };
  });
}

function classesOf(written: readonly Written[]) {
  return valueClasses(testsOf(written), new Budget(1_000_000));
}

describe('values', () => {
  test.each<[Written[], (string | undefined)[]]>([
    [[], [undefined]],
    [[['StringEquals', 'a']], [undefined, 'a']],
    [[['StringNotEquals', 'a']], [undefined, 'a']],
    [[['StringEquals', 'a*'], ['StringLike', 'a*']], [undefined, 'a', 'a*']],
    [[['Bool', 'true'], ['Bool', 'FALSE']], [undefined, 'false', 'true']],
    [[['NumericLessThan', '5'], ['NumericEquals', '7']], [undefined, '4', '7']],
    [[['NumericNotEquals', '5'], ['NumericGreaterThan', '5']], [undefined, '5', '6']],
    [[['NumericGreaterThan', '1.5'], ['NumericLessThan', '1.6']], [undefined, '0.5', '1.55', '1.6']],
    [[['DateLessThan', '2026-01-01T00:00Z']], [undefined, '2025-12-31T23:59:59Z']],
    [[['DateGreaterThan', '2026-01-01T08:00+08:00'], ['DateEquals', '2026-01-01T00:00Z']], [undefined, '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z']],
    [[['NumericEquals', '0']], [undefined, '0']],
    [[['NumericEquals', 'x'], ['DateEquals', 'soon'], ['DateLessThan', 'soon${x}']], [undefined]],
    [[['DateEquals', '2026-01-01T00:00:00.05Z']], [undefined, '2026-01-01T00:00:00.05Z']],
    [[['DateGreaterThan', '9999-12-31T23:59:59.5-23:59'], ['DateLessThan', '2026-01-01T00:00Z']], [undefined, '2025-12-31T23:59:59Z', '9999-12-31T23:59:59.75-23:59']],
    [[['DateGreaterThan', '9999-12-31T23:59:59-23:59']], [undefined, '9999-12-31T23:59:59.5-23:59']],
    [[['IpAddress', '10.0.0.0/8']], [undefined, '10.0.2.1']],
    [[['IpAddress', '10.0.0.0/7'], ['IpAddress', '10.0.0.0/8']], [undefined, '10.0.2.1', '11.0.2.1']],
    [[['IpAddress', '2001:0:0:1::/64']], [undefined, '2001:0:0:1::1']],
    [[['IpAddress', '2001:db8::']], [undefined, '2001:db8::']],
    [[['StringLike', '*'], ['IpAddress', '10.0.0.1']], [undefined, '192.0.2.1', '10.0.0.1']],
    [[['NotIpAddress', '10.0.0.0/8'], ['IpAddress', '10.0.0.0/9', '10.128.0.0/9']], [undefined, '10.0.2.1']],
    [[['IpAddress', '::/0'], ['IpAddress', '0.0.0.0/0']], [undefined, '192.0.2.1', '::ff00:0:1']],
    [[['IpAddress', '2001:db8::/32'], ['IpAddress', 'fe80::/10', '::1']], [undefined, '::1', '2001:db8::1']],
  ])('of %j', (written, values) => {
    expect(classesOf(written)).toEqual({ values, exact: true });
  });
});

/** Operators with values that they read, and what requests may say. */
interface Family {
  readonly operators: readonly string[];
  readonly values: readonly string[];
  readonly seen: readonly string[];
}

const STRINGS: Family = {
  operators: ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringLike', 'StringNotLike'],
  values: ['', 'a', 'A', 'ab', 'a*', '*', '?', '*b', 'a?', 'a${x}', '${x}B', '${x}', 'true', '1', '1*', '10.0.0.1', '10.*'],
  seen: stringsUpTo(4, ['a', 'A', 'b', 'B', '*']),
};
const BOOLEANS: Family = { operators: ['Bool'], values: ['true', 'FALSE', 't${x}', '${x}e', '${x}'], seen: ['true', 'TRUE', 'false', 'False', 'tru'] };
const NUMBERS: Family = {
  operators: ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'],
  values: ['0', '1', '1.0', '-1', '1.5', '1.50001', '10', '${x}'],
  seen: ['-2', '-1', '-0.5', '0', '-0', '0.5', '1', '01', '1.0', '1.2', '1.5', '1.500001', '1.50001', '2', '10', '11', '1e1', ''],
};
const DATES: Family = {
  operators: ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
  values: ['2026-01-01T00:00Z', '2026-01-01T00:00:00.5Z', '2026-01-01T08:00:01+08:00', '0000-01-01T00:00+23:59', '0000-01-01T00:00Z', '9999-12-31T23:59:59.5-23:59', '${x}'],
  seen: [
    '2025-12-31T00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.25Z', '2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.75Z', '2026-01-01T00:00:01Z', '2026-01-02T00:00Z',
    '0000-01-01T00:00+23:59', '0000-01-01T00:00+23:58', '0000-01-01T00:00Z', '9999-12-31T23:59:59.4-23:59', '9999-12-31T23:59:59.5-23:59', '9999-12-31T23:59:59.6-23:59', '2026-01-01', '',
  ],
};
const ADDRESSES: Family = {
  operators: ['IpAddress', 'NotIpAddress', 'IpAddressIncludeBorder'],
  values: ['10.0.0.0/8', '10.0.0.0/9', '10.128.0.0/9', '10.0.0.1', '10.*.0.1', '*.*.*.1', '0.0.0.0/0', '::/0', '2001:db8::/33', '::ffff:10.0.0.0/100', '${x}', '10.0.${x}', '${x}/24'],
  seen: ['10.0.0.1', '10.0.0.2', '10.1.0.1', '10.128.0.1', '10.128.0.2', '11.0.0.1', '11.0.0.2', '::1', '::ffff:a00:1', '2001:db8::1', '2001:db8:8000::1', '16.0.0.1', '10.0.0.0/8', '', 'x'],
};

describe('every way in which tests can come out', () => {
  const testOf = ({ operators, values }: Family): fc.Arbitrary<Written> => fc
    .tuple(fc.constantFrom(...operators), fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }))
    .map(([operator, list]) => [operator, ...list]);

  test.each<[string, Family[]]>([
    ['strings', [STRINGS]], ['strings and booleans', [STRINGS, BOOLEANS]], ['booleans', [BOOLEANS]], ['numbers', [NUMBERS]], ['dates', [DATES]], ['addresses', [ADDRESSES]],
    ['what no two of them read', [NUMBERS, DATES, ADDRESSES, BOOLEANS]], ['strings that may be addresses', [STRINGS, ADDRESSES]], ['strings that may be numbers', [STRINGS, NUMBERS]],
  ])('is met by a value, of %s', (_what, families) => {
    const seen: (string | undefined)[] = [undefined, ...families.flatMap((family) => [...family.seen, ...family.values])];
    let exactly = 0;
    fc.assert(fc.property(fc.array(fc.oneof(...families.map(testOf)), { minLength: 1, maxLength: 5 }), (written) => {
      const tests = testsOf(written);
      const { values, exact } = classesOf(written);
      const outcomeOf = (value: string | undefined) => tests.map(({ holds }) => holds(value)).join();
      const met = values.map(outcomeOf);
      exactly += Number(exact);
      expect(exact ? seen.filter((value) => !met.includes(outcomeOf(value))) : []).toEqual([]);
    }));
    expect(exactly).toBeGreaterThan(20);
  });

  test.each<[Written[], boolean]>([
    [[['StringEquals', 'x', '10.0.0.1'], ['IpAddress', '10.0.0.1', '192.0.2.0/24']], true],
    [[['StringLike', '*'], ['IpAddress', '10.0.0.1']], true],
    [[['StringLike', '10.*'], ['IpAddress', '10.0.0.1']], false],
    [[['StringLike', '*.1'], ['IpAddress', '10.0.0.1']], false],
    [[['StringEqualsIgnoreCase', 'x'], ['NumericLessThan', '1']], false],
    [[['NumericLessThan', '1${x}']], false],
    [[['NumericLessThan', '1${x}', '5'], ['NumericLessThan', '5']], false],
    [[['DateLessThan', '2026-${x}'], ['DateGreaterThanEquals', '${x}Z']], true],
    [[['DateEquals', '2026-${x}']], false],
    [[['DateEquals', '2026-${x}', '2026-01-01T00:00Z'], ['DateEquals', '2026-01-01T00:00Z']], false],
    [[['IpAddress', '10.0.0.${x}', '${x}/24', '${x}']], true],
    [[['IpAddress', '10.${x}.1', '10.0.0.1']], false],
  ])('%j: known to be all, %p', (written, exact) => {
    expect(classesOf(written).exact).toBe(exact);
  });

  test('is not known to be, if the budget is spent', () => {
    const budget = new Budget(50);
    expect(valueClasses(testsOf([['StringLike', '*a*', '*b*', '*c*', '*d*']]), budget).exact).toBe(false);
    expect(valueClasses(testsOf([['IpAddress', '10.0.0.0/8']]), new Budget(10)).exact).toBe(false);
  });
});

test('values that could match different unknown ones are told apart', () => {
  const { values } = classesOf([['StringEquals', 'a${x}', 'b${y}']]);
  expect(values.map((value) => value?.slice(0, 1))).toEqual([undefined, 'a', 'b']);
});

test.each<[Written[], (string | undefined)[]]>([
  [[['NumericEquals', '1${x}']], [undefined, '1']],
  [[['IpAddress', '10.${x}.1']], [undefined, '10.0.0.1']],
  [[['StringLike', '10.*'], ['IpAddress', '10.0.0.1']], [undefined, '10.0.0.1', '::ffff:10.0.0.1', '10.x']],
])('of %j some are found, though not every class is known', (written, values) => {
  expect(classesOf(written)).toEqual({ values, exact: false });
});

test('between the earliest and the latest date of an unknown one there is a moment', () => {
  const [, early, between, late, ...others] = classesOf([['DateLessThan', '2026-${x}'], ['DateGreaterThan', '2026-${x}']]).values;
  expect([early, between, late].map((value) => value?.slice(0, 4))).toEqual(['2025', '2026', '2027']);
  expect(others).toEqual([]);
});

test('a value that strings list stands for itself, and another spelling for the others', () => {
  expect(classesOf([['StringEquals', '5'], ['NumericEquals', '5']]).values).toEqual([undefined, '05', '5']);
  expect(classesOf([['StringEquals', '10.0.0.1'], ['IpAddress', '10.0.0.1']]).values).toEqual([undefined, '::ffff:10.0.0.1', '10.0.0.1']);
  expect(classesOf([['StringEquals', '::1'], ['IpAddress', '::1']]).values).toEqual([undefined, '0::1', '::1']);
  expect(classesOf([['StringEquals', '2026-01-01T00:00:00Z'], ['DateEquals', '2026-01-01T00:00Z']]).values)
    .toEqual([undefined, '2026-01-01T00:00:00.0Z', '2026-01-01T00:00:00Z']);
});
