import { compareKeys } from './text';

/**
 * The value types of conditions. A reader turns a value into what its operators compare, or into nothing when the
 * operators could not read it: JavaScript's own parsers take far more (`0x10`, blanks, the 31st of February).
 */
export type ValueType = 'string' | 'number' | 'date' | 'boolean' | 'address';

/** A decimal without sign or leading zeros in its digits: `negative`, then `whole.fraction`. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

export function readNumber(value: string): Decimal | undefined {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(value);
  if (!match) {
    return undefined;
  }
  const whole = match[2].replace(/^0+(?=.)/, '');
  const fraction = withoutTrailingZeros(match[3] ?? '');
  return { negative: match[1] === '-' && (whole !== '0' || fraction !== ''), whole, fraction };
}

/** A regular expression would try each zero anew: their number squared. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') {
    end--;
  }
  return digits.slice(0, end);
}

/** Below zero, zero or above it, as `a` is less than, equal to or greater than `b`; exact for any number of digits. */
export function compareNumbers(a: Decimal, b: Decimal): number {
  if (a.negative !== b.negative) {
    return a.negative ? -1 : 1;
  }
  const [x, y] = a.negative ? [b, a] : [a, b];
  return x.whole.length - y.whole.length || compareKeys(x.whole, y.whole) || compareKeys(x.fraction, y.fraction);
}

export function readBoolean(value: string): boolean | undefined {
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
}

/** A moment: whole seconds since 1970 in UTC, and the digits of the second's fraction. */
export interface Moment {
  readonly seconds: number;
  readonly fraction: string;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

export function readDate(value: string): Moment | undefined {
  const match = DATE.exec(value);
  if (!match) {
    return undefined;
  }
  const [year, month, day, hour, minute, second = 0, , , offsetHour = 0, offsetMinute = 0] =
    match.slice(1).map((field) => (field === undefined ? undefined : Number(field)));
  const inRange = hour! <= 23 && minute! <= 59 && second <= 59 && offsetHour <= 23 && offsetMinute <= 59;
  const date = new Date(0);
  date.setUTCFullYear(year!, month! - 1, day!);
  // A day that its month does not have rolls over into the next one.
  if (!inRange || date.getUTCMonth() !== month! - 1) {
    return undefined;
  }
  const offset = (match[8] === '-' ? -60 : 60) * (offsetHour * 60 + offsetMinute);
  const seconds = date.getTime() / 1000 + hour! * 3600 + minute! * 60 + second - offset;
  return { seconds, fraction: withoutTrailingZeros(match[7] ?? '') };
}

export function compareDates(a: Moment, b: Moment): number {
  return a.seconds - b.seconds || compareKeys(a.fraction, b.fraction);
}
