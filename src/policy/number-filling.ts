import { Filling, isAllHoles } from './filling';
import { possiblyReadable } from './operator';
import { compareKeys, Text } from './text';
import { compareNumbers, Decimal, readNumber } from './value';

/**
 * Exact. Every way to fill the holes is followed character by character; beginnings that go on alike, whatever comes next,
 * are followed as one.
 */
export function numberFilling(text: Text, compares: (order: number) => boolean): Filling<Decimal> {
  if (isAllHoles(text)) {
    return () => true;
  }
  if (!possiblyReadable('number', text)) {
    return () => false;
  }
  return (seen) => {
    let begun = new Map([['', '']]);
    for (const piece of text.pieces) {
      begun = typeof piece === 'string' ? [...piece].reduce((all, character) => extend(all, [character], seen), begun) : filled(begun, seen);
    }
    return [...begun.values()].some((written) => {
      const value = readNumber(written);
      return value !== undefined && compares(compareNumbers(seen, value));
    });
  };
}

const CHARACTERS = [...'0123456789.-'];

/** Beginnings of numbers by what tells them apart, one spelling for each. */
type Beginnings = Map<string, string>;

function extend(begun: Beginnings, characters: readonly string[], seen: Decimal): Beginnings {
  const longer = [...begun.values()].flatMap((written) => characters.map((character) => written + character));
  return new Map(longer.flatMap((written) => {
    const outlook = outlookOf(written, seen);
    return outlook === undefined ? [] : [[outlook, written]];
  }));
}

/** A hole: any characters, until nothing new comes of them. */
function filled(begun: Beginnings, seen: Decimal): Beginnings {
  const all = new Map(begun);
  for (let latest = begun; latest.size > 0;) {
    latest = new Map([...extend(latest, CHARACTERS, seen)].filter(([outlook]) => !all.has(outlook)));
    latest.forEach((written, outlook) => all.set(outlook, written));
  }
  return all;
}

/** Equal for beginnings that become numbers with the same endings, and then compare alike with what is seen. */
function outlookOf(written: string, seen: Decimal): string | undefined {
  const match = /^(-?)(0*)([0-9]*)(\.?)([0-9]*)$/.exec(written);
  const [, sign, zeros, whole, point, fraction] = match ?? [];
  const begunWhole = zeros + whole !== '';
  if (!match || (point !== '' && !begunWhole)) {
    return undefined;
  }
  const wanted = seen.whole === '0' ? '' : seen.whole;
  const isLonger = whole.length > wanted.length;
  return [
    sign, begunWhole, isLonger ? 'longer' : [whole.length, compareKeys(whole, wanted.slice(0, whole.length))],
    point, fraction !== '', Math.min(fraction.length, seen.fraction.length), compareKeys(fraction, seen.fraction.slice(0, fraction.length).padEnd(fraction.length, '0')),
  ].join(' ');
}
