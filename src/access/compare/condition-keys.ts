import { CompiledCondition, CompiledTest } from '../matching/compiled-condition';

/** One condition key of a cell. */
export interface ConditionKey {
  /** In the form of `foldedKey`. */
  readonly key: string;
  readonly spelled: string;
}

/** The condition keys that some conditions test, in one order. */
export class ConditionKeys {
  readonly list: readonly ConditionKey[];
  private readonly remainders = new Map<CompiledCondition, readonly string[]>();

  constructor(conditions: Iterable<CompiledCondition>) {
    const keys = new Map<string, ConditionKey>();
    for (const { tests } of conditions) {
      tests.forEach(({ key, foldedKey }) => keys.set(foldedKey, { key: foldedKey, spelled: key }));
    }
    this.list = [...keys.values()];
  }

  /** What is left of a condition when the first keys are settled: equal for conditions that ask the same then, and empty for nothing. */
  remainder(condition: CompiledCondition, settled: number): string {
    const known = this.remainders.get(condition) ?? this.remaindersOf(condition);
    this.remainders.set(condition, known);
    return known[settled];
  }

  private remaindersOf({ tests }: CompiledCondition): readonly string[] {
    const named = this.list.map(({ key }) => tests.filter(({ foldedKey }) => foldedKey === key).map(testName).join('\n'));
    return [...this.list.keys(), this.list.length].map((settled) => named.slice(settled).filter((name) => name !== '').join('\n'));
  }
}

export function testName({ foldedKey, operator, values }: CompiledTest): string {
  return [operator, foldedKey, ...values.map((value) => value.key)].join('\t');
}
