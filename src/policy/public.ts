import { readAddressRange } from './address';
import { Condition, foldedKey } from './condition';
import { principalReach } from './principal-reach';
import { Effect, Statement } from './statement';

/**
 * Whether a statement of a bucket policy lets everyone in, as Block Public Access counts it: where that is on, the whole
 * statement is void, other principals in it included. Source: "Block Public Access" of the OSS documentation.
 */
export function isPublic({ effect, principals = [], condition }: Statement): boolean {
  return effect === Effect.ALLOW && principals.some((principal) => principalReach(principal) === 'everyone') && !fixesOrigin(condition);
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

function fixesOrigin(condition: Condition): boolean {
  return condition.some(({ operator, tests }) => tests.some(({ key, values }) => {
    const origin = ORIGINS.get(foldedKey(key));
    // A hole counts as fixed: nothing speaks against it.
    return origin?.operators.includes(operator) && values.every(({ literal }) => literal === undefined || origin.isFixed(literal));
  }));
}

const V4_BITS = 32;
/** IPv4 addresses are read in their IPv4-mapped IPv6 form: 96 bits stand in front of them. */
const V4_MAPPED = /^0{20}ffff/;

/** IPv4 /8, IPv6 /32 or narrower; a `*` in place of an octet is no network. */
function isNarrow(value: string): boolean {
  const range = value.includes('*') ? undefined : readAddressRange(value);
  if (!range) {
    return false;
  }
  const prefix = range.mask.toString(2).replace(/0+$/, '').length;
  const isV4 = prefix >= 128 - V4_BITS && V4_MAPPED.test(range.bits.toString(16).padStart(V4_BITS, '0'));
  return isV4 ? prefix - (128 - V4_BITS) >= 8 : prefix >= 32;
}
