/** Numbers: `-?digits[.digits]`, no exponent, no spaces, compared exactly. */
import { couldSpell } from './glob';
import { HOLE, Token } from './holes';

/** `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** How a value of the context stands to one of the policy. */
export type Relation = 'Equals' | 'LessThan' | 'LessThanEquals' | 'GreaterThan' | 'GreaterThanEquals';

export function readNumber(text: string): Decimal | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : { digits: BigInt(sign + whole + fraction), scale: fraction.length };
}

export function stands(one: Decimal, relation: Relation, other: Decimal): boolean {
  const scale = Math.max(one.scale, other.scale);
  const difference = one.digits * 10n ** BigInt(scale - one.scale) - other.digits * 10n ** BigInt(scale - other.scale);
  switch (relation) {
    case 'Equals': return difference === 0n;
    case 'LessThan': return difference < 0n;
    case 'LessThanEquals': return difference <= 0n;
    case 'GreaterThan': return difference > 0n;
    case 'GreaterThanEquals': return difference >= 0n;
  }
}

/** Whether some filling of the holes is a number that the context's stands to so. Exact. */
export function couldCompareNumber(value: readonly Token[], relation: Relation, context: Decimal): boolean {
  if (!value.includes(HOLE)) {
    const number = readNumber(value.join(''));
    return number !== undefined && stands(context, relation, number);
  }
  if (relation.endsWith('Equals') && spellings(context, value.length + 1).some((spelling) => couldSpell(value, spelling))) return true;
  return extremes(value, value.length + String(context.digits).length + context.scale + 2).some((number) => stands(context, relation, number));
}

export function couldBeNumber(value: readonly Token[]): boolean {
  return value.includes(HOLE) ? extremes(value, 1).length > 0 : readNumber(value.join('')) !== undefined;
}

/** All spellings of a number with up to so many needless zeros at either end: as many as the text beside the holes could hold. */
function spellings({ digits, scale }: Decimal, zeros: number): string[] {
  const plain = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = plain.slice(0, plain.length - scale).replace(/^0+/, '');
  const fraction = plain.slice(plain.length - scale).replace(/0+$/, '');
  const signs = digits === 0n ? ['', '-'] : [digits < 0n ? '-' : ''];
  const runs = Array.from({ length: zeros + 1 }, (_, count) => '0'.repeat(count));
  return signs.flatMap((sign) => runs.flatMap((before) => runs.flatMap((after) => [`${sign}${before}${whole}`, `${sign}${before}${whole}.${fraction}${after}`])))
    .filter((text) => readNumber(text) !== undefined && (fraction === '' || text.includes('.')));
}

/**
 * The greatest and smallest numbers that fillings give, with others between them: a hole makes a number great by nines and small by a `-`
 * or by zeros and a point. A run longer than both numbers is as good as an endless one.
 */
function extremes(value: readonly Token[], run: number): Decimal[] {
  const [nines, zeros] = ['9'.repeat(run), '0'.repeat(run)];
  const fillings = ['', '-', zeros, nines, `.${zeros}`, `0.${zeros}`, `-${nines}`, `-${zeros}`, `-0.${zeros}`];
  const filled = value.reduce<string[]>((texts, token) => texts.flatMap((text) => (token === HOLE ? fillings : [token]).map((next) => text + next)), ['']);
  return filled.flatMap((text) => readNumber(text) ?? []);
}
