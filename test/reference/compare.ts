/**
 * The reference for comparisons: what changes between two access sets, on requests that are given. A deny is an explicit or an implicit one.
 * Added: a deny before, `allow` after. Removed: `allow` before, a deny after. Possibly added: a deny before and `unknown` after, or `unknown`
 * before and `allow` after, or `unknown` on both sides through different symbols. Possibly removed: `allow` → `unknown`, `unknown` → a deny.
 * Unknown on both sides through the same symbols is possibly added as well where some world, one symbol being the same on both sides, allows
 * it only afterwards: the symbols may stand in other places. So what is said to the letter covers all that can come true, and more; a
 * comparison may say either, and each change tells which it is.
 */
import { referenceDecide } from './evaluate';
import { lower } from './glob';
import { AccessSetJson, BucketJson, Outcome, PrincipalJson, RequestJson } from './json';
import { symbolsOf, worldsOf } from './worlds';

export type ChangeKind = 'added' | 'removed' | 'possibly added' | 'possibly removed';

export interface ReferenceChange {
  readonly kind: ChangeKind;
  readonly request: RequestJson;
  readonly before: Outcome;
  readonly after: Outcome;
  /**
   * Whether it comes true in some world. A deny that becomes unknown because one more deny may apply is possibly added to the letter, and so is
   * what depends on one condition more; neither ever is.
   */
  readonly real: boolean;
}

export type Verdict = 'none' | 'narrower' | 'broader' | 'mixed' | 'unknown';

export function referenceCompare(before: AccessSetJson, after: AccessSetJson, universe: readonly RequestJson[]): ReferenceChange[] {
  const [old, now] = sides(before, after);
  return universe.flatMap((request) => changeOf(old, now, request) ?? []);
}

/** Of everything that changes; a limit that is passed is nothing that a reference knows. */
export function verdictOf(changes: readonly ReferenceChange[]): Verdict {
  const has = (kind: ChangeKind) => changes.some((change) => change.kind === kind);
  if (has('added')) return has('removed') ? 'mixed' : 'broader';
  if (has('possibly added')) return 'unknown';
  return has('removed') ? 'narrower' : 'none';
}

function changeOf(old: AccessSetJson, now: AccessSetJson, request: RequestJson): ReferenceChange | undefined {
  const [before, after] = [referenceDecide(old, request).decision, referenceDecide(now, request).decision];
  const kind = kindOf(before, after);
  if (kind === undefined) return undefined;
  const [from, to] = kind.endsWith('added') ? [false, true] : [true, false];
  const worlds = worldsOf([old, now], request).map(({ outcomes }) => outcomes);
  const real = worlds.some(([one, other]) => (one === 'allow') === from && (other === 'allow') === to);
  const sameEverywhere = () => worlds.every(([one, other]) => one === other);
  const sameSymbols = () => String(symbolsOf(old, request)) === String(symbolsOf(now, request));
  return before === after && !real && (sameEverywhere() || sameSymbols()) ? undefined : { kind, request, before, after, real };
}

function kindOf(before: Outcome, after: Outcome): ChangeKind | undefined {
  const isDeny = (outcome: Outcome) => outcome === 'explicit-deny' || outcome === 'implicit-deny';
  if (isDeny(before) && after === 'allow') return 'added';
  if (before === 'allow' && isDeny(after)) return 'removed';
  if ((isDeny(before) && after === 'unknown') || (before === 'unknown' && after === 'allow')) return 'possibly added';
  if ((before === 'allow' && after === 'unknown') || (before === 'unknown' && isDeny(after))) return 'possibly removed';
  return before === 'unknown' && after === 'unknown' ? 'possibly added' : undefined;
}

/**
 * Both sets with everybody listed: a bucket that is missing on one side has no policy there, a principal that is listed on one side only is
 * listed on both, without policies there. Our readings: it has no trust document and no groups there either, and keeps its `userId`; the
 * missing bucket has a private ACL and no block.
 */
export function sides(before: AccessSetJson, after: AccessSetJson): [AccessSetJson, AccessSetJson] {
  return [withAllOf(before, after), withAllOf(after, before)];
}

function withAllOf(set: AccessSetJson, other: AccessSetJson): AccessSetJson {
  const { principals = [], buckets = [] } = set;
  const isListed = ({ id, accountId }: PrincipalJson) => principals.some((each) => lower(each.id) === lower(id) && each.accountId === accountId);
  const ownerOf = ({ name }: BucketJson) => buckets.find((each) => each.name === name)?.ownerAccountId;
  for (const bucket of other.buckets ?? []) {
    if (ownerOf(bucket) !== undefined && ownerOf(bucket) !== bucket.ownerAccountId) throw new Error(`two owners of bucket ${bucket.name}`);
  }
  const morePrincipals = (other.principals ?? []).filter((each) => !isListed(each));
  const moreBuckets = (other.buckets ?? []).filter((each) => ownerOf(each) === undefined);
  return {
    ...set,
    principals: [...principals, ...morePrincipals.map(({ id, accountId, userId }) => ({ id, accountId, ...userId !== undefined && { userId } }))],
    buckets: [...buckets, ...moreBuckets.map(({ name, ownerAccountId }) => ({ name, ownerAccountId }))],
  };
}
