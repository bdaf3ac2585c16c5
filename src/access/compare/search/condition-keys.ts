import { grouped } from '../../../policy';
import { CompiledCondition, CompiledTest } from '../../matching/compiled-condition';

/** One condition key of a cell. */
export interface ConditionKey {
  /** In the form of `foldedKey`. */
  readonly key: string;
  readonly spelled: string;
}

/** The condition keys that some conditions test, in one order. */
export class ConditionKeys {
  readonly list: readonly ConditionKey[];
  private readonly remainders = new Map<CompiledCondition, readonly number[]>();
  private readonly ids = new Map<string, number>();

  constructor(conditions: Iterable<CompiledCondition>) {
    const keys = new Map<string, ConditionKey>();
    for (const { tests } of conditions) {
      tests.forEach(({ key, foldedKey }) => keys.set(foldedKey, { key: foldedKey, spelled: key }));
    }
    this.list = [...keys.values()];
  }

  /** What is left of a condition when the first keys are settled: equal for conditions that ask the same then, and 0 for nothing. */
  remainder(condition: CompiledCondition, settled: number): number {
    const known = this.remainders.get(condition) ?? this.remaindersOf(condition);
    this.remainders.set(condition, known);
    return known[settled];
  }

  /** From the last key on: each time by what the key adds to what is left behind it. */
  private remaindersOf({ tests }: CompiledCondition): readonly number[] {
    const byKey = grouped(tests, ({ foldedKey }) => foldedKey);
    const remainders = [0];
    for (const { key } of [...this.list].reverse()) {
      const behind = remainders.at(-1)!;
      const here = byKey.get(key);
      remainders.push(here ? this.idOf(`${behind}\n${here.map(testName).join('\n')}`) : behind);
    }
    return remainders.reverse();
  }

  private idOf(asked: string): number {
    const id = this.ids.get(asked) ?? this.ids.size + 1;
    this.ids.set(asked, id);
    return id;
  }
}

/** On one line, whatever stands in the values. */
export function testName({ foldedKey, operator, values }: CompiledTest): string {
  return JSON.stringify([operator, foldedKey, ...values.map((value) => value.key)]);
}
