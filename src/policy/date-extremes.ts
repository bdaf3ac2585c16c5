import { HOURS, LEAP_DAY, LEAP_YEARS, MONTHS, SIXTY, upTo } from './calendar';
import { isAllHoles } from './filling';
import { exactly, Form, start } from './form';
import { Character, charactersOf, HOLE, Text } from './text';
import { compareDates, Moment, readDate } from './value';

export interface DateExtremes {
  readonly earliest: Moment;
  readonly latest: Moment;
}

/**
 * The earliest and the latest date that some filling of its holes makes of a text. For every place of the text it keeps the least and
 * the greatest beginning of a date that comes to it: dates of one form stand in the order of their characters. A hole is
 * taken to give at most some thirty digits to the fraction of a second.
 */
export function dateExtremes(text: Text): DateExtremes | undefined {
  if (isAllHoles(text)) {
    return ALL;
  }
  const characters = charactersOf(text);
  const nothing: Begun = new Map([...start(characters)].map((place) => [place, { least: '', greatest: '' }]));
  const times = [...localTimes(characters, nothing)].filter(([place]) => place >= lastPlaces(characters));
  const moments = times.flatMap(([place, { least, greatest }]) =>
    offsetsFrom(characters, place).flatMap((offset) => [readDate(least + offset)!, readDate(greatest + offset)!]));
  const [earliest] = moments.sort(compareDates);
  return earliest && { earliest, latest: moments.at(-1)! };
}

const MOST_DIGITS = 30;
const ZEROS = '0'.repeat(MOST_DIGITS);
const NINES = '9'.repeat(MOST_DIGITS);
const ALL: DateExtremes = {
  earliest: readDate('0000-01-01T00:00+23:59')!,
  latest: readDate(`9999-12-31T23:59:59.${NINES}-23:59`)!,
};

/** The beginnings of dates that end at each place of the text. */
type Begun = ReadonlyMap<number, Span>;

interface Span {
  readonly least: string;
  readonly greatest: string;
}

/** What may stand in one field of a date. */
type Field = readonly { readonly written: string; readonly form: Form }[];

function field(written: readonly string[]): Field {
  return written.map((one) => ({ written: one, form: exactly(one) }));
}

const DIGIT = field(upTo(9).map(String));
const DAYS: readonly (readonly Field[])[] = [
  ...MONTHS.map(({ months, days }) => [DIGIT, DIGIT, DIGIT, DIGIT, field(['-']), field(months), field(['-']), field(days)]),
  ...LEAP_YEARS.map(({ centuries, years }) => [field(centuries), field(years), field([LEAP_DAY])]),
];
const MINUTES = [field(['T']), field(HOURS), field([':']), field(SIXTY)];
const SECONDS = [field([':']), field(SIXTY)];
const POINT = [field(['.'])];
const OFFSET = [field(HOURS), field([':']), field(SIXTY)];

function localTimes(characters: readonly Character[], nothing: Begun): Begun {
  const days = DAYS.flatMap((fields) => [...after(characters, nothing, fields)]);
  const minutes = after(characters, merged(days), MINUTES);
  const seconds = after(characters, minutes, SECONDS);
  const fractions = afterDigits(characters, after(characters, seconds, POINT));
  return merged([minutes, seconds, fractions].flatMap((begun) => [...begun]));
}

/** Behind the digits of a fraction, the one part of a date that may be long: place by place, each from those in front of it. */
function afterDigits(characters: readonly Character[], begun: Begun): Begun {
  const digits = new Map<number, Span>();
  const arrive = (places: Iterable<number>, span: Span) => {
    for (const place of places) {
      digits.set(place, widest(digits.get(place), span));
    }
  };
  characters.forEach((character, place) => {
    for (const { least, greatest } of [begun.get(place), digits.get(place)].filter((span) => span !== undefined)) {
      if (character === HOLE) {
        arrive([place, place + 1], { least: least + ZEROS, greatest: greatest + NINES });
      } else if (/^[0-9]$/.test(character)) {
        arrive(start(characters, place + 1), { least: least + character, greatest: greatest + character });
      }
    }
  });
  return digits;
}

const LONGEST_OFFSET = '+00:00'.length;

/** Further in front no offset begins that goes to the end: between two of its characters there is a hole at most. */
export function lastPlaces(characters: readonly Character[]): number {
  return characters.length - 2 * LONGEST_OFFSET;
}

/** The offsets with which the text can go on to its end: of each sign the least and the greatest. */
function offsetsFrom(characters: readonly Character[], place: number): readonly string[] {
  const here: Begun = new Map([[place, { least: '', greatest: '' }]]);
  const ends = ['Z', '+', '-'].map((begin) => after(characters, here, [field([begin]), ...begin === 'Z' ? [] : OFFSET]));
  return ends.flatMap((begun) => begun.get(characters.length) ?? []).flatMap(({ least, greatest }) => [least, greatest]);
}

function after(characters: readonly Character[], begun: Begun, fields: readonly Field[]): Begun {
  return fields.reduce((sofar, alternatives) => merged([...sofar].flatMap(([place, { least, greatest }]) =>
    alternatives.flatMap(({ written, form }) => [...form(characters, new Set([place]))].map((end): [number, Span] =>
      [end, { least: least + written, greatest: greatest + written }])))), begun);
}

function merged(all: readonly (readonly [number, Span])[]): Begun {
  const begun = new Map<number, Span>();
  for (const [place, span] of all) {
    begun.set(place, widest(begun.get(place), span));
  }
  return begun;
}

function widest(other: Span | undefined, { least, greatest }: Span): Span {
  return {
    least: other && other.least < least ? other.least : least,
    greatest: other && other.greatest > greatest ? other.greatest : greatest,
  };
}
