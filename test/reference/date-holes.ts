/**
 * Dates with holes: could some filling be a date that the context's stands to so? The text is laid over every shape that a date has, in every
 * way; what is still free of a shape makes its latest and its earliest date. Exact, the digits of a fraction of a second being enough to tell.
 */
import { daysOf, readDate, readOffset } from './dates';
import { Decimal, Relation, stands } from './decimals';
import { HOLE, Token } from './holes';

/** A shape with text laid over it: `d` and `s` are still free, a digit and a sign. */
type Mask = string;

const remembered = new Map<string, boolean>();

function remember(key: string, find: () => boolean): boolean {
  if (!remembered.has(key)) remembered.set(key, find());
  return remembered.get(key)!;
}

export function couldCompareDate(value: readonly Token[], relation: Relation, context: Decimal): boolean {
  if (!value.includes(HOLE)) {
    const date = readDate(value.join(''));
    return date !== undefined && stands(context, relation, date);
  }
  return remember(`${value.join('')} ${relation} ${context.digits} ${context.scale}`, () => (
    masksOf(value, context.scale + 1).some((mask) => couldStand(mask, relation, context))));
}

export function couldBeDate(value: readonly Token[]): boolean {
  if (!value.includes(HOLE)) return readDate(value.join('')) !== undefined;
  return remember(value.join(''), () => masksOf(value, 1).some((mask) => extreme(mask, true) !== undefined));
}

function couldStand(mask: Mask, relation: Relation, context: Decimal): boolean {
  const dates = [extreme(mask, true), extreme(mask, false)].flatMap((text) => (text === undefined ? [] : readDate(text) ?? []));
  return dates.some((date) => stands(context, relation, date)) || (relation.endsWith('Equals') && couldEqual(mask, context));
}

/** Whether the moment has a spelling, with any offset, that fills the mask. */
function couldEqual(mask: Mask, { digits, scale }: Decimal): boolean {
  const seconds = digits / 10n ** BigInt(scale);
  const rest = String(digits % 10n ** BigInt(scale)).padStart(scale, '0').replace(/0+$/, '');
  const { local, fraction, zone } = partsOf(mask);
  if (rest.length > fraction.length || !agrees(fraction, rest.padEnd(fraction.length, '0'))) return false;
  return spellingsOf(zone).some((written) => {
    const offset = readOffset(written);
    const moment = offset === undefined ? undefined : spell(seconds + BigInt(offset * 60));
    return moment !== undefined && (local.length > 16 || moment.endsWith(':00')) && agrees(local, moment.slice(0, local.length));
  });
}

/** `YYYY-MM-DDThh:mm:ss` of so many seconds. Counted out from a date of the machine's own calendar, which has no other leap years. */
function spell(seconds: bigint): string | undefined {
  const epoch = readDate('1970-01-01T00:00Z')!.digits;
  const written = new Date(Number(seconds - epoch) * 1000).toISOString();
  return written.length === 24 ? written.slice(0, 19) : undefined;
}

/** The latest or the earliest date of a mask. Its moment on the clock and its offset are free of each other. */
function extreme(mask: Mask, latest: boolean): string | undefined {
  const { local, fraction, zone, point } = partsOf(mask);
  const best = (from: number, to: number, low: number, high: number) => numbers(local.slice(from, to), low, high, latest);
  const end = spellingsOf(zone).filter((written) => readOffset(written) !== undefined)
    .sort((one, other) => (readOffset(one)! - readOffset(other)!) * (latest ? 1 : -1))[0];
  const clock = [best(11, 13, 0, 23)[0], best(14, 16, 0, 59)[0], ...local.length > 16 ? [best(17, 19, 0, 59)[0]] : []];
  if (end === undefined || clock.includes(undefined!)) return undefined;
  for (const year of best(0, 4, 0, 9999)) {
    for (const month of best(5, 7, 1, 12)) {
      const [day] = best(8, 10, 1, daysOf(Number(year), Number(month)));
      if (day !== undefined) return `${year}-${month}-${day}T${clock.join(':')}${point}${fraction.replaceAll('d', latest ? '9' : '0')}${end}`;
    }
  }
  return undefined;
}

/** Those that agree with the mask, the wanted extreme first. */
function numbers(mask: string, low: number, high: number, greatestFirst: boolean): string[] {
  const found = [];
  for (let number = low; number <= high; number++) {
    const written = String(number).padStart(mask.length, '0');
    if (agrees(mask, written)) found.push(written);
  }
  return greatestFirst ? found.reverse() : found;
}

function spellingsOf(zone: Mask): string[] {
  return [...zone].reduce<string[]>((texts, character) => texts.flatMap((text) => [...optionsOf(character)].map((next) => text + next)), [''])
    .filter((text) => text === 'Z' || (Number(text.slice(1, 3)) < 24 && Number(text.slice(4)) < 60));
}

function agrees(mask: Mask, text: string): boolean {
  return mask.length === text.length && [...mask].every((character, index) => optionsOf(character).includes(text[index]));
}

function optionsOf(character: string): string {
  return { d: '0123456789', s: '+-' }[character] ?? character;
}

function partsOf(mask: Mask): { local: Mask; point: string; fraction: Mask; zone: Mask } {
  const zone = mask.endsWith('Z') ? 'Z' : mask.slice(-6);
  const [local, fraction = ''] = mask.slice(0, mask.length - zone.length).split('.');
  return { local, fraction, zone, point: fraction === '' ? '' : '.' };
}

/** The text laid over all shapes of dates, with fractions a little longer than the text and so many digits. */
function masksOf(value: readonly Token[], digits: number): Mask[] {
  const fractions = Array.from({ length: value.length + digits }, (_, length) => `.${'d'.repeat(length + 1)}`);
  const times = ['', ':dd', ...fractions.map((fraction) => `:dd${fraction}`)];
  return times.flatMap((time) => ['Z', 'sdd:dd'].flatMap((zone) => overlay(value, `dddd-dd-ddTdd:dd${time}${zone}`)));
}

function overlay(value: readonly Token[], shape: Mask): Mask[] {
  if (value.length === 0) return shape === '' ? [''] : [];
  const [token, ...rest] = value;
  if (token === HOLE) {
    const held = Array.from({ length: shape.length + 1 }, (_, length) => shape.slice(0, length));
    return held.flatMap((free) => overlay(rest, shape.slice(free.length)).map((mask) => free + mask));
  }
  return shape !== '' && optionsOf(shape[0]).includes(token) ? overlay(rest, shape.slice(1)).map((mask) => token + mask) : [];
}
