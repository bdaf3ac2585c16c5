import { HOURS, SIXTY, upTo } from './calendar';
import { dateExtremes, lastPlaces } from './date-extremes';
import { Filling } from './filling';
import { exactly, Form, optional, repeated, sequence, start } from './form';
import { once } from './once';
import { charactersOf, Text } from './text';
import { compareDates, Moment } from './value';

/** Exact but for fractions of a second of more than thirty digits. */
export function dateFilling(text: Text, compares: (order: number) => boolean): Filling<Moment> {
  const extremes = dateExtremes(text);
  if (!extremes) {
    return () => false;
  }
  const { earliest, latest } = extremes;
  const offsets = compares(0) ? offsetsAtEnd(text) : [];
  return (seen) => {
    const toEarliest = compareDates(seen, earliest);
    const toLatest = compareDates(seen, latest);
    return compares(toEarliest) || compares(toLatest) || (compares(0) && toEarliest > 0 && toLatest < 0 && canEqual(text, offsets, seen));
  };
}

interface Offset {
  readonly form: Form;
  readonly seconds: number;
}

/** Every moment has a spelling with each offset. */
function canEqual(text: Text, offsets: readonly Offset[], seen: Moment): boolean {
  const characters = charactersOf(text);
  const begins = start(characters);
  const fraction = fractionForm(seen.fraction);
  const known = new Map<string, readonly number[]>(); // a long fraction is gone through once, for all offsets that lead there
  const behindFraction = (ends: ReadonlySet<number>) => {
    const key = [...ends].join();
    const behind = known.get(key) ?? [...fraction(characters, ends)].filter((place) => place >= lastPlaces(characters));
    known.set(key, behind);
    return behind;
  };
  return offsets.some(({ form, seconds }) => {
    const local = localTime(seen.seconds + seconds);
    if (local === undefined) {
      return false;
    }
    const times = behindFraction(exactly(local)(characters, begins));
    const short = seen.fraction === '' && local.endsWith(':00') ? exactly(local.slice(0, -':00'.length))(characters, begins) : [];
    return form(characters, new Set([...times, ...short])).has(characters.length);
  });
}

function offsetsAtEnd(text: Text): readonly Offset[] {
  const characters = charactersOf(text);
  const anywhere = new Set(upTo(characters.length).filter((place) => place >= lastPlaces(characters)));
  return everyOffset().filter(({ form }) => form(characters, anywhere).has(characters.length));
}

const everyOffset = once((): readonly Offset[] => [
  { form: exactly('Z'), seconds: 0 },
  ...['+', '-'].flatMap((sign) => HOURS.flatMap((hours) => SIXTY.map((minutes) =>
    ({ form: exactly(`${sign}${hours}:${minutes}`), seconds: Number(`${sign}1`) * 60 * (Number(hours) * 60 + Number(minutes)) })))),
]);

/** `YYYY-MM-DDThh:mm:ss`; nothing beyond the years of four digits. */
function localTime(seconds: number): string | undefined {
  const written = new Date(seconds * 1000).toISOString();
  return written.length === '0000-00-00T00:00:00.000Z'.length ? written.slice(0, 19) : undefined;
}

const ZEROS = repeated(exactly('0'));

/** All spellings of a fraction: it may have further zeros, and is left out where it is zero. */
function fractionForm(fraction: string): Form {
  return fraction === '' ? optional(sequence(exactly('.'), ZEROS)) : sequence(exactly(`.${fraction}`), optional(ZEROS));
}
