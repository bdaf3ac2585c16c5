import { isNarrowLength, readAddressRange } from './address';
import { Condition, conditionOn, foldedKey } from './condition';
import { principalReach } from './principal-reach';
import { Effect, Statement } from './statement';
import { Text } from './text';
import { MAYBE, NO, Truth, YES } from './truth';

/**
 * Whether a statement of a bucket policy lets everyone in, as Block Public Access counts it: where that is on, the whole
 * statement is void, other principals in it included. Source: "Block Public Access" of the OSS documentation.
 */
export function isPublic({ effect, principals = [], condition }: Statement): boolean {
  return effect === Effect.ALLOW && principals.some((principal) => principalReach(principal) === 'everyone') && fixesOrigin(condition) === NO;
}

/** How a condition on a key can pin down where requests come from. */
interface Origin {
  readonly operators: readonly string[];
  readonly isFixed: (value: string) => boolean;
}

const BY_NAME: Origin = { operators: ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike'], isFixed: (value) => !/[*?]/.test(value) };
const BY_NETWORK: Origin = { operators: ['IpAddress', 'IpAddressIncludeBorder'], isFixed: isNarrow };

/** By key, in the letter case of `foldedKey`. */
const ORIGINS: ReadonlyMap<string, Origin> = new Map([
  ['acs:sourcevpc', BY_NAME],
  ['acs:sourcevpcid', BY_NAME],
  ['acs:accessid', BY_NAME],
  ['acs:sourceip', BY_NETWORK],
  ['acs:sourcevpcip', BY_NETWORK],
]);

/** Whether one of the condition's keys pins down where requests come from, in all its values. */
export function fixesOrigin(condition: Condition): Truth {
  let most: Truth = NO;
  for (const { operator, tests } of condition) {
    for (const { key, values } of tests) {
      const origin = ORIGINS.get(foldedKey(key));
      if (origin?.operators.includes(operator)) {
        const least = values.map((value) => fixedness(value, origin)).reduce((a, b) => Math.min(a, b) as Truth, YES);
        most = Math.max(most, least) as Truth;
      }
    }
  }
  return most;
}

/** The one test that decides whether the origin is fixed, where that is not known and no other test has a say. */
export function openOrigin(condition: Condition): { readonly operator: string; readonly key: string } | undefined {
  const tests = condition.flatMap(({ operator, tests: each }) => each.map(({ key, values }) => ({ operator, key, values })));
  const open = tests.filter(({ operator, key, values }) => fixesOrigin(conditionOn(operator, key, values)) !== NO);
  return open.length === 1 && fixesOrigin(condition) === MAYBE ? open[0] : undefined;
}

function fixedness({ literal, pieces }: Text, { isFixed }: Origin): Truth {
  if (literal !== undefined) {
    return isFixed(literal) ? YES : NO;
  }
  return pieces.some((piece) => typeof piece === 'string' && /[*?]/.test(piece)) ? NO : MAYBE;
}

const V4_MAPPED = /^0{20}ffff/;

/** A `*` in place of an octet is no network. */
function isNarrow(value: string): boolean {
  const range = value.includes('*') ? undefined : readAddressRange(value);
  return range !== undefined && isNarrowLength(range.mask.toString(2).replace(/0+$/, '').length, V4_MAPPED.test(range.bits.toString(16).padStart(32, '0')));
}
