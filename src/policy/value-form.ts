import { canHaveForm, either, exactly, Form, oneOf, optional, repeated, sequence } from './form';
import { Text } from './text';
import { ValueType } from './value';

/** Whether some filling of its holes gives a value of the type: the readers of values cannot tell, they want all of it. */
export function canBeValue(type: ValueType, text: Text): boolean {
  return type === 'string' || canHaveForm(text, FORMS[type]);
}

const DIGIT = oneOf(/[0-9]/);
const DIGITS = repeated(DIGIT);
const FRACTION = sequence(exactly('.'), DIGITS);

const NUMBER = sequence(optional(exactly('-')), DIGITS, optional(FRACTION));

const BOOLEAN = either(...['true', 'false'].map((word) => sequence(...[...word].map((letter) => oneOf(new RegExp(letter, 'i'))))));

/** Any of these numbers, in two digits. */
function oneOfNumbers(list: readonly number[]): Form {
  return either(...list.map((number) => exactly(String(number).padStart(2, '0'))));
}

const HOUR = oneOfNumbers(upTo(23));
const SIXTY = oneOfNumbers(upTo(59));
const YEAR = sequence(DIGIT, DIGIT, DIGIT, DIGIT);
const FOURTHS = upTo(24).map((number) => 4 * number);
const LEAP_YEAR = either(sequence(DIGIT, DIGIT, oneOfNumbers(FOURTHS.slice(1))), sequence(oneOfNumbers(FOURTHS), exactly('00')));
const DATE = sequence(
  either(
    sequence(YEAR, exactly('-'), either(days([1, 3, 5, 7, 8, 10, 12], 31), days([4, 6, 9, 11], 30), days([2], 28))),
    sequence(LEAP_YEAR, exactly('-02-29')),
  ),
  exactly('T'), HOUR, exactly(':'), SIXTY, optional(sequence(exactly(':'), SIXTY, optional(FRACTION))),
  either(exactly('Z'), sequence(oneOf(/[+-]/), HOUR, exactly(':'), SIXTY)),
);

function days(months: readonly number[], last: number): Form {
  return sequence(oneOfNumbers(months), exactly('-'), oneOfNumbers(upTo(last).slice(1)));
}

const OCTET = either(
  DIGIT, sequence(oneOf(/[1-9]/), DIGIT), sequence(exactly('1'), DIGIT, DIGIT), sequence(exactly('2'), oneOf(/[0-4]/), DIGIT), sequence(exactly('25'), oneOf(/[0-5]/)),
);
const V4 = joined('.', Array<Form>(4).fill(OCTET));
const V4_PATTERN = joined('.', Array<Form>(4).fill(either(OCTET, exactly('*'))));

const HEX_DIGIT = oneOf(/[0-9a-fA-F]/);
const GROUP = sequence(HEX_DIGIT, optional(HEX_DIGIT), optional(HEX_DIGIT), optional(HEX_DIGIT));
const V6 = either(
  ending(8),
  ...upTo(7).flatMap((before) => upTo(7 - before).map((behind) => sequence(joined(':', Array<Form>(before).fill(GROUP)), exactly('::'), ending(behind)))),
);

/** So many groups, of which an address of version 4 may be the last two. */
function ending(groups: number): Form {
  const all = joined(':', Array<Form>(groups).fill(GROUP));
  return groups < 2 ? all : either(all, joined(':', [...Array<Form>(groups - 2).fill(GROUP), V4]));
}

const ADDRESS = either(V4_PATTERN, sequence(V4, optional(prefixLength(32))), sequence(V6, optional(prefixLength(128))));

function prefixLength(longest: number): Form {
  return sequence(exactly('/'), either(...upTo(longest).map((length) => exactly(String(length)))));
}

const FORMS: Readonly<Record<Exclude<ValueType, 'string'>, Form>> = { number: NUMBER, date: DATE, boolean: BOOLEAN, address: ADDRESS };

function joined(separator: string, forms: readonly Form[]): Form {
  return sequence(...forms.flatMap((form, index) => (index === 0 ? [form] : [exactly(separator), form])));
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
