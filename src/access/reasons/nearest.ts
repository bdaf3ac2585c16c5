import { Element, ELEMENTS } from './element';
import { NO } from '../../policy';
import { Policies } from '../engine/policies';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

/** How many are told. */
const TOLD = 3;

/** A statement that would allow a call, were it not for these elements. */
export interface NearMiss {
  readonly statement: CompiledStatement;
  readonly mismatching: readonly Element[];
}

/** The Allow statements that come nearest to matching a call that none of them matches, fewest mismatching elements first. */
export function nearest(call: Call, policies: readonly Policies[]): readonly NearMiss[] {
  const seen = new Set<CompiledStatement>();
  const found: NearMiss[] = [];
  const worst = () => (found.length < TOLD ? Infinity : found[TOLD - 1].mismatching.length);
  for (const each of policies) {
    each.someNear(call, (statement) => {
      const mismatching = seen.has(statement) ? undefined : fewerThan(worst(), statement, call);
      seen.add(statement);
      if (mismatching) {
        const place = found.findIndex((other) => other.mismatching.length > mismatching.length);
        found.splice(place < 0 ? found.length : place, 0, { statement, mismatching });
        found.splice(TOLD);
      }
      return worst() === 1;
    });
  }
  return found;
}

/** The elements that do not match, if they are fewer than that: what cannot be told need not be known to the end. */
function fewerThan(most: number, statement: CompiledStatement, call: Call): readonly Element[] | undefined {
  const mismatching: Element[] = [];
  for (const element of ELEMENTS) {
    if (element.truth(statement, call) === NO && mismatching.push(element) >= most) {
      return undefined;
    }
  }
  return mismatching;
}
