import { Filling, isAllHoles } from './filling';
import { possiblyReadable } from './operator';
import { charactersOf, compareKeys, HOLE, Text } from './text';
import { Decimal } from './value';

/**
 * Exact. Every way to fill the holes is followed character by character; beginnings that go on alike, whatever comes next, are
 * followed as one. Of these there are a few for each digit that is seen.
 */
export function numberFilling(text: Text, compares: (order: number) => boolean): Filling<Decimal> {
  if (isAllHoles(text)) {
    return () => true;
  }
  if (!possiblyReadable('number', text)) {
    return () => false;
  }
  const characters = charactersOf(text);
  return (seen) => {
    const beginnings = new Beginnings(seen);
    let begun: ReadonlySet<Beginning> = new Set([beginnings.nothing]);
    for (const character of characters) {
      begun = character === HOLE ? filled(begun, beginnings) : new Set([...begun].flatMap((each) => beginnings.behind(each, character) ?? []));
    }
    return [...begun].some((whole) => {
      const order = orderOf(whole, seen);
      return order !== undefined && compares(order);
    });
  };
}

/** A hole: any characters, until nothing new comes of them. */
function filled(begun: ReadonlySet<Beginning>, beginnings: Beginnings): ReadonlySet<Beginning> {
  const all = new Set(begun);
  for (const beginning of all) { // finds also what is added on the way
    beginnings.next(beginning).forEach((longer) => all.add(longer));
  }
  return all;
}

/** All that counts of the beginning of a number: equal ones become numbers with the same endings, which compare alike with what is seen. */
interface Beginning {
  readonly negative: boolean;
  readonly part: 'start' | 'sign' | 'whole' | 'point' | 'fraction';
  /** How many digits of the part are read, without zeros in front; not counted further than it makes a difference. */
  readonly digits: number;
  /** Below zero, zero or above it, as the digits so far are less than, equal to or greater than as many of those seen. */
  readonly order: number;
}

/** What numbers are written in. */
const CHARACTERS = [...'0123456789.-'];

/** One object for each. */
class Beginnings {
  private readonly known = new Map<string, Beginning>();
  private readonly longer = new Map<string, Map<Beginning, Beginning | undefined>>(CHARACTERS.map((character) => [character, new Map()]));
  private readonly nexts = new Map<Beginning, readonly Beginning[]>();
  readonly nothing = this.one({ negative: false, part: 'start', digits: 0, order: 0 });

  constructor(private readonly seen: Decimal) {}

  behind(begun: Beginning, character: string): Beginning | undefined {
    const known = this.longer.get(character);
    if (!known?.has(begun)) {
      const longer = longerBy(begun, character, this.seen);
      known?.set(begun, longer && this.one(longer));
    }
    return known?.get(begun);
  }

  /** With one more character, whichever. */
  next(begun: Beginning): readonly Beginning[] {
    const next = this.nexts.get(begun) ?? [...new Set(CHARACTERS.flatMap((character) => this.behind(begun, character) ?? []))];
    this.nexts.set(begun, next);
    return next;
  }

  private one(beginning: Beginning): Beginning {
    const { negative, part, digits, order } = beginning;
    const key = `${negative} ${part} ${digits} ${order}`;
    const known = this.known.get(key) ?? beginning;
    this.known.set(key, known);
    return known;
  }
}

function longerBy(begun: Beginning, character: string, seen: Decimal): Beginning | undefined {
  const { negative, part, digits, order } = begun;
  const wanted = wholeOf(seen);
  if (character === '-') {
    return part === 'start' ? { ...begun, negative: true, part: 'sign' } : undefined;
  }
  if (character === '.') {
    return part === 'whole' ? { negative, part: 'point', digits: 0, order: wholeOrder(begun, wanted) } : undefined;
  }
  if (part === 'point' || part === 'fraction') {
    const further = order || compareKeys(character, seen.fraction[digits] ?? '0');
    return { negative, part: 'fraction', digits: further === 0 ? Math.min(digits + 1, seen.fraction.length) : 0, order: further };
  }
  if (character === '0' && digits === 0) {
    return { negative, part: 'whole', digits, order };
  }
  return digits < wanted.length
    ? { negative, part: 'whole', digits: digits + 1, order: order || compareKeys(character, wanted[digits]) }
    : { negative, part: 'whole', digits: wanted.length + 1, order: 0 };
}

function wholeOf({ whole }: Decimal): string {
  return whole === '0' ? '' : whole;
}

function wholeOrder({ digits, order }: Beginning, wanted: string): number {
  return Math.sign(digits - wanted.length) || order;
}

/** As `compareNumbers` of what is seen and the number; nothing for what is none. */
function orderOf(number: Beginning, seen: Decimal): number | undefined {
  const { negative, part, digits, order } = number;
  if (part !== 'whole' && part !== 'fraction') {
    return undefined;
  }
  const left = part === 'whole' ? seen.fraction !== '' : digits < seen.fraction.length;
  const size = (part === 'whole' ? wholeOrder(number, wholeOf(seen)) : order) || (left ? -1 : 0);
  if (size === 0 && seen.whole === '0' && seen.fraction === '') {
    return 0; // zero has no sign
  }
  return negative === seen.negative ? (negative ? size : -size) : negative ? 1 : -1;
}
