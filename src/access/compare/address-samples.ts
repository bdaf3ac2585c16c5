import { AddressRange, readAddressRange } from '../../policy';

const BYTES = 16;

/** One address for each way in which some of the ranges can hold it. Addresses are gone through byte by byte. */
export function addressSamples(written: readonly string[]): readonly string[] {
  const ranges = written.flatMap((each) => readAddressRange(each) ?? []).map(bytesOf);
  const samples: string[] = [];
  const seen = new Set<string>();
  const go = (bytes: readonly number[], live: readonly number[]) => {
    const key = `${bytes.length} ${live}`;
    if (seen.has(key)) {
      return;
    }
    seen.add(key);
    if (bytes.length === BYTES) {
      samples.push(addressOf(bytes));
      return;
    }
    for (const start of starts(live.map((index) => ranges[index][bytes.length]))) {
      go([...bytes, start], live.filter((index) => holds(ranges[index][bytes.length], start)));
    }
  };
  go([], [...ranges.keys()]);
  return samples;
}

/** What a range takes of one byte: neighbors, since masks are of leading ones. */
interface ByteRange {
  readonly first: number;
  readonly count: number;
}

function bytesOf({ bits, mask }: AddressRange): readonly ByteRange[] {
  return Array.from({ length: BYTES }, (_, index) => {
    const place = 256n ** BigInt(BYTES - 1 - index);
    return { first: Number((bits / place) % 256n), count: 256 - Number((mask / place) % 256n) };
  });
}

function holds({ first, count }: ByteRange, byte: number): boolean {
  return byte >= first && byte < first + count;
}

/** The bytes with which a new way begins. */
function starts(ranges: readonly ByteRange[]): readonly number[] {
  return [...new Set([0, ...ranges.flatMap(({ first, count }) => [first, first + count])])].filter((byte) => byte < 256);
}

function addressOf(bytes: readonly number[]): string {
  if (bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff) {
    return bytes.slice(12).join('.');
  }
  return Array.from({ length: BYTES / 2 }, (_, index) => (bytes[2 * index] * 256 + bytes[2 * index + 1]).toString(16)).join(':');
}
