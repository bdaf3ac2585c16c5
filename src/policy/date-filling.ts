import { Filling, knownEnds } from './filling';
import { possiblyReadable } from './operator';
import { Text } from './text';
import { compareDates, Moment, readDate } from './value';

/**
 * Goes by the earliest and the latest moment that the characters before the first hole leave, and the offset if the text ends in one.
 * So a `false` is certain. A `true` may be wrong about a text that says more than that, such as `2026-${month}-31T00:00Z`.
 */
export function dateFilling(text: Text, compares: (order: number) => boolean): Filling<Moment> {
  const { start, end } = knownEnds(text);
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(end)?.[0];
  // Seconds may be left out: then an offset stands in their place.
  const beginning = start[SECONDS] === ':' ? start : start.slice(0, SECONDS);
  const earliest = firstDate(beginning, '0123456789', offset ?? '+23:59');
  const last = firstDate(beginning, '9876543210', offset ?? '-23:59');
  if (!earliest || !last || !possiblyReadable('date', text)) {
    return () => false;
  }
  // The last second may have any fraction.
  const after = { seconds: last.seconds + 1, fraction: '' };
  return (seen) => {
    const isBeforeSome = compareDates(seen, after) < 0;
    const isAfterSome = compareDates(seen, earliest) > 0;
    return (isBeforeSome && compares(-1)) || (isAfterSome && compares(1)) || (isBeforeSome && compareDates(seen, earliest) >= 0 && compares(0));
  };
}

/** A digit, or the character itself. */
const LAYOUT = '9999-99-99T99:99:99';
const SECONDS = LAYOUT.lastIndexOf(':');
const FILLER = '0000-01-01T00:00:00';

/** The first date that begins so, where digits are tried in the given order. */
function firstDate(known: string, digits: string, offset: string, written = ''): Moment | undefined {
  const at = written.length;
  const moment = LAYOUT[at] === '9' ? undefined : readDate(written + FILLER.slice(at) + offset);
  if (at === LAYOUT.length || (LAYOUT[at] !== '9' && !moment)) {
    return moment;
  }
  for (const next of LAYOUT[at] === '9' ? digits : LAYOUT[at]) {
    const found = known[at] === undefined || known[at] === next ? firstDate(known, digits, offset, written + next) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}
