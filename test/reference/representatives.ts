/**
 * Values of a condition key that conditions tell apart: each value that documents compare it with, what lies just beside it, what a glob matches
 * and what it does not, one that nobody names, one that operators cannot read, and none.
 */
import { Bits, readRange } from './addresses';
import { readDate } from './dates';
import { Decimal, readNumber } from './decimals';
import { OPERATORS } from './operators';

export function representatives(tests: readonly { readonly operator: string; readonly value: string }[]): (string | undefined)[] {
  const found = tests.flatMap(({ operator, value }): string[] => {
    switch (OPERATORS.get(operator)!.family) {
      case 'string': return [value, swapped(value)];
      case 'like': return [...samplesOf(value), swapped(value)];
      case 'bool': return ['true', 'false'];
      case 'number': return besides(readNumber(value), 1).map(spellNumber);
      case 'date': return besides(readDate(value), 1).flatMap(spellDate);
      case 'address': return addressesAround(value);
    }
  });
  return [...new Set([undefined, 'nobody names it', ...found])];
}

/** What a pattern or a string with holes matches, or may match: each of its runs empty, and each of them a letter. */
export function samplesOf(pattern: string): string[] {
  return ['', 'x'].map((run) => pattern.replace(/\$\{[^}]*\}|\*/g, run).replaceAll('?', 'x'));
}

function swapped(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

/** The number itself, and what is less and more by so many of a digit behind its last one. */
function besides(number: Decimal | undefined, step: number): Decimal[] {
  if (number === undefined) return [];
  const finer = { digits: number.digits * 10n, scale: number.scale + 1 };
  return [number, { ...finer, digits: finer.digits - BigInt(step) }, { ...finer, digits: finer.digits + BigInt(step) }];
}

function spellNumber({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const [whole, fraction] = [text.slice(0, text.length - scale), text.slice(text.length - scale)];
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** To the millisecond, which is as fine as the machine's own calendar is. */
function spellDate({ digits, scale }: Decimal): string[] {
  const start = readDate('1970-01-01T00:00Z')!.digits;
  const milliseconds = (digits * 1000n) / 10n ** BigInt(scale) - start * 1000n;
  const text = new Date(Number(milliseconds)).toISOString();
  return text.length === 24 ? [text] : [];
}

/** The first and the last address of a range, and their neighbours outside. */
function addressesAround(value: string): string[] {
  const range = readRange(value.replace(/\$\{[^}]*\}/g, '3'));
  if (range === undefined) return [];
  const [first, last] = ['0', '1'].map((bit) => BigInt(`0b${range.bits.replaceAll('-', bit)}`));
  const near = [first, last, first - 1n, last + 1n].filter((address) => address >= 0n && address < 2n ** 128n);
  return near.map((address) => spellAddress(address.toString(2).padStart(128, '0')));
}

function spellAddress(bits: Bits): string {
  if (bits.startsWith('0'.repeat(80) + '1'.repeat(16))) return [96, 104, 112, 120].map((from) => parseInt(bits.slice(from, from + 8), 2)).join('.');
  return Array.from({ length: 8 }, (_, group) => parseInt(bits.slice(group * 16, group * 16 + 16), 2).toString(16)).join(':');
}
