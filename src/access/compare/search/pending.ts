import { ConditionKeys, testName } from './condition-keys';
import { Reaching, Side } from './side';
import { reachClauses } from './symbols';
import { MAYBE, NO, Truth, YES } from '../../../policy';
import { CompiledTest } from '../../matching/compiled-condition';

/** A statement that may apply, as far as the keys that are settled tell. */
export interface Pending {
  readonly reaching: Reaching;
  readonly truth: Truth;
  /** What leaves it open; empty for a statement that does not depend on unknown parts. */
  readonly doubt: string;
}

/** Of one side: what may deny, then what may allow, see `Side.counting`. */
export type PendingSide = readonly (readonly Pending[])[];

export function pendingSide(side: Side): PendingSide {
  return side.counting.map((list) => list.map((reaching) => ({
    reaching,
    truth: reaching.truth,
    doubt: reaching.truth === MAYBE ? JSON.stringify(reachClauses(reaching.statement, side.call)) : '',
  })));
}

/** With one more key settled; what does not apply then drops out. */
export function withValue(side: PendingSide, key: string, value: string | undefined): PendingSide {
  return side.map((list) => list.flatMap((pending) => {
    const tests = pending.reaching.statement.condition.tests.filter(({ foldedKey }) => foldedKey === key);
    return tests.length === 0 ? [pending] : settled(pending, tests, value);
  }));
}

function settled({ reaching, truth, doubt }: Pending, tests: readonly CompiledTest[], value: string | undefined): readonly Pending[] {
  const truths = tests.map(({ holds }) => holds(value));
  const least = Math.min(truth, ...truths) as Truth;
  const open = tests.filter((_, index) => truths[index] === MAYBE).map((test) => JSON.stringify([testName(test), value]));
  return least === NO ? [] : [{ reaching, truth: least, doubt: [doubt, ...open].join('\n') }];
}

/** Without what cannot matter any more: a sure denial decides all, a sure permission its list, and of equals one is enough. */
export function simplified(side: PendingSide, keys: ConditionKeys, count: number): PendingSide {
  const isSure = ({ reaching, truth }: Pending) => truth === YES && keys.remainder(reaching.statement.condition, count) === 0;
  const lists = side.map((list) => {
    const sure = list.find(isSure);
    return sure ? [sure] : [...new Map(list.map((pending) => [pendingKey(pending, keys), pending])).values()];
  });
  return lists[0].some(isSure) ? [lists[0]] : lists;
}

/** With the whole condition: each one that allows or denies is to be told, though some may come to the same now. */
function pendingKey({ reaching, truth, doubt }: Pending, keys: ConditionKeys): string {
  return JSON.stringify([truth, doubt, keys.remainder(reaching.statement.condition, 0)]);
}

/** Equal for sides that come to the same whatever the other keys are. */
export function pendingSideKey(side: PendingSide, keys: ConditionKeys): string {
  return JSON.stringify(side.map((list) => list.map((pending) => pendingKey(pending, keys)).sort()));
}

/** The conditions that are not settled yet. */
export function openConditions(side: PendingSide, keys: ConditionKeys, count: number) {
  return side.flat().map(({ reaching }) => reaching.statement.condition).filter((condition) => keys.remainder(condition, count) !== 0);
}
