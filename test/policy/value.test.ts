import { readBoolean, readDate, readNumber } from '../../src/policy/value';

describe('numbers', () => {
  test.each([
    ['0', { negative: false, whole: '0', fraction: '' }],
    ['-0', { negative: false, whole: '0', fraction: '' }],
    ['-0.00', { negative: false, whole: '0', fraction: '' }],
    ['007.50', { negative: false, whole: '7', fraction: '5' }],
    ['-12.05', { negative: true, whole: '12', fraction: '05' }],
    ['-0.1', { negative: true, whole: '0', fraction: '1' }],
    ['-12', { negative: true, whole: '12', fraction: '' }],
    ['12345678901234567890.12345678901234567890', { negative: false, whole: '12345678901234567890', fraction: '1234567890123456789' }],
  ])('%s', (value, decimal) => {
    expect(readNumber(value)).toEqual(decimal);
  });

  test.each(['', '-', '+1', '1.', '.5', '-.5', '1e3', '0x10', '1,000', ' 1', '1 ', '1\n', '--1', '1.2.3', 'NaN', 'Infinity', '1_000', '١'])('not %j', (value) => {
    expect(readNumber(value)).toBeUndefined();
  });
});

describe('dates', () => {
  test.each([
    ['1970-01-01T00:00Z', 0, ''],
    ['1970-01-01T00:00:00Z', 0, ''],
    ['1970-01-01T00:01:02.500Z', 62, '5'],
    ['1970-01-01T00:00:00.000Z', 0, ''],
    ['1970-01-01T00:00:00.0000000000001Z', 0, '0000000000001'],
    ['1970-01-01T08:00:00+08:00', 0, ''],
    ['1969-12-31T23:30:00-00:30', 0, ''],
    ['1970-01-01T23:59:00+23:59', 0, ''],
    ['1970-01-01T00:00:00-23:59', 23 * 3600 + 59 * 60, ''],
    ['1970-01-01T00:00:00-00:00', 0, ''],
    ['2026-11-22T08:30:15Z', Date.UTC(2026, 10, 22, 8, 30, 15) / 1000, ''],
    ['2024-02-29T23:59:59Z', Date.UTC(2024, 1, 29, 23, 59, 59) / 1000, ''],
    ['2000-02-29T00:00Z', Date.UTC(2000, 1, 29) / 1000, ''],
    ['9999-12-31T23:59:59Z', Date.UTC(9999, 11, 31, 23, 59, 59) / 1000, ''],
    ['0001-01-01T00:00:00Z', -62135596800, ''],
  ])('%s', (value, seconds, fraction) => {
    expect(readDate(value)).toEqual({ seconds, fraction });
  });

  test.each([
    '', '2026-11-22', '2026-11-22T08Z', '2026-11-22T08:00', '2026-11-22T08:00:00', '2026-11-22 08:00:00Z', '2026-11-22t08:00:00z', '20261122T080000Z', '26-11-22T08:00Z',
    '2026-02-31T00:00Z', '2026-02-29T00:00Z', '1900-02-29T00:00Z', '2026-04-31T00:00Z', '2026-00-01T00:00Z', '2026-13-01T00:00Z', '2026-01-00T00:00Z', '2026-01-32T00:00Z',
    '2026-11-22T24:00:00Z', '2026-11-22T23:60Z', '2026-11-22T23:59:60Z', '2026-11-22T8:00Z', '2026-11-22T08:00:00.Z', '2026-11-22T08:00.5Z', '2026-11-22T08:00:00,5Z',
    '2026-11-22T08:00+24:00', '2026-11-22T08:00+08:60', '2026-11-22T08:00+0800', '2026-11-22T08:00+08', '2026-11-22T08:00Z ', ' 2026-11-22T08:00Z', '2026-11-22T08:00Z\n', '+002026-11-22T08:00Z',
  ])('not %j', (value) => {
    expect(readDate(value)).toBeUndefined();
  });
});

test.each([['true', true], ['false', false], ['TRUE', true], ['False', false]])('%s is a boolean', (value, read) => {
  expect(readBoolean(value)).toBe(read);
});

test.each(['', '1', '0', 'yes', ' true', 'true ', 'true\n', 'tru', 'fal\u017Fe'])('%j is no boolean', (value) => {
  expect(readBoolean(value)).toBeUndefined();
});
