import { AccessSet, ListedBucket, ListedPrincipal } from '../../access-set';
import { identityKey } from '../../caller';

/** Two access sets that list the same identities and buckets. */
export interface Aligned {
  readonly before: AccessSet;
  readonly after: AccessSet;
}

/** What cannot be compared: the message says why. */
export class CannotCompareError extends Error {
  readonly name = 'CannotCompareError';
}

/**
 * Lists on both sides what one of them lists: without policies where it is missing. Whose a bucket is, and which UID a
 * user has, is what either side says.
 */
export function align(before: AccessSet, after: AccessSet): Aligned {
  const sides = [before, after];
  const principals = sides.map((side) => byKey(side.principals, ({ accountId, id }) => identityKey(accountId, id)));
  const buckets = sides.map((side) => byKey(side.buckets, ({ name }) => name));
  const complete = (side: 0 | 1): AccessSet => ({
    principals: union(principals, side, withUserId, ({ id, accountId }) => ({ id, accountId, policies: [], groups: [] })),
    buckets: union(buckets, side, withOneOwner, ({ name, ownerAccountId }) => ({ name, ownerAccountId, blockPublicAccess: false, acl: 'private' })),
    blockedAccounts: sides[side].blockedAccounts,
  });
  return { before: complete(0), after: complete(1) };
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function union<T>(
  sides: readonly ReadonlyMap<string, T>[], side: 0 | 1, together: (own: T, other: T | undefined) => T, missing: (other: T) => T,
): readonly T[] {
  const [own, other] = [sides[side], sides[1 - side]];
  const keys = new Set([...sides[0].keys(), ...sides[1].keys()]);
  return [...keys].map((key) => together(own.get(key) ?? missing(other.get(key)!), other.get(key)));
}

function withUserId(own: ListedPrincipal, other: ListedPrincipal | undefined): ListedPrincipal {
  if (own.userId !== undefined && other?.userId !== undefined && own.userId !== other.userId) {
    throw new CannotCompareError(`\`${own.id}\` of account \`${own.accountId}\` has userId \`${own.userId}\` on one side and \`${other.userId}\` on the other`
      + ': a user has one; give both sides the same');
  }
  return { ...own, userId: own.userId ?? other?.userId };
}

function withOneOwner(own: ListedBucket, other: ListedBucket | undefined): ListedBucket {
  if (other && own.ownerAccountId !== other.ownerAccountId) {
    throw new CannotCompareError(`bucket \`${own.name}\` belongs to account \`${own.ownerAccountId}\` on one side and to \`${other.ownerAccountId}\` on the other`
      + ': a bucket has one owner; give both sides the same');
  }
  return own;
}
