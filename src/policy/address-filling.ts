import { AddressRange, isNarrowLength, readAddressRange } from './address';
import { groupForm, HEX_DIGIT, lengthForm, OCTET, V4, v4Form, V6, V6_RANGE, v6Form } from './address-form';
import { upTo } from './calendar';
import { Filling, isAllHoles } from './filling';
import { canHaveForm, either, exactly, Form, oneOf, sequence } from './form';
import { charactersOf, Text } from './text';

/** Exact: the text is held against all spellings of the ranges that hold the address; `narrow`: of those alone that are narrow, see `isNarrowLength`. */
export function addressFilling(text: Text, narrow = false): Filling<bigint> {
  if (isAllHoles(text)) {
    return () => true;
  }
  const lengths = (width: number, mapped: boolean) => upTo(width).filter((length) => !narrow || isNarrowLength(length + 128 - width, mapped));
  const v4 = familyOf(text, lengths(32, true), inV4);
  const v6 = familyOf(text, lengths(128, false), inV6);
  const mappedV6 = narrow ? familyOf(text, lengths(128, true), inV6) : v6;
  return (seen) => {
    const hex = seen.toString(16).padStart(32, '0');
    return v4(hex) || (hex.startsWith(MAPPED) ? mappedV6 : v6)(hex);
  };
}

/**
 * The range of all addresses that the text could match, where that is easily said: the one that it names, or, where a hole leaves
 * the prefix length or the address to be anything, all of its family. With a length of 0 every IPv6 network holds all of IPv4 too.
 */
export function addressReach(text: Text): AddressRange | undefined {
  if (text.literal !== undefined) {
    return readAddressRange(text.literal);
  }
  const [first, ...rest] = text.pieces;
  const isAnyWithLength = typeof first !== 'string' && rest.every((piece) => typeof piece === 'string' && piece.startsWith('/'));
  if (isAnyWithLength || canHaveForm(text, sequence(V6, lengthForm(0)))) {
    return readAddressRange('::/0');
  }
  const isV4 = !canHaveForm(text, V6_RANGE) && canHaveForm(text, sequence(V4, lengthForm(0)));
  return isV4 ? readAddressRange('0.0.0.0/0') : undefined;
}

/** All spellings of what holds an address: of networks of a length, or else of itself; nothing for an address that has none of this family. */
type Spelled = (hex: string, length?: number) => Form | undefined;

function familyOf(text: Text, counting: readonly number[], spelled: Spelled): (hex: string) => boolean {
  const lengths = [undefined, ...shortestLengths(text, counting)];
  return (hex) => lengths.some((length) => {
    const form = spelled(hex, length);
    return form !== undefined && canHaveForm(text, form);
  });
}

/** Those of the prefix lengths that can end the text. Of those that leave the same to the address, the shortest does for all: its network holds most. */
function shortestLengths(text: Text, lengths: readonly number[]): readonly number[] {
  const characters = charactersOf(text);
  const places = upTo(characters.length);
  const shortest = new Map<string, number>();
  for (const length of lengths) {
    const form = lengthForm(length);
    const starts = places.filter((place) => form(characters, new Set([place])).has(characters.length)).join();
    if (starts !== '' && !shortest.has(starts)) {
      shortest.set(starts, length);
    }
  }
  return [...shortest.values()];
}

function inV4(hex: string, length?: number): Form | undefined {
  if (!hex.startsWith(MAPPED)) {
    return undefined;
  }
  return length === undefined ? v4Form(octetsOf(hex, 128).map((octet) => either(octet, exactly('*'))))
    : sequence(v4Form(octetsOf(hex, 96 + length)), lengthForm(length));
}

const MAPPED = `${'0'.repeat(20)}ffff`;

function inV6(hex: string, length?: number): Form {
  const known = length ?? 128;
  const digits = [...hex].map((digit, index) => agreeing(Number.parseInt(digit, 16), 4, known - 4 * index));
  const forms = digits.map((range) => formOf(range, DIGITS, HEX_DIGIT));
  const mayBeZero = (digit: number) => digits[digit].first === 0;
  const groups = upTo(7).map((group) => groupForm(forms.slice(4 * group, 4 * group + 4), (digit) => mayBeZero(4 * group + digit)));
  const form = v6Form(groups, octetsOf(hex, known), (group) => upTo(3).every((digit) => mayBeZero(4 * group + digit)));
  return length === undefined ? form : sequence(form, lengthForm(length));
}

/** The last four octets, of which the first bits of the whole address are known. */
function octetsOf(hex: string, known: number): readonly Form[] {
  return [12, 13, 14, 15].map((octet) =>
    formOf(agreeing(Number.parseInt(hex.slice(2 * octet, 2 * octet + 2), 16), 8, known - 8 * octet), OCTETS, OCTET));
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The numbers of so many bits that begin as this one does, as far as its bits are known. */
function agreeing(value: number, bits: number, known: number): Range {
  const size = 2 ** (bits - Math.min(Math.max(known, 0), bits));
  const first = value - value % size;
  return { first, last: first + size - 1 };
}

function formOf({ first, last }: Range, each: readonly Form[], all: Form): Form {
  const some = each.slice(first, last + 1);
  return some.length === each.length ? all : either(...some);
}

const DIGITS = upTo(15).map((digit) => oneOf(new RegExp(digit.toString(16), 'i')));
const OCTETS = upTo(255).map((number) => exactly(String(number)));
