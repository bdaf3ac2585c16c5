import { readDate, readNumber } from '../../policy';

/** Decimal numbers: each of these, one between every two neighbors, one below and one above all. */
export function numberSamples(written: readonly string[]): readonly string[] {
  const values = written.flatMap((each) => readNumber(each) ?? []);
  const digits = 1 + Math.max(0, ...values.map(({ fraction }) => fraction.length));
  const scaled = values.map(({ negative, whole, fraction }) => (negative ? -1n : 1n) * BigInt(whole + fraction.padEnd(digits, '0')));
  return around(scaled, 10n ** BigInt(digits)).map((value) => decimalOf(value, digits));
}

/** Moments: each of these, one between every two neighbors, one before and one after all, as far as there are years for them. */
export function dateSamples(written: readonly string[]): readonly string[] {
  const moments = written.flatMap((each) => readDate(each) ?? []);
  const digits = 1 + Math.max(0, ...moments.map(({ fraction }) => fraction.length));
  const scaled = moments.map(({ seconds, fraction }) => BigInt(seconds) * 10n ** BigInt(digits) + BigInt(fraction.padEnd(digits, '0')));
  return around(scaled, 10n ** BigInt(digits)).map((value) => dateOf(value, digits)).filter((date) => readDate(date) !== undefined);
}

/** A step further than each end, each value, and what lies halfway between neighbors. */
function around(values: readonly bigint[], step: bigint): readonly bigint[] {
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : Number(a > b)));
  if (sorted.length === 0) {
    return [0n];
  }
  const behind = (index: number) => (index + 1 < sorted.length ? (sorted[index] + sorted[index + 1]) / 2n : sorted[index] + step);
  return [sorted[0] - step, ...sorted.flatMap((value, index) => [value, behind(index)])];
}

function decimalOf(value: bigint, digits: number): string {
  const written = `${value < 0n ? -value : value}`.padStart(digits + 1, '0');
  const fraction = written.slice(-digits).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${written.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`;
}

function dateOf(value: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const part = ((value % scale) + scale) % scale;
  const seconds = new Date(Number((value - part) / scale) * 1000).toISOString().replace(/\.000Z$/, '');
  return part === 0n ? `${seconds}Z` : `${seconds}.${`${part}`.padStart(digits, '0').replace(/0+$/, '')}Z`;
}
