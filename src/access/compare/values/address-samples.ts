import { Budget } from '../budget';
import { Samples, Test, writtenIn } from './samples';
import { AddressRange, addressReach, readAddressRange } from '../../../policy';

/** One address for each way in which some of the ranges can hold it. */
export function addressSamples(tests: readonly Test[], budget: Budget): Samples {
  const reaches = tests.flatMap(({ values }) => values.map(addressReach));
  const exact = reaches.every((range) => range !== undefined);
  const ranges = exact ? reaches : [...reaches, ...writtenIn(tests).map(readAddressRange)];
  return { values: samplesOf(ranges.flatMap((range) => range ?? []).map(bytesOf), budget), exact };
}

const BYTES = 16;

/** What a range takes of one byte: neighbors, since masks are of leading ones. */
interface ByteRange {
  readonly first: number;
  readonly last: number;
}

function bytesOf({ bits, mask }: AddressRange): readonly ByteRange[] {
  return Array.from({ length: BYTES }, (_, index) => {
    const place = 256n ** BigInt(BYTES - 1 - index);
    const first = Number((bits / place) % 256n);
    return { first, last: first + 255 - Number((mask / place) % 256n) };
  });
}

/** Goes through addresses byte by byte: those that the same ranges can still hold go on alike. */
function samplesOf(ranges: readonly (readonly ByteRange[])[], budget: Budget): readonly string[] {
  const samples: string[] = [];
  const seen = new Set<string>();
  const open: { readonly bytes: readonly number[]; readonly live: readonly number[] }[] = [{ bytes: [], live: [...ranges.keys()] }];
  for (let place = open.pop(); place && budget.spend(1 + place.live.length); place = open.pop()) {
    const { bytes, live } = place;
    const { size } = seen;
    if (seen.add(`${bytes.length} ${live}`).size === size) {
      continue;
    }
    if (bytes.length === BYTES) {
      samples.push(addressOf(bytes));
    } else {
      const here = live.map((index) => ranges[index][bytes.length]);
      const next = bytesToTry(here, bytes).map((byte) => ({ bytes: [...bytes, byte], live: live.filter((_, index) => holds(here[index], byte)) }));
      open.push(...next.reverse());
    }
  }
  return samples;
}

function holds({ first, last }: ByteRange, byte: number): boolean {
  return byte >= first && byte <= last;
}

/** A byte of every part into which the ranges cut all bytes; first those that lead on to an address that reads like one. */
function bytesToTry(ranges: readonly ByteRange[], before: readonly number[]): readonly number[] {
  const starts = [...new Set([0, ...ranges.flatMap(({ first, last }) => [first, last + 1])])].sort((a, b) => a - b).filter((byte) => byte < 256);
  const isV4 = before.slice(0, 12).every((byte, index) => byte === EXAMPLES[0][index]);
  const examples = EXAMPLES.slice(isV4 ? 0 : 1).map((example) => example[before.length]);
  const bytes = starts.map((start, index) => examples.find((byte) => byte >= start && byte < (starts[index + 1] ?? 256)) ?? start);
  return [...new Set([...examples, ...bytes])].filter((byte) => bytes.includes(byte));
}

/** Of the ranges for documentation: 192.0.2.1 and 2001:db8::1. */
const EXAMPLES = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1],
  [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
];

function addressOf(bytes: readonly number[]): string {
  if (bytes.slice(0, 12).every((byte, index) => byte === EXAMPLES[0][index])) {
    return bytes.slice(12).join('.');
  }
  const groups = Array.from({ length: BYTES / 2 }, (_, index) => (bytes[2 * index] * 256 + bytes[2 * index + 1]).toString(16)).join(':');
  const [zeros] = [...groups.matchAll(/\b0(:0)+\b/g)].sort((a, b) => b[0].length - a[0].length);
  return zeros ? `${groups.slice(0, zeros.index) || ':'}${groups.slice(zeros.index + zeros[0].length) || ':'}` : groups;
}
