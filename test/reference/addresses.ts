/**
 * Addresses: decimal octets without leading zeros, CIDR with a prefix length and host bits masked, IPv4-mapped IPv6 equals IPv4, no zone. In a
 * policy `*` may be a whole octet of four without a prefix length; a value of the context is one address.
 * Our reading: all addresses lie in the one space of IPv6, so that `::/0` holds IPv4 too.
 */

/** An address, written as its 128 bits. */
export type Bits = string;

export interface Range {
  /** The 128 bits of all its addresses, `-` where they may differ. */
  readonly bits: Bits;
  /** IPv4 /8 or IPv6 /32 or narrower, and without a `*`. */
  readonly narrow: boolean;
}

const WIDTH = 128;
const MAPPED = '0'.repeat(80) + '1'.repeat(16);
const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;

export function readAddress(text: string): Bits | undefined {
  const four = readFour(text);
  return four === undefined ? readSix(text) : MAPPED + four;
}

export function readRange(text: string): Range | undefined {
  if (text.includes('*')) return readStars(text.split('.'));
  const [address, length, ...more] = text.split('/');
  const first = readAddress(address);
  const width = readFour(address) === undefined ? WIDTH : 32;
  const prefix = length === undefined ? width : readPrefix(length, width);
  if (first === undefined || prefix === undefined || more.length > 0) return undefined;
  const known = WIDTH - width + prefix;
  return { bits: opened(first, known), narrow: isNarrow(first, known) };
}

export function holds({ bits }: Range, address: Bits): boolean {
  return agrees(bits, address);
}

/** Bit by bit, `-` agreeing with both. */
export function agrees(bits: Bits, other: Bits): boolean {
  return [...bits].every((bit, index) => bit === '-' || bit === other[index]);
}

/** All addresses that begin with so many of these bits. */
export function opened(address: Bits, known: number): Bits {
  return address.slice(0, known).padEnd(WIDTH, '-');
}

/** What is wholly within IPv4, however it is written, is measured as IPv4. */
export function isNarrow(first: Bits, known: number): boolean {
  return known >= MAPPED.length && isFour(first) ? known >= MAPPED.length + 8 : known >= 32;
}

export function isFour(address: Bits): boolean {
  return address.startsWith(MAPPED);
}

function readStars(octets: readonly string[]): Range | undefined {
  const four = readFour(octets.map((octet) => (octet === '*' ? '0' : octet)).join('.'));
  if (four === undefined) return undefined;
  return { bits: MAPPED + octets.map((octet, index) => (octet === '*' ? '-'.repeat(8) : four.slice(index * 8, index * 8 + 8))).join(''), narrow: false };
}

function readPrefix(text: string, width: number): number | undefined {
  return OCTET.test(text) && Number(text) <= width ? Number(text) : undefined;
}

function readFour(text: string): Bits | undefined {
  const octets = text.split('.');
  const wellWritten = octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) < 256);
  return wellWritten ? octets.map((octet) => Number(octet).toString(2).padStart(8, '0')).join('') : undefined;
}

/** Eight groups of up to four hexadecimal digits, one run of zero groups as `::`, the last two as IPv4 if liked. */
function readSix(text: string): Bits | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [left, right] = halves.map((half, index) => readGroups(half, index === halves.length - 1));
  if (left === undefined || (halves.length === 2 && right === undefined)) return undefined;
  const missing = WIDTH - left.length - (right ?? '').length;
  const fits = halves.length === 1 ? missing === 0 : missing >= 16;
  return fits ? left + '0'.repeat(missing) + (right ?? '') : undefined;
}

function readGroups(half: string, last: boolean): Bits | undefined {
  if (half === '') return '';
  const groups = half.split(':');
  const tail = last ? readFour(groups[groups.length - 1]) : undefined;
  const plain = tail === undefined ? groups : groups.slice(0, -1);
  if (!plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  return plain.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('') + (tail ?? '');
}
