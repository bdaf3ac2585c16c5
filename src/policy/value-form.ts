import { V4_RANGE, V6_RANGE } from './address-form';
import { HOURS, LEAP_DAY, LEAP_YEARS, MONTHS, SIXTY } from './calendar';
import { canHaveForm, deferred, either, exactly, Form, oneOf, optional, repeated, sequence } from './form';
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

const CLOCK = sequence(oneOfAll(HOURS), exactly(':'), oneOfAll(SIXTY));
const DATE = deferred(() => sequence(
  either(
    sequence(DIGIT, DIGIT, DIGIT, DIGIT, exactly('-'), either(...MONTHS.map(({ months, days }) => sequence(oneOfAll(months), exactly('-'), oneOfAll(days))))),
    ...LEAP_YEARS.map(({ centuries, years }) => sequence(oneOfAll(centuries), oneOfAll(years), exactly(LEAP_DAY))),
  ),
  exactly('T'), CLOCK, optional(sequence(exactly(':'), oneOfAll(SIXTY), optional(FRACTION))), either(exactly('Z'), sequence(oneOf(/[+-]/), CLOCK)),
));

function oneOfAll(written: readonly string[]): Form {
  return either(...written.map(exactly));
}

const FORMS: Readonly<Record<Exclude<ValueType, 'string'>, Form>> = { number: NUMBER, date: DATE, boolean: BOOLEAN, address: either(V4_RANGE, V6_RANGE) };
