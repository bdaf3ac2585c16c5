/**
 * What each operator asks of one value. A value of the context that the operator cannot read: a positive operator is false, a negative one
 * true, which is the same as that no value of the policy matches it.
 */
import { couldBeRange } from './address-holes';
import { readAddress } from './addresses';
import { couldBeDate, couldCompareDate } from './date-holes';
import { readDate } from './dates';
import { couldBeNumber, couldCompareNumber, readNumber, Relation } from './decimals';
import { couldGlob, couldSpell, lower } from './glob';
import { Token } from './holes';

export interface Operator {
  /** Satisfied when no value matches, and when the key is missing. */
  readonly negative: boolean;
  /** Whether a value of the policy could match one of the context. */
  readonly could: (value: readonly Token[], context: string) => boolean;
  /** Whether a value of the policy is one, or a hole could make it one. */
  readonly readable: (value: readonly Token[]) => boolean;
  readonly family: 'string' | 'like' | 'number' | 'date' | 'bool' | 'address';
}

type Kind = Omit<Operator, 'negative'>;

const folded = (value: readonly Token[]) => value.map(lower);
const anything = () => true;

const EQUALS: Kind = { family: 'string', could: couldSpell, readable: anything };
const EQUALS_IGNORE_CASE: Kind = { family: 'string', could: (value, context) => couldSpell(folded(value), lower(context)), readable: anything };
const LIKE: Kind = { family: 'like', could: couldGlob, readable: anything };
const BOOL: Kind = {
  family: 'bool',
  could: (value, context) => isBool(lower(context)) && couldSpell(folded(value), lower(context)),
  readable: (value) => couldSpell(folded(value), 'true') || couldSpell(folded(value), 'false'),
};
const ADDRESS: Kind = {
  family: 'address',
  could: (value, context) => {
    const holding = readAddress(context);
    return holding !== undefined && couldBeRange(value, { holding });
  },
  readable: (value) => couldBeRange(value, {}),
};

function isBool(text: string): boolean {
  return text === 'true' || text === 'false';
}

function number(relation: Relation): Kind {
  const could = (value: readonly Token[], context: string) => {
    const read = readNumber(context);
    return read !== undefined && couldCompareNumber(value, relation, read);
  };
  return { family: 'number', could, readable: couldBeNumber };
}

function date(relation: Relation): Kind {
  const could = (value: readonly Token[], context: string) => {
    const read = readDate(context);
    return read !== undefined && couldCompareDate(value, relation, read);
  };
  return { family: 'date', could, readable: couldBeDate };
}

const RELATIONS: readonly Relation[] = ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];

/** No text that decisions rest on lists the operators; these are RAM's and OSS's. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...named(false, { StringEquals: EQUALS, StringEqualsIgnoreCase: EQUALS_IGNORE_CASE, StringLike: LIKE, Bool: BOOL }),
  ...named(true, { StringNotEquals: EQUALS, StringNotEqualsIgnoreCase: EQUALS_IGNORE_CASE, StringNotLike: LIKE }),
  ...RELATIONS.flatMap((relation) => named(false, { [`Numeric${relation}`]: number(relation), [`Date${relation}`]: date(relation) })),
  ...named(true, { NumericNotEquals: number('Equals'), DateNotEquals: date('Equals') }),
  ...named(false, { IpAddress: ADDRESS, IpAddressIncludeBorder: ADDRESS }),
  ...named(true, { NotIpAddress: ADDRESS, NotIpAddressIncludeBorder: ADDRESS }),
]);

function named(negative: boolean, kinds: Readonly<Record<string, Kind>>): [string, Operator][] {
  return Object.entries(kinds).map(([name, kind]) => [name, { ...kind, negative }]);
}

