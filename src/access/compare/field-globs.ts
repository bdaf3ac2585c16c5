import { Budget } from './budget';
import { Text } from '../../policy';

/** What one reading of a resource pattern asks of each of the five fields of a name. */
export type FieldGlobs = readonly string[];

export const EVERYTHING: FieldGlobs = ['*', '*', '*', '*', '*'];

const LAST = EVERYTHING.length - 1;

/**
 * The readings of a resource pattern: one, or none, where it is literal. A hole matches like a star, and since it may hold
 * colons it may also span fields: each way of doing so is a reading. They grow with the fourth power of the holes, and so
 * cost steps: where these run out, one reading stands for all.
 */
export function fieldGlobs(resource: Text, budget: Budget): readonly FieldGlobs[] {
  const known = resource.pieces.filter((piece) => typeof piece === 'string').join('');
  if (known === '*' || (known === '' && resource.literal === undefined)) {
    return [EVERYTHING];
  }
  // Holes side by side are one.
  const pieces = resource.pieces.filter((piece, index) => typeof piece === 'string' || typeof resource.pieces[index - 1] !== 'object');
  let readings: readonly FieldGlobs[] = [['']];
  for (const piece of pieces) {
    if (!budget.spend(readings.length * EVERYTHING.length)) {
      return [EVERYTHING];
    }
    readings = readings.flatMap((fields) => (typeof piece === 'string' ? [extended(fields, piece)] : spanning(fields)));
  }
  return readings.filter((fields) => fields.length === EVERYTHING.length);
}

/** With more of the pattern: each colon before the last field opens the next one. */
function extended(fields: FieldGlobs, literal: string): FieldGlobs {
  const parts = literal.split(':');
  const opened = Math.min(parts.length - 1, LAST - (fields.length - 1));
  const kept = parts.slice(0, opened);
  const [first, ...others] = [...kept, parts.slice(opened).join(':')];
  return [...fields.slice(0, -1), fields[fields.length - 1] + first, ...others];
}

function spanning(fields: FieldGlobs): readonly FieldGlobs[] {
  const starred = [...fields.slice(0, -1), `${fields[fields.length - 1]}*`];
  return Array.from({ length: EVERYTHING.length - fields.length + 1 }, (_, opened) => [...starred, ...Array<string>(opened).fill('*')]);
}
