import { readAddressRange } from './address';
import { Text } from './text';
import { readBoolean, readDate, readNumber, ValueType } from './value';
import { canBeValue } from './value-form';

/** One condition operator of the RAM policy language. */
export interface Operator {
  readonly name: string;
  readonly type: ValueType;
  /** Satisfied when no value matches, and so also when the key is missing from the request. */
  readonly negative: boolean;
}

const POSITIVE: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike'],
  number: ['NumericEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'],
  date: ['DateEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
  boolean: ['Bool'],
  address: ['IpAddress', 'IpAddressIncludeBorder'],
};
const NEGATIVE: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike'],
  number: ['NumericNotEquals'],
  date: ['DateNotEquals'],
  boolean: [],
  address: ['NotIpAddress', 'NotIpAddressIncludeBorder'],
};

/**
 * Every operator there is. Neither `…IfExists`, `Null` nor `ForAnyValue:` is found in any text on RAM.
 * Sources: "Conditional operators" and "Policy elements" of the RAM documentation, "OSS authorization syntax and
 * elements"; `NotIpAddressIncludeBorder` follows from its positive twin.
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([...named(POSITIVE, false), ...named(NEGATIVE, true)]);

function named(names: Readonly<Record<ValueType, readonly string[]>>, negative: boolean): [string, Operator][] {
  return Object.entries(names).flatMap(([type, list]) =>
    list.map((name): [string, Operator] => [name, { name, type: type as ValueType, negative }]));
}

/** Whether a literal value of a policy can be read by the operators of this type. */
export function readable(type: ValueType, value: string): boolean {
  switch (type) {
    case 'string': return true;
    case 'number': return readNumber(value) !== undefined;
    case 'date': return readDate(value) !== undefined;
    case 'boolean': return readBoolean(value) !== undefined;
    case 'address': return readAddressRange(value) !== undefined;
  }
}

/** Whether some filling of its holes makes the text readable. */
export function possiblyReadable(type: ValueType, text: Text): boolean {
  return text.literal === undefined ? canBeValue(type, text) : readable(type, text.literal);
}

/** What a value of the type looks like, for messages. */
export const VALUE_FORMS: Readonly<Record<ValueType, string>> = {
  string: 'a string',
  number: 'digits with an optional sign and fraction, such as `3600`',
  date: 'a moment such as `2026-11-22T08:00:00Z` or `2026-11-22T16:00:00+08:00`',
  boolean: '`true` or `false`',
  address: 'an address or a network such as `192.168.0.0/16` or `2001:db8::/32`',
};
