import { OPERATORS, Text, ValueType } from '../../policy';
import { CompiledTest } from '../compiled-condition';
import { addressSamples } from './address-samples';
import { Budget } from './budget';
import { Glob, globOf } from './glob-tokens';
import { dateSamples, numberSamples } from './ordered-samples';
import { SHAPES } from './shape';
import { stringClasses } from './string-classes';

export interface ValueClasses {
  /** One value for each way in which the tests can come out together; `undefined`: the request lacks the key. */
  readonly values: readonly (string | undefined)[];
  /** Whether it is every way. */
  readonly exact: boolean;
}

type Test = Pick<CompiledTest, 'operator' | 'values' | 'holds'>;

/** The classes of values that tests of one key tell apart. */
export function valueClasses(tests: readonly Test[], budget: Budget): ValueClasses {
  const families = new Set(tests.map(({ operator }) => familyOf(operator)));
  const samples = [...families].flatMap((family) => SAMPLES[family](tests.filter(({ operator }) => familyOf(operator) === family), budget));
  const byOutcome = new Map<string, string | undefined>();
  for (const value of [undefined, UNREADABLE, ...samples]) {
    const outcome = tests.map(({ holds }) => holds(value)).join();
    byOutcome.set(outcome, byOutcome.has(outcome) ? byOutcome.get(outcome) : value);
  }
  return { values: [...byOutcome.values()], exact: families.size <= 1 && (families.has('string') || tests.every(isPlain)) };
}

/** Read by no operator but those of strings. */
const UNREADABLE = 'x';

/** Operators of one family read values in the same way. */
type Family = Exclude<ValueType, 'boolean'>;

function familyOf(operator: string): Family {
  const { type } = OPERATORS.get(operator)!;
  return type === 'boolean' ? 'string' : type;
}

/** A hole that is a whole value matches whatever can be read; one that is a part of a value is not taken apart, unless in strings. */
function isPlain({ values }: Test): boolean {
  return values.every(({ literal, pieces }) => literal !== undefined || pieces.length === 1);
}

const SAMPLES: Readonly<Record<Family, (tests: readonly Test[], budget: Budget) => readonly string[]>> = {
  string: (tests, budget) => [...stringClasses(tests.flatMap(globsOf), [], SHAPES.text, budget)].map(({ sample }) => sample),
  number: (tests) => numberSamples(literals(tests)),
  date: (tests) => dateSamples(literals(tests)),
  address: (tests) => addressSamples(literals(tests)),
};

function globsOf({ operator, values }: Test): readonly Glob[] {
  const { type } = OPERATORS.get(operator)!;
  const fold = type === 'boolean' || operator.endsWith('IgnoreCase');
  // A boolean that can be read is told from what cannot.
  const texts = type === 'boolean' ? [...values, Text.of('true'), Text.of('false')] : values;
  return texts.map((text) => globOf(text, { fold, literal: !operator.endsWith('Like') }));
}

function literals(tests: readonly Test[]): readonly string[] {
  return tests.flatMap(({ values }) => values.flatMap(({ literal }) => literal ?? []));
}
