import { canonicalCondition, Condition, conditionKey, foldedKey, grouped, KeyTest } from '../../policy';

/** What holds where both do, as far as one block can say it: of two tests of one key by one operator that asks for a value, the first stays. */
export function joinedConditions(one: Condition, other: Condition): Condition {
  const blocks = grouped([...one, ...other], ({ operator }) => operator);
  return canonicalCondition([...blocks].map(([operator, some]) => {
    const byKey = grouped(some.flatMap(({ tests }) => tests), ({ key }) => foldedKey(key));
    return { operator, tests: [...byKey.values()].map((tests) => (isNegative(operator) ? without(tests) : tests[0])) };
  }));
}

function isNegative(operator: string): boolean {
  return operator.includes('Not');
}

/** None of the values of one, nor of another. */
function without(tests: readonly KeyTest[]): KeyTest {
  return { key: tests[0].key, values: tests.flatMap(({ values }) => values) };
}

/** Whether the first surely holds where the second does: it tests nothing besides. */
export function holdsWherever(wide: Condition, narrow: Condition): boolean {
  const tests = new Set(testsOf(narrow));
  return testsOf(wide).every((test) => tests.has(test));
}

function testsOf(condition: Condition): readonly string[] {
  return canonicalCondition(condition).flatMap(({ operator, tests }) => tests.map((test) => conditionKey([{ operator, tests: [test] }])));
}
