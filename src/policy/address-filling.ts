import { groupForm, HEX_DIGIT, lengthForm, OCTET, v4Form, v6Form } from './address-form';
import { upTo } from './calendar';
import { Filling } from './filling';
import { canHaveForm, either, exactly, Form, oneOf, sequence } from './form';
import { charactersOf, Text } from './text';

/** Exact: the text is held against all spellings of the ranges that hold the address. */
export function addressFilling(text: Text): Filling<bigint> {
  const families = [familyOf(text, 32, inV4), familyOf(text, 128, inV6)];
  return (seen) => {
    const hex = seen.toString(16).padStart(32, '0');
    return families.some((couldHold) => couldHold(hex));
  };
}

/** All spellings of what holds an address: of networks of a length, or else of itself; nothing for an address that has none of this family. */
type Spelled = (hex: string, length?: number) => Form | undefined;

function familyOf(text: Text, width: number, spelled: Spelled): (hex: string) => boolean {
  const lengths = [undefined, ...shortestLengths(text, width)];
  return (hex) => lengths.some((length) => {
    const form = spelled(hex, length);
    return form !== undefined && canHaveForm(text, form);
  });
}

/** The prefix lengths that can end the text. Of those that leave the same to the address, the shortest does for all: its network holds most. */
function shortestLengths(text: Text, width: number): readonly number[] {
  const characters = charactersOf(text);
  const places = upTo(characters.length);
  const shortest = new Map<string, number>();
  for (const length of upTo(width)) {
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
