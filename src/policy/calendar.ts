/** The numbers that stand in dates, two digits each. */
export const HOURS = twoDigits(upTo(23));
export const SIXTY = twoDigits(upTo(59));

/** Months by how many days they have, but for the day that only leap years have. */
export const MONTHS: readonly { readonly months: readonly string[]; readonly days: readonly string[] }[] = [
  { months: twoDigits([1, 3, 5, 7, 8, 10, 12]), days: daysUpTo(31) },
  { months: twoDigits([4, 6, 9, 11]), days: daysUpTo(30) },
  { months: ['02'], days: daysUpTo(28) },
];

export const LEAP_DAY = '-02-29';

const FOURTHS = twoDigits(upTo(24).map((number) => 4 * number));
/** The two halves of leap years: of a century's years every fourth but for the first, and that one in every fourth century. */
export const LEAP_YEARS = [
  { centuries: twoDigits(upTo(99)), years: FOURTHS.slice(1) },
  { centuries: FOURTHS, years: ['00'] },
];

function daysUpTo(last: number): readonly string[] {
  return twoDigits(upTo(last).slice(1));
}

export function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function twoDigits(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => String(number).padStart(2, '0'));
}
