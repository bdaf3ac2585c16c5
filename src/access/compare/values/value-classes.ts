import { addressSamples } from './address-samples';
import { Budget } from '../budget';
import { dateSamples, numberSamples } from './ordered-samples';
import { Samples, Test } from './samples';
import { otherSpellings } from './spellings';
import { charactersOf, compileTest, ConditionTest, OPERATORS, Text, ValueType } from '../../../policy';
import { Glob, globOf, RUN } from '../strings/glob-tokens';
import { SHAPES } from '../strings/shape';
import { stringClasses } from '../strings/string-classes';

export interface ValueClasses {
  /** One value for each way in which the tests can come out together; `undefined`: the request lacks the key. */
  readonly values: readonly (string | undefined)[];
  /** Whether it is every way. */
  readonly exact: boolean;
}

/** The classes of values that tests of one key tell apart. Values that match different unknown ones are of different classes. */
export function valueClasses(tests: readonly Test[], budget: Budget): ValueClasses {
  const { values, exact } = samplesFor(tests, budget);
  const questions = [...tests.map(({ holds }) => holds), ...tests.flatMap(unknownsOf)];
  const openLength = lengthOfOpen(tests);
  const byOutcome = new Map<string, string | undefined>();
  for (const value of [undefined, ...values]) {
    if (!budget.spend(questions.length + openLength * (value ?? '').length)) {
      break;
    }
    const outcome = questions.map((holds) => holds(value)).join();
    byOutcome.set(outcome, byOutcome.has(outcome) ? byOutcome.get(outcome) : value);
  }
  return { values: [...byOutcome.values()], exact: exact && !budget.isSpent };
}

/** Of numbers with holes: they are held to each digit of a value in every way to fill them. */
function lengthOfOpen(tests: readonly Test[]): number {
  const open = tests.filter(({ operator }) => OPERATORS.get(operator)!.type === 'number').flatMap(({ values }) => values.filter(({ literal }) => literal === undefined));
  return open.reduce((length, text) => length + charactersOf(text).length, 0);
}

function unknownsOf({ operator, values }: Test): readonly ConditionTest[] {
  return values.length === 1 ? [] : values.filter(({ literal }) => literal === undefined).map((value) => compileTest(operator, [value]));
}

/** By what they read: nothing that one of these families reads is read by another one. */
const READERS: readonly (readonly [ValueType, (tests: readonly Test[], budget: Budget) => Samples])[] = [
  ['number', numberSamples],
  ['date', dateSamples],
  ['address', addressSamples],
];

function samplesFor(tests: readonly Test[], budget: Budget): Samples {
  const ofType = (type: ValueType) => tests.filter(({ operator }) => OPERATORS.get(operator)!.type === type);
  const globs = ofType('string').flatMap(globsOf);
  const strings = [...stringClasses([...globs, ...ofType('boolean').flatMap(globsOf)], [], SHAPES.text, budget)].map(({ sample }) => sample);
  const families = READERS.filter(([type]) => ofType(type).length > 0).map(([type, samples]) => samples(ofType(type), budget));
  const others = [...families.flatMap(({ values }) => values).map((value) => [value, ...otherSpellings(value)]), UNREADABLE];
  const listed = listedBy(globs);
  if (!listed && families.length > 0) {
    return { values: [...others.flat(), ...strings], exact: false };
  }
  // Strings that are listed are samples themselves; beside them, one spelling is like another.
  const unlisted = others.map((spellings) => spellings.find((value) => !listed?.has(value)));
  return {
    values: [...unlisted.flatMap((value) => value ?? []), ...strings],
    exact: families.every(({ exact }) => exact) && !unlisted.includes(undefined),
  };
}

/** Read by operators of strings only. */
const UNREADABLE = ['x', 'xx', 'xxx'];

function globsOf({ operator, values }: Test): readonly Glob[] {
  const { type } = OPERATORS.get(operator)!;
  const fold = type === 'boolean' || operator.endsWith('IgnoreCase');
  // A boolean that can be read is told from what cannot.
  const texts = type === 'boolean' ? [...values, Text.of('true'), Text.of('false')] : values;
  return texts.map((text) => globOf(text, { fold, literal: !operator.endsWith('Like') }));
}

/** The strings that some of the globs match, but for such as match every string; nothing where there is no listing them. */
function listedBy(globs: readonly Glob[]): ReadonlySet<string> | undefined {
  const telling = globs.filter((glob) => glob.length !== 1 || glob[0] !== RUN);
  return telling.every((glob) => glob.every((token) => [...token].length === 1)) ? new Set(telling.map((glob) => glob.join(''))) : undefined;
}
