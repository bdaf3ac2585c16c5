import { inRange, readAddress, readAddressRange } from './address';
import { addressFilling } from './address-filling';
import { asciiLowerCase } from './ascii-case';
import { dateFilling } from './date-filling';
import { Filling, stringFilling } from './filling';
import { numberFilling } from './number-filling';
import { OPERATORS } from './operator';
import { Pattern } from './pattern';
import { Text } from './text';
import { MAYBE, NO, not, Truth, YES } from './truth';
import { compareDates, compareNumbers, readBoolean, readDate, readNumber } from './value';

/** Whether a test holds for what a request says under its key; `undefined`: the request lacks the key. */
export type ConditionTest = (seen: string | undefined) => Truth;

/**
 * Makes one test of a condition ready to be asked often: the values of one key under one operator are read here, once.
 * A value that the operator cannot read matches nothing, one with holes at most possibly. `fixed`: only such fillings of its
 * holes count as pin down where a request comes from, see `fixesOrigin`.
 */
export function compileTest(operatorName: string, values: readonly Text[], fixed = false): ConditionTest {
  const operator = OPERATORS.get(operatorName);
  if (!operator) {
    throw new Error(`\`${operatorName}\` is no condition operator`);
  }
  const someMatches = COMPILERS[operator.type](operatorName, values, fixed);
  return operator.negative
    ? (seen) => (seen === undefined ? YES : not(someMatches(seen)))
    : (seen) => (seen === undefined ? NO : someMatches(seen));
}

/** Whether some of the values matches. */
type Matcher<Seen> = (seen: Seen) => Truth;

const COMPILERS = {
  string: (name: string, values: readonly Text[], fixed: boolean) => unlessGlob(compileStrings(name, values), fixed),
  number: (name: string, values: readonly Text[]) => compileOrdered(name, values, readNumber, compareNumbers, numberFilling),
  date: (name: string, values: readonly Text[]) => compileOrdered(name, values, readDate, compareDates, dateFilling),
  boolean: compileBooleans,
  address: compileAddresses,
};

function compileStrings(name: string, values: readonly Text[]): Matcher<string> {
  if (name.endsWith('IgnoreCase')) {
    const equals = compileEquals(values.map((value) => value.mapLiterals(asciiLowerCase)));
    return (seen) => equals(asciiLowerCase(seen));
  }
  return name.endsWith('Like') ? compileLike(values) : compileEquals(values);
}

function compileEquals(values: readonly Text[]): Matcher<string> {
  const known = new Set(values.map(({ literal }) => literal));
  return matcher((seen) => known.has(seen), values, stringFilling);
}

function compileLike(values: readonly Text[]): Matcher<string> {
  const plain = new Set(values.flatMap(({ literal }) => (literal === undefined || isGlob(literal) ? [] : literal)));
  const patterns = values.filter(({ literal }) => literal === undefined || isGlob(literal)).map((value) => new Pattern(value, false));
  return (seen) => (plain.has(seen) ? YES : patterns.reduce<Truth>((most, pattern) => Math.max(most, pattern.matches(seen)) as Truth, NO));
}

/** A fixed value is one without wildcards: it matches nothing that holds one. */
function unlessGlob(matches: Matcher<string>, fixed: boolean): Matcher<string> {
  return fixed ? (seen) => (isGlob(seen) ? NO : matches(seen)) : matches;
}

function isGlob(literal: string): boolean {
  return /[*?]/.test(literal);
}

function compileBooleans(_name: string, values: readonly Text[]): Matcher<string> {
  const equals = compileStrings('StringEqualsIgnoreCase', values);
  return (seen) => (readBoolean(seen) === undefined ? NO : equals(seen));
}

function compileAddresses(_name: string, values: readonly Text[], fixed: boolean): Matcher<string> {
  const ranges = readAll(values, readAddressRange);
  return reading(readAddress, matcher((seen) => ranges.some((range) => inRange(seen, range)), values, (text) => addressFilling(text, fixed)));
}

function compileOrdered<Value>(
  name: string,
  values: readonly Text[],
  read: (written: string) => Value | undefined,
  compare: (seen: Value, value: Value) => number,
  fillingOf: (text: Text, compares: (order: number) => boolean) => Filling<Value>,
): Matcher<string> {
  const compares = COMPARISONS[name.replace(/^(Numeric|Date)(Not)?/, '')];
  const known = readAll(values, read);
  return reading(read, matcher((seen) => known.some((value) => compares(compare(seen, value))), values, (text) => fillingOf(text, compares)));
}

/** By the end of the operator's name: how what is seen has to compare with the value. */
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  Equals: (order) => order === 0,
  LessThan: (order) => order < 0,
  LessThanEquals: (order) => order <= 0,
  GreaterThan: (order) => order > 0,
  GreaterThanEquals: (order) => order >= 0,
};

function matcher<Seen>(certainly: (seen: Seen) => boolean, values: readonly Text[], fillingOf: (text: Text) => Filling<Seen>): Matcher<Seen> {
  const fillings = values.filter(({ literal }) => literal === undefined).map(fillingOf);
  return (seen) => (certainly(seen) ? YES : fillings.some((couldMatch) => couldMatch(seen)) ? MAYBE : NO);
}

/** What cannot be read matches nothing. */
function reading<Seen>(read: (written: string) => Seen | undefined, matches: Matcher<Seen>): Matcher<string> {
  return (written) => {
    const seen = read(written);
    return seen === undefined ? NO : matches(seen);
  };
}

function readAll<Value>(values: readonly Text[], read: (written: string) => Value | undefined): readonly Value[] {
  return values.flatMap(({ literal }) => (literal === undefined ? [] : read(literal) ?? []));
}
