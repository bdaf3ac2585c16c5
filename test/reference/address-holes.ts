/**
 * Addresses with holes: could some filling be a range that holds this address? All spellings of such ranges are walked through, position by
 * position, beside what the pattern may still read. Exact but for one thing: whether a mapped IPv6 range that need hold no certain address is
 * narrow is judged as for any other IPv6.
 */
import { agrees, Bits, holds, isFour, isNarrow, opened, readRange } from './addresses';
import { HOLE, Token } from './holes';

/** Characters that may stand at one position of a spelling. */
type Step = readonly string[];
/** Part of a spelling: one of several runs of steps. */
type Part = readonly (readonly Step[])[];

export interface Sought {
  /** Absent: any range will do. */
  readonly holding?: Bits;
  /** Absent: narrow or not. */
  readonly narrow?: boolean;
}

const ANY: Bits = '-'.repeat(128);
const remembered = new Map<string, boolean>();

export function couldBeRange(value: readonly Token[], sought: Sought): boolean {
  if (!value.includes(HOLE)) {
    const range = readRange(value.join(''));
    return range !== undefined && (sought.narrow ?? range.narrow) === range.narrow && (sought.holding === undefined || holds(range, sought.holding));
  }
  const key = `${value.join('')} ${sought.holding} ${sought.narrow}`;
  if (!remembered.has(key)) {
    const spellable = value.every((token) => token === HOLE || /^[0-9A-Fa-f:.*/]$/.test(token));
    remembered.set(key, spellable && (couldBeFour(value, sought) || couldBeSix(value, sought)));
  }
  return remembered.get(key)!;
}

function couldBeFour(value: readonly Token[], { holding = ANY, narrow }: Sought): boolean {
  if (holding !== ANY && !isFour(holding)) return false;
  const reads = (prefix: number, stars: string, end: string) => couldRead(value, [...dotted(opened(holding, 96 + prefix), stars), text(end)]);
  const plainly = STARS.some((stars) => (narrow ?? stars === NO_STARS) === (stars === NO_STARS) && reads(32, stars, ''));
  return plainly || prefixes(value, 32).some((prefix) => (narrow ?? prefix >= 8) === prefix >= 8 && reads(prefix, NO_STARS, `/${prefix}`));
}

function couldBeSix(value: readonly Token[], { holding = ANY, narrow }: Sought): boolean {
  const fits = (prefix: number) => narrow === undefined || isNarrow(holding, prefix) === narrow;
  const reads = (prefix: number, end: string) => sixes(opened(holding, prefix)).some((parts) => couldRead(value, [...parts, text(end)]));
  return (fits(128) && reads(128, '')) || prefixes(value, 128).some((prefix) => fits(prefix) && reads(prefix, `/${prefix}`));
}

/** The prefix lengths that the text behind the last hole allows. */
function prefixes(value: readonly Token[], width: number): number[] {
  const tail = value.slice(value.lastIndexOf(HOLE) + 1).join('');
  const all = Array.from({ length: width + 1 }, (_, prefix) => prefix);
  return all.filter((prefix) => (tail.includes('/') ? tail.endsWith(`/${prefix}`) : `/${prefix}`.endsWith(tail)));
}

/** Which octets are `*`. */
const NO_STARS = '....';
const STARS = ['.', '*'].flatMap((a) => ['.', '*'].flatMap((b) => ['.', '*'].flatMap((c) => ['.', '*'].map((d) => a + b + c + d))));

function dotted(bits: Bits, stars: string): Part[] {
  const four = bits.slice(96);
  return [0, 1, 2, 3].flatMap((index) => {
    const octet = numbers(256).filter((number) => spells(number, four.slice(index * 8, index * 8 + 8))).map((number) => steps(String(number)));
    const part = stars[index] === '*' ? text('*') : octet;
    return index === 0 ? [part] : [text('.'), part];
  });
}

/** All ways to write eight groups: with the last two as IPv4 or not, and with a run of zeros shortened or not. */
function sixes(bits: Bits): Part[][] {
  const groups = numbers(8).map((index) => bits.slice(index * 16, index * 16 + 16));
  const whole = groups.map((group) => [hexadecimal(group)]);
  return [...shortenings(whole, groups), ...shortenings([...whole.slice(0, 6), dotted(bits, NO_STARS)], groups.slice(0, 6))];
}

function shortenings(written: readonly (readonly Part[])[], groups: readonly Bits[]): Part[][] {
  const found = [joined(written)];
  for (let from = 0; from < groups.length; from++) {
    for (let to = from + 1; to <= groups.length && spells(0, groups[to - 1]); to++) {
      found.push([...joined(written.slice(0, from)), text('::'), ...joined(written.slice(to))]);
    }
  }
  return found;
}

function joined(written: readonly (readonly Part[])[]): Part[] {
  return written.flatMap((parts, index) => (index === 0 ? parts : [text(':'), ...parts]));
}

/** Four digits, those in front left out where they may be zero. */
function hexadecimal(group: Bits): Part {
  const digits = [0, 4, 8, 12].map((from) => group.slice(from, from + 4));
  const written = digits.map((bits) => numbers(16).filter((number) => spells(number, bits)).flatMap((number) => {
    const letter = number.toString(16);
    return [letter, letter.toUpperCase()];
  }));
  return [0, 1, 2, 3].filter((left) => digits.slice(0, left).every((bits) => spells(0, bits))).map((left) => written.slice(left));
}

function spells(number: number, bits: Bits): boolean {
  return agrees(bits, number.toString(2).padStart(bits.length, '0'));
}

function numbers(end: number): number[] {
  return Array.from({ length: end }, (_, number) => number);
}

function text(written: string): Part {
  return [steps(written)];
}

function steps(written: string): Step[] {
  return [...written].map((character) => [character]);
}

/** Whether the pattern, each hole being any run, reads one of the spellings that the parts make. */
function couldRead(value: readonly Token[], parts: readonly Part[]): boolean {
  let places = passHoles(value, new Set([0]));
  for (const part of parts) {
    const next = new Set<number>();
    for (const run of part) {
      for (const place of run.reduce((sofar, step) => advance(value, sofar, step), places)) next.add(place);
    }
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(value.length);
}

function advance(value: readonly Token[], places: ReadonlySet<number>, step: Step): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    if (value[place] === HOLE) next.add(place);
    else if (place < value.length && step.includes(value[place])) next.add(place + 1);
  }
  return passHoles(value, next);
}

/** A hole may be empty. */
function passHoles(value: readonly Token[], places: Set<number>): Set<number> {
  for (const place of places) {
    if (value[place] === HOLE) places.add(place + 1);
  }
  return places;
}
