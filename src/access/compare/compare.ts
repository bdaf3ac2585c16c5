import { AccessSet } from '../access-set';
import { callerOf, describeCaller } from '../caller';
import { Budget } from './budget';
import { changesByCaller } from './changes-by-caller';
import { Change, Comparison, Verdict } from './comparison';
import { DifferingAccess, differingAccess } from './differing-access';
import { groupNotes } from './group-notes';
import { CallerSearch } from './search/caller-search';
import { comparedCallers } from './search/callers';
import { ContextSearch } from './search/contexts';
import { Difference } from './search/difference';
import { namesIn } from './search/names';
import { ReachSplitter } from './search/reach-splitter';
import { standInNotes } from './stand-in-notes';
import { Compared } from './units/compared';

/** Steps of a whole comparison: more than any set of policies within RAM's own limits was seen to take. */
export const STEPS = 10_000_000;

/**
 * What `after` allows and `before` does not, and the other way round, each with a request that shows it.
 *
 * @throws CannotCompareError where the two disagree on whose a bucket is or which UID a user has.
 */
export function compare(before: AccessSet, after: AccessSet, steps = STEPS): Comparison {
  const compared = new Compared(before, after);
  const budget = new Budget(steps);
  const contexts = new ContextSearch(budget);
  const splitter = new ReachSplitter(budget);
  const found: DifferingAccess[] = [];
  const names = namesIn(compared.sets, budget);
  for (const caller of comparedCallers(compared, names, budget)) {
    const concerns = compared.concernsOf(caller);
    const search = concerns.length > 0 ? new CallerSearch(compared, caller, { budget, contexts, splitter }) : undefined;
    for (const concern of concerns) {
      for (const access of differingAccess(search!, concern)) {
        found.push(access);
      }
    }
  }
  const changes = (difference: Difference) => changesByCaller(found.filter((access) => access.difference === difference), compared, names);
  const [added, removed, possible, fading] = [changes('added'), changes('removed'), changes('possible'), changes('fading')];
  const isWhole = !budget.isSpent && contexts.isExact;
  const notes = [...notesOf(compared, fading, isWhole), ...standInNotes([...added, ...removed, ...possible], compared, names)];
  return { verdict: verdictOf(added, removed, possible, isWhole), added, removed, possible, notes };
}

function verdictOf(added: readonly Change[], removed: readonly Change[], possible: readonly Change[], isWhole: boolean): Verdict {
  if (added.length > 0) {
    return removed.length > 0 ? 'mixed' : 'broader';
  }
  return possible.length > 0 || !isWhole ? 'unknown' : removed.length > 0 ? 'narrower' : 'none';
}

function notesOf({ sets }: Compared, fading: readonly Change[], isWhole: boolean): readonly string[] {
  const gone = fading.map(({ witness, actions, resources }) => (
    `${describeCaller(callerOf(witness))} possibly no longer has ${quoted(actions)} on ${quoted(resources)}`));
  return [
    ...new Set(gone), // under other conditions too
    ...groupNotes(sets),
    ...(isWhole ? [] : ['the search ended at its limit of steps, or met a condition key whose values no list stands for: there may be more than is listed']),
  ];
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}
