import { Text } from '../../../policy';
import { Budget } from '../budget';

/** What one reading of a pattern asks of each of the fields of a name. */
export type FieldGlobs = readonly string[];

/** What stands between the fields of a name; behind the last one, separators are characters like others. */
export type Separators = readonly string[];

export const RESOURCE_NAME: Separators = [':', ':', ':', ':'];
/** `arn:sts::<account>:assumed-role/<role>/<session>`. */
export const SESSION_NAME: Separators = [':', ':', ':', ':', '/', '/'];

/**
 * The readings of a pattern: one, or none, where it is literal. A hole matches like a star, and since it may hold separators
 * it may also span fields: each way of doing so is a reading. They grow with the fourth power of the holes, and so
 * cost steps: where these run out, one reading stands for all.
 */
export function fieldGlobs(pattern: Text, separators: Separators, budget: Budget): readonly FieldGlobs[] {
  const count = separators.length + 1;
  const everything = [Array<string>(count).fill('*')];
  if (pattern.literal === '*') {
    return everything;
  }
  // Holes side by side are one.
  const pieces = pattern.pieces.filter((piece, index) => typeof piece === 'string' || typeof pattern.pieces[index - 1] !== 'object');
  let readings: readonly FieldGlobs[] = [['']];
  for (const piece of pieces) {
    if (!budget.spend(readings.length * count)) {
      return everything;
    }
    readings = readings.flatMap((fields) => (typeof piece === 'string' ? [extended(fields, piece, separators)] : spanning(fields, count)));
  }
  return readings.filter((fields) => fields.length === count);
}

/** With more of the pattern: each separator that is due opens the next field. */
function extended(fields: FieldGlobs, literal: string, separators: Separators): FieldGlobs {
  const longer = [...fields];
  for (const character of literal) {
    if (character === separators[longer.length - 1]) {
      longer.push('');
    } else {
      longer[longer.length - 1] += character;
    }
  }
  return longer;
}

function spanning(fields: FieldGlobs, count: number): readonly FieldGlobs[] {
  const starred = [...fields.slice(0, -1), `${fields[fields.length - 1]}*`];
  return Array.from({ length: count - fields.length + 1 }, (_, opened) => [...starred, ...Array<string>(opened).fill('*')]);
}
