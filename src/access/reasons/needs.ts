import { Effect, MAYBE, NO, Truth, YES } from '../../policy';
import { ListedPrincipal } from '../access-set';
import { describeCaller } from '../caller';
import { Reason } from '../decision';
import { bucketGap, Gap, identityGap, SESSION_GAP, trustGap } from './gap';
import { documentReason } from './reason';
import { quoted } from './wording';
import { Policies } from '../engine/policies';
import { Says, Situation } from '../engine/situation';
import { Call } from '../matching/call';

/** One of the things that have to allow a call, told so that it can be explained. */
export interface Need {
  /** A statement of any of these meets it. */
  readonly policies: readonly Policies[];
  /** Where it is met without a statement: why. */
  readonly held?: string;
  /** What else may meet it. */
  readonly open?: string;
  /** Why it is not met, apart from what single statements lack. */
  readonly unmet: () => Reason;
  /** Where a statement would meet it; absent where none can. */
  readonly gap?: Gap;
}

/** All of them have to be met: this is `outcomeOf` again, part by part. */
export function needsOf(situation: Situation, call: Call): readonly Need[] {
  const { rule, listedRole, session } = situation;
  const needs = rule !== 'assume-role' ? [access(situation, call)]
    : listedRole ? [ownSide(situation, call), trustSide(situation, listedRole, call)]
      : [unlistedRole(call)];
  return session ? [...needs, bound(session, call)] : needs;
}

export function isMet({ policies, held, open }: Need, says: Says): Truth {
  const start = held !== undefined ? YES : open !== undefined ? MAYBE : NO;
  return Math.max(start, ...policies.map((each) => says(each, Effect.ALLOW))) as Truth;
}

function access(situation: Situation, call: Call): Need {
  const { rule, held, identity, bucket, listedBucket, acl } = situation;
  const own = rule === 'in-account';
  return {
    policies: present(own ? identity : undefined, bucket),
    held: own && held ? `${describeCaller(call.caller)} is the owner of the account, and holds everything on its resources` : undefined,
    open: acl === undefined ? undefined : `the ACL ${quoted(acl)} of the bucket ${quoted(listedBucket!.name)} may allow it, and what ACLs come to is not modelled`,
    unmet: () => (own ? ownUnmet(situation, call) : { message: strangerUnmet(situation, call) }),
    gap: own ? identityGap(call.caller) : strangerGap(call),
  };
}

function strangerGap({ resource: { service, relativeId }, caller }: Call): Gap | undefined {
  return service === 'oss' && relativeId !== '*' ? bucketGap(relativeId.split('/', 1)[0], caller) : undefined;
}

function ownUnmet({ identity, bucket, listedBucket }: Situation, call: Call): Reason {
  const caller = describeCaller(call.caller);
  const orBucket = bucket ? ` or of the bucket ${quoted(listedBucket!.name)}` : '';
  return { message: identity ? `no policy of ${caller}${orBucket} allows ${described(call)}` : `${caller} is not listed, and so holds nothing` };
}

/** Of a caller who is of no account, or of another one than the resource. */
function strangerUnmet({ account, listedBucket, bucket }: Situation, call: Call): string {
  const caller = describeCaller(call.caller);
  if (listedBucket) {
    const owner = `the bucket ${quoted(listedBucket.name)} belongs to account ${quoted(listedBucket.ownerAccountId)}, so that only its policy can let in ${caller}`;
    return `${owner}, and ${bucket ? 'that does not' : 'it has none'}`;
  }
  const place = account === undefined ? `${quoted(call.resource.name)} is` : `${quoted(call.resource.name)} belongs to account ${quoted(account)}, and is`;
  return `${place} in no bucket that is listed, so that nothing lets in ${caller}`;
}

function ownSide(situation: Situation, call: Call): Need {
  return {
    policies: present(situation.identity),
    held: situation.held ? heldWithoutPolicy(call) : undefined,
    unmet: () => ownUnmet({ ...situation, bucket: undefined }, call),
    gap: identityGap(call.caller),
  };
}

function heldWithoutPolicy({ caller }: Call): string {
  const who = describeCaller(caller);
  switch (caller.kind) {
    case 'root': return `${who} is the owner of the account, and needs no policy to assume a role`;
    case 'service':
    case 'federated': return `${who} needs no policy to assume a role`;
    default: return `${who} is not listed, and its policies, which cannot be seen, are taken to allow it`;
  }
}

function trustSide({ trust }: Situation, { id, accountId, trust: document }: ListedPrincipal, { caller }: Call): Need {
  const role = `${quoted(id)} of account ${quoted(accountId)}`;
  return {
    policies: present(trust),
    unmet: () => (document
      ? documentReason(document, `the trust document of ${role} does not let in ${describeCaller(caller)}`)
      : { message: `${role} has no trust document, and so nobody may assume it` }),
    gap: trustGap(id, caller),
  };
}

function unlistedRole({ resource }: Call): Need {
  return { policies: [], unmet: () => ({ message: `${quoted(resource.name)} is no role that is listed, so that nobody is known to be trusted` }) };
}

function bound(session: Policies, call: Call): Need {
  return {
    policies: [session],
    unmet: () => documentReason(session.documents[0], `the session policy does not allow ${described(call)}, and nothing in the session goes beyond it`),
    gap: SESSION_GAP,
  };
}

function described({ writtenAction, resource }: Call): string {
  return `${quoted(writtenAction)} on ${quoted(resource.name)}`;
}

function present(...policies: readonly (Policies | undefined)[]): readonly Policies[] {
  return policies.filter((each): each is Policies => each !== undefined);
}
