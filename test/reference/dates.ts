/** Dates: `YYYY-MM-DDThh:mm[:ss[.f…]](Z|±hh:mm)`, calendar-checked, hour 00-23, seconds 00-59, offset up to ±23:59. */
import { Decimal } from './decimals';

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)$/;

/** The moment in seconds, so that it compares like any number. */
export function readDate(text: string): Decimal | undefined {
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone] = WRITTEN.exec(text) ?? [];
  if (zone === undefined) return undefined;
  const offset = readOffset(zone);
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offset === undefined) return undefined;
  const minutes = (daysBefore(Number(year), Number(month)) + Number(day)) * 24 * 60 + Number(hour) * 60 + Number(minute) - offset;
  return { digits: BigInt(minutes * 60 + Number(second)) * 10n ** BigInt(fraction.length) + BigInt(fraction || '0'), scale: fraction.length };
}

/** In minutes. */
export function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

export function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** Since the beginning of the year 0. */
function daysBefore(year: number, month: number): number {
  const leapYears = Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400);
  const months = Array.from({ length: month - 1 }, (_, index) => daysOf(year, index + 1));
  return year * 365 + leapYears + months.reduce((sum, days) => sum + days, 0);
}
