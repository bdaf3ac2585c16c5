import { canonicalCondition, Condition, conditionKey, foldedKey } from '../../policy';

/** What holds where both do, as far as one block can say it: of two tests of one key by one operator, the first stays. */
export function joinedConditions(one: Condition, other: Condition): Condition {
  const place = (operator: string, key: string) => `${operator} ${foldedKey(key)}`;
  const taken = new Set(one.flatMap(({ operator, tests }) => tests.map(({ key }) => place(operator, key))));
  const more = other.map(({ operator, tests }) => ({ operator, tests: tests.filter(({ key }) => !taken.has(place(operator, key))) }));
  return canonicalCondition([...one, ...more.filter(({ tests }) => tests.length > 0)]);
}

/** Whether the first surely holds where the second does: it tests nothing besides. */
export function holdsWherever(wide: Condition, narrow: Condition): boolean {
  const tests = new Set(testsOf(narrow));
  return testsOf(wide).every((test) => tests.has(test));
}

function testsOf(condition: Condition): readonly string[] {
  return canonicalCondition(condition).flatMap(({ operator, tests }) => tests.map((test) => conditionKey([{ operator, tests: [test] }])));
}
