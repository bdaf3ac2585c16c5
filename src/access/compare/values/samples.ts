import { isAllHoles, Text } from '../../../policy';
import { CompiledTest } from '../../matching/compiled-condition';

/** A test of a condition, as far as values for it are looked for. */
export type Test = Pick<CompiledTest, 'operator' | 'values' | 'holds'>;

/** Values that tests of one family of operators can read. */
export interface Samples {
  readonly values: readonly string[];
  /** Whether the tests come out with them in every way in which they can with a value that they read. */
  readonly exact: boolean;
}

/** The values of the tests, and some of what those with holes may become. */
export function writtenIn(tests: readonly Test[]): readonly string[] {
  return tests.flatMap(({ values }) => values.flatMap((text) => text.literal ?? FILLINGS.map((filling) => `${text.fillHoles(() => filling)}`)));
}

const FILLINGS = ['', '0', '1', '9', '.5', '0.0', '/0', ':'];

/** A hole for a whole value matches whatever can be read; only one that is a part of a value has to be taken apart. */
export function isKnownOrHole(text: Text): boolean {
  return text.literal !== undefined || isAllHoles(text);
}
