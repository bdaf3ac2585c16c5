/**
 * The addresses that match a value of `acs:SourceIp` and its like: those whose bits equal `bits` wherever `mask` has a one.
 * IPv4 addresses are held in their IPv4-mapped IPv6 form, so that both spellings of one address are the same.
 */
export interface AddressRange {
  readonly bits: bigint;
  readonly mask: bigint;
}

const ALL = (1n << 128n) - 1n;
const MAPPED = 0xffffn << 32n;

/**
 * Reads an address, a network with its prefix length (host bits are masked), or an IPv4 pattern with `*` as a whole octet.
 * Octets have no leading zeros and addresses no zone.
 */
export function readAddressRange(value: string): AddressRange | undefined {
  const [address, length, ...more] = value.split('/');
  if (more.length > 0 || (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length))) {
    return undefined;
  }
  const range = address.includes(':') ? readV6(address) : readV4(address, length === undefined);
  if (!range || length === undefined) {
    return range;
  }
  const width = address.includes(':') ? 128 : 32;
  if (Number(length) > width) {
    return undefined;
  }
  const mask = ALL ^ ((1n << BigInt(width - Number(length))) - 1n);
  return { bits: range.bits & mask, mask };
}

/** Reads the one address that a request comes from: neither a network nor a pattern. */
export function readAddress(value: string): bigint | undefined {
  return /[/*]/.test(value) ? undefined : readAddressRange(value)?.bits;
}

export function inRange(address: bigint, { bits, mask }: AddressRange): boolean {
  return (address & mask) === bits;
}

/** IPv4 /8, IPv6 /32 or narrower: by how many of the 128 bits are fixed, in IPv4-mapped form or not. */
export function isNarrowLength(bits: number, mapped: boolean): boolean {
  return mapped && bits >= 96 ? bits >= 96 + 8 : bits >= 32;
}

function readV4(text: string, patternsAllowed: boolean): AddressRange | undefined {
  const octets = text.split('.');
  const legal = (octet: string) => (patternsAllowed && octet === '*') || (/^(0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255);
  if (octets.length !== 4 || !octets.every(legal)) {
    return undefined;
  }
  const join = (one: (octet: string) => number) => BigInt(octets.reduce((bits, octet) => bits * 256 + one(octet), 0));
  const mask = join((octet) => (octet === '*' ? 0 : 255));
  return { bits: MAPPED | join((octet) => (octet === '*' ? 0 : Number(octet))), mask: ALL ^ 0xffffffffn ^ mask };
}

function readV6(text: string): AddressRange | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const v4 = tail && readV4(tail[2], false);
  if (tail && !v4) {
    return undefined;
  }
  const low = v4 ? [(v4.bits >> 16n) & 0xffffn, v4.bits & 0xffffn].map((group) => group.toString(16)) : [];
  const groups = groupsOf(tail ? `${tail[1]}${low.join(':')}` : text);
  return groups && { bits: groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n), mask: ALL };
}

/** The eight groups of four hexadecimal digits, with `::` filled up. */
function groupsOf(text: string): readonly string[] | undefined {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const written = halves.flat();
  const missing = 8 - written.length;
  const legal = written.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group));
  if (!legal || halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) {
    return undefined;
  }
  return halves.length === 2 ? [...halves[0], ...Array<string>(missing).fill('0'), ...halves[1]] : written;
}
