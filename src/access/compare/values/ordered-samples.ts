import { Budget } from '../budget';
import { isKnownOrHole, Samples, Test, writtenIn } from './samples';
import { dateExtremes, Moment, readDate, readNumber, Text, withoutTrailingZeros } from '../../../policy';

/** Decimal numbers: each of those written, one between every two neighbors, one below and one above all. */
export function numberSamples(tests: readonly Test[], budget: Budget): Samples {
  const values = writtenIn(tests).flatMap((each) => readNumber(each) ?? []);
  const digits = digitsFor(values);
  if (!budget.spend(values.length * digits)) {
    return NONE;
  }
  const scaled = values.map(({ negative, whole, fraction }) => (negative ? -1n : 1n) * BigInt(whole + fraction.padEnd(digits, '0')));
  return {
    values: around(scaled, 10n ** BigInt(digits)).map((value) => decimalOf(value, digits)),
    exact: tests.every((test) => test.values.every(isKnownOrHole)),
  };
}

/** Moments: each of those written, one between every two neighbors, one before and one after all, as far as there are years for them. */
export function dateSamples(tests: readonly Test[], budget: Budget): Samples {
  const values = tests.flatMap((test) => test.values.flatMap(boundsOf));
  const digits = digitsFor(values);
  if (!budget.spend(values.length * digits)) {
    return NONE;
  }
  const step = 10n ** BigInt(digits);
  const scaled = values.map(({ seconds, fraction }) => BigInt(seconds) * step + BigInt(fraction.padEnd(digits, '0')));
  const [first, end] = [BigInt(FIRST) * step, BigInt(END) * step];
  const last = scaled.reduce((latest, value) => (value > latest ? value : latest), first);
  const moments = [...around(scaled, step), first, (last + end) / 2n].filter((value) => first <= value && value < end);
  return {
    values: moments.map((value) => dateOf(value, digits)),
    // What lies between the earliest and the latest date of a text is before and after some of them; whether it equals one is another question.
    exact: tests.every((test) => !/^Date(Not)?Equals$/.test(test.operator) || test.values.every(isKnownOrHole)),
  };
}

/** Where steps run out: each sample has as many digits as the longest value. */
const NONE: Samples = { values: [], exact: false };

/** One more than the longest fraction has. */
function digitsFor(values: readonly { readonly fraction: string }[]): number {
  return 1 + values.reduce((most, { fraction }) => Math.max(most, fraction.length), 0);
}

/** The seconds in which the first and, but for one, the last date lies that can be written. */
const FIRST = readDate('0000-01-01T00:00+23:59')!.seconds;
const END = readDate('9999-12-31T23:59:59-23:59')!.seconds + 1;

function boundsOf(text: Text): readonly Moment[] {
  if (text.literal !== undefined) {
    return [readDate(text.literal) ?? []].flat();
  }
  const extremes = dateExtremes(text);
  return extremes ? [extremes.earliest, extremes.latest] : [];
}

/** A step further than each end, each value, and what lies halfway between neighbors. */
function around(values: readonly bigint[], step: bigint): readonly bigint[] {
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const behind = (index: number) => (index + 1 < sorted.length ? (sorted[index] + sorted[index + 1]) / 2n : sorted[index] + step);
  return sorted.flatMap((value, index) => [...(index === 0 ? [value - step] : []), value, behind(index)]);
}

function decimalOf(value: bigint, digits: number): string {
  const written = `${value < 0n ? -value : value}`.padStart(digits + 1, '0');
  const fraction = withoutTrailingZeros(written.slice(-digits));
  return `${value < 0n ? '-' : ''}${written.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`;
}

function dateOf(value: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const part = ((value % scale) + scale) % scale;
  const seconds = Number((value - part) / scale);
  const fraction = part === 0n ? '' : `.${withoutTrailingZeros(`${part}`.padStart(digits, '0'))}`;
  // The first and the last hours of all can be written with an offset only.
  const { time, offset } = OFFSETS.map(([name, by]) => ({ time: new Date((seconds + by) * 1000).toISOString(), offset: name }))
    .find((written) => /^\d{4}-/.test(written.time))!;
  return `${time.slice(0, -'.000Z'.length)}${fraction}${offset}`;
}

const OFFSETS: readonly (readonly [string, number])[] = [['Z', 0], ['+23:59', 86_340], ['-23:59', -86_340]];
