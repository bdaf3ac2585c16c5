import { Budget } from '../budget';
import { ConditionKeys, testName } from './condition-keys';
import { openConditions, pendingSide, PendingSide, pendingSideKey, simplified, withValue } from './pending';
import { Side } from './side';
import { CompiledCondition, CompiledTest } from '../../matching/compiled-condition';
import { valueClasses } from '../values/value-classes';

type Context = Readonly<Record<string, string>>;

/**
 * Finds contexts that stand for all in which two sides may differ. The keys are settled one by one; what the others of
 * them cannot change any more is not gone into, and what was gone into once is not again.
 */
export class ContextSearch {
  /** Whether every context was stood for, so far. */
  isExact = true;
  private readonly values = new Map<string, readonly (string | undefined)[]>();

  constructor(private readonly budget: Budget) {}

  * of(before: Side, after: Side): Iterable<Context> {
    const sides = [before, after];
    const keys = new ConditionKeys(sides.flatMap(({ counting }) => counting.flat().map(({ statement }) => statement.condition)));
    const [was, is] = [before, after].map(({ situation: { acl }, unknown }) => JSON.stringify([acl, [...unknown].sort()]));
    yield* this.settle({ sides: sides.map((side) => pendingSide(side)), keys, alike: was === is, seen: new Set() }, 0, {});
  }

  private* settle(search: Settling, count: number, context: Context): Iterable<Context> {
    const { keys, alike, seen } = search;
    const sides = search.sides.map((side) => simplified(side, keys, count));
    const [before, after] = sides.map((side) => pendingSideKey(side, keys));
    const { size } = seen;
    if ((alike && before === after) || seen.add(`${count} ${before} ${after}`).size === size || !this.budget.spend(1 + keys.list.length + sides.flat(2).length)) {
      return;
    }
    const open = sides.flatMap((side) => openConditions(side, keys, count));
    if (open.length === 0) {
      yield context;
      return;
    }
    const { key, spelled } = keys.list[count];
    for (const value of this.valuesOf(key, open)) {
      const next = { ...search, sides: sides.map((side) => withValue(side, key, value)) };
      yield* this.settle(next, count + 1, value === undefined ? context : { ...context, [spelled]: value });
    }
  }

  private valuesOf(key: string, conditions: readonly CompiledCondition[]): readonly (string | undefined)[] {
    const tests = new Map<string, CompiledTest>();
    for (const condition of new Set(conditions)) {
      condition.tests.filter(({ foldedKey }) => foldedKey === key).forEach((test) => tests.set(testName(test), test));
    }
    const name = [...tests.keys()].sort().join('\n');
    const known = this.values.get(name) ?? this.classesOf([...tests.values()]);
    this.values.set(name, known);
    return known;
  }

  private classesOf(tests: readonly CompiledTest[]): readonly (string | undefined)[] {
    const { values, exact } = valueClasses(tests, this.budget);
    this.isExact &&= exact;
    return values;
  }
}

interface Settling {
  readonly sides: readonly PendingSide[];
  readonly keys: ConditionKeys;
  /** Whether the sides differ in nothing but their statements. */
  readonly alike: boolean;
  /** What was gone into. */
  readonly seen: Set<string>;
}
