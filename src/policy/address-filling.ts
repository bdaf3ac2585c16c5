import { AddressRange, inRange, readAddressRange, widened } from './address';
import { Filling, knownEnds } from './filling';
import { possiblyReadable } from './operator';
import { Text } from './text';

/**
 * Goes by the widest range that the text leaves: the whole octets or groups before the first hole, the octets behind the last one,
 * and the shortest prefix length that its end allows, which is 0 where it ends in a hole (`10.1.${x}` may become `10.1.0.0/0`).
 * So a `false` is certain. A `true` may be wrong about a text that says more than that, such as `${x}.7.${y}/32`.
 */
export function addressFilling(text: Text): Filling<bigint> {
  const widest = possiblyReadable('address', text) ? [widestV4(text), widestV6(text)] : [];
  const ranges = widest.filter((range) => range !== undefined);
  return (seen) => ranges.some((range) => inRange(seen, range));
}

function widestV4(text: Text): AddressRange | undefined {
  if (holds(text, /[^0-9.*/]/)) {
    return undefined;
  }
  const { start, end } = knownEnds(text);
  const before = start.split('.').slice(0, -1);
  const behind = end.split('/')[0].split('.').slice(1);
  const between = Array<string>(Math.max(1, 4 - before.length - behind.length)).fill('*');
  const octets = readAddressRange([...before, ...between, ...behind].join('.'));
  const network = readAddressRange(`0.0.0.0/${holds(text, /\*/) ? 32 : shortestLength(end, 32)}`);
  return octets && network && widened(octets, network);
}

function widestV6(text: Text): AddressRange | undefined {
  const { start, end } = knownEnds(text);
  if (holds(text, /\*/) || /^[^:]*\./.test(start)) {
    return undefined;
  }
  const [written, gap] = start.split('::');
  // Without a gap, the last group may go on in the hole.
  const groups = written.split(':').slice(0, gap === undefined ? -1 : undefined).filter((group) => group !== '');
  const beginning = readAddressRange(`${groups.join(':')}::/${16 * groups.length}`);
  const network = readAddressRange(`::/${shortestLength(end, 128)}`);
  return beginning && network && widened(beginning, network);
}

function holds({ pieces }: Text, characters: RegExp): boolean {
  return pieces.some((piece) => typeof piece === 'string' && characters.test(piece));
}

function shortestLength(end: string, width: number): number {
  const [, written] = /\/(\d+)$/.exec(end) ?? [];
  // Digits behind a hole may be the end of a length or of an address.
  return written !== undefined ? Number(written) : /^\d*$/.test(end) && Number(end) <= width ? Number(end) : width;
}
