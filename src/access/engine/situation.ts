import { anyOf, Effect, MAYBE, NO, Truth, YES } from '../../policy';
import { ListedBucket, ListedPrincipal } from '../access-set';
import { Outcome } from '../decision';
import { Policies } from './policies';

/** The documents that have a say in one call, and how what they allow adds up. */
export interface Situation {
  /** Of the caller and, of a user, its groups. */
  readonly identity?: Policies;
  readonly session?: Policies;
  readonly bucket?: Policies;
  readonly trust?: Policies;
  /**
   * `in-account`: the caller's side or the bucket allows. `across-accounts`: only the bucket can. `assume-role`: the
   * caller's side and the role's trust must both allow.
   */
  readonly rule: 'in-account' | 'across-accounts' | 'assume-role';
  /** The caller's side allows without any statement. */
  readonly held: boolean;
  /** Which the resource belongs to, as far as that is known. */
  readonly account?: string;
  readonly listedBucket?: ListedBucket;
  /** Which the caller would assume. */
  readonly listedRole?: ListedPrincipal;
  /** The bucket's ACL, where it may let the caller in: what it comes to is not modelled. */
  readonly acl?: string;
}

/** Whether one of the documents has a statement of the effect that applies. */
export type Says = (policies: Policies, effect: Effect) => Truth;

export function outcomeOf(situation: Situation, says: Says, aclAllows: Truth = situation.acl === undefined ? NO : MAYBE): Outcome {
  const denied = isDenied(situation, says);
  return denied !== NO ? DENIED[denied] : ALLOWED[isAllowed(situation, says, aclAllows)];
}

const DENIED = { [MAYBE]: 'unknown', [YES]: 'explicit-deny' } as const;
const ALLOWED = { [NO]: 'implicit-deny', [MAYBE]: 'unknown', [YES]: 'allow' } as const;

/** An explicit denial wins wherever it stands. */
function isDenied({ identity, session, bucket, trust }: Situation, says: Says): Truth {
  return anyOf([identity, session, bucket, trust], (policies) => (policies ? says(policies, Effect.DENY) : NO));
}

function isAllowed(situation: Situation, says: Says, aclAllows: Truth): Truth {
  const allows = (policies: Policies | undefined) => (policies ? says(policies, Effect.ALLOW) : NO);
  const { rule, session, held, identity, bucket, trust } = situation;
  const allowed = rule === 'assume-role' ? (Math.min(held ? YES : allows(identity), allows(trust)) as Truth)
    : rule === 'in-account' && held ? YES
      : anyOf([rule === 'in-account' ? identity : undefined, bucket], allows, aclAllows);
  return session && allowed !== NO ? Math.min(allowed, allows(session)) as Truth : allowed;
}
