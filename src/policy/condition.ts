import { asciiLowerCase } from './ascii-case';
import { grouped } from './grouped';
import { compareKeys, sortedTexts, Text } from './text';

/** One key and its values: the values are alternatives. */
export interface KeyTest {
  readonly key: string;
  readonly values: readonly Text[];
}

/** One operator with the keys under it, all of which must hold. An operator without keys is true. */
export interface OperatorBlock {
  readonly operator: string;
  readonly tests: readonly KeyTest[];
}

/** The Condition block of a statement: all operators must hold, whether one operator stands in one block or in several. */
export type Condition = readonly OperatorBlock[];

export const NO_CONDITION: Condition = [];

/** A condition on a single key. */
export function conditionOn(operator: string, key: string, values: readonly Text[]): Condition {
  return [{ operator, tests: [{ key, values }] }];
}

/** One block for each operator; operators, keys and values sorted, each test and value once. Meaning does not depend on any of this. */
export function canonicalCondition(condition: Condition): Condition {
  return [...grouped(condition, ({ operator }) => operator)]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([operator, blocks]) => ({ operator, tests: sortedTests(blocks.flatMap(({ tests }) => tests)) }));
}

/** Of two spellings of one test, the smaller stays. */
function sortedTests(tests: readonly KeyTest[]): readonly KeyTest[] {
  const byKey = new Map<string, KeyTest>();
  for (const { key, values } of tests) {
    const test = { key, values: sortedTexts(values) };
    const meaning = testKey(test);
    const other = byKey.get(meaning);
    if (!other || key < other.key) {
      byKey.set(meaning, test);
    }
  }
  return [...byKey].sort(([a], [b]) => compareKeys(a, b)).map(([, test]) => test);
}

/** Equal for canonical conditions that mean the same: names of keys ignore ASCII case up to their first `/`. */
export function conditionKey(canonical: Condition): string {
  return canonical.length === 0 ? '' : JSON.stringify(canonical.map(({ operator, tests }) => [operator, tests.map(testKey)]));
}

function testKey({ key, values }: KeyTest): string {
  return JSON.stringify([foldedKey(key), ...values.map((value) => value.key)]);
}

/** The form under which two spellings of one condition key are equal. */
export function foldedKey(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? asciiLowerCase(key) : asciiLowerCase(key.slice(0, slash)) + key.slice(slash);
}

/** Tells apart the spellings of conditions that `conditionKey` holds for the same. */
export function spelledKeys(condition: Condition): string {
  return condition.flatMap(({ tests }) => tests.map(({ key }) => key)).join('\n');
}
