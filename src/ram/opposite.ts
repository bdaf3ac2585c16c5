import { IConstruct } from 'constructs';
import { inputError, isUnknown } from '../framework';
import { PolicyCondition } from './policy-condition';

/** Each holds whenever the other one does not, also where the request lacks the key. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['StringEquals', 'StringNotEquals'],
  ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
  ['StringLike', 'StringNotLike'],
  ['NumericEquals', 'NumericNotEquals'],
  ['DateEquals', 'DateNotEquals'],
  ['IpAddress', 'NotIpAddress'],
  ['IpAddressIncludeBorder', 'NotIpAddressIncludeBorder'],
];

const OPPOSITES: ReadonlyMap<string, string> = new Map(PAIRS.flatMap(([one, other]) => [[one, other], [other, one]]));

/**
 * Conditions of which at least one holds whenever the given one does not. Throws where there are none: a `DateGreaterThanEquals` holds no more than its
 * `DateLessThan` where the key is missing.
 */
export function oppositesOf(scope: IConstruct, property: string, { key, operator, values }: PolicyCondition): readonly PolicyCondition[] {
  if (operator === 'Bool') {
    return oppositesOfBool(key, values);
  }
  const opposite = OPPOSITES.get(operator);
  if (opposite === undefined) {
    throw inputError(scope, property, `\`${operator}\` on \`${key}\` has no opposite that also holds where a request lacks the key; `
      + 'say when to deny instead, in `when`');
  }
  return [{ key, operator: opposite, values }];
}

/**
 * Two, and either is enough: no operator is known to be the opposite of `Bool`, which fails where the key is missing. Such a request is met by the second
 * one, and if a service should not compare what is true or false as strings, one that says the opposite is still met by the first.
 */
function oppositesOfBool(key: string, values: readonly string[]): readonly PolicyCondition[] {
  // What only Terraform knows may be either.
  const others = values.some(isUnknown) ? [] : ['true', 'false'].filter((value) => !values.some((given) => given.toLowerCase() === value));
  return [
    ...(others.length > 0 ? [{ key, operator: 'Bool', values: others }] : []),
    { key, operator: 'StringNotEqualsIgnoreCase', values: [...values] },
  ];
}
