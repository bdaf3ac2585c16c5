/**
 * The reference for decisions: slow, literal, and sharing nothing with the source. It is written from the text of the semantics alone, paragraph
 * by paragraph, and decides well-formed requests on well-formed access sets, both as the JSON that they are.
 */
import { Caller, callerOf, find, groupsOf } from './caller';
import { lower } from './glob';
import { asItIs, readAsWritten, readerOfSets, Settle } from './holes';
import { AccessSetJson, BucketJson, Outcome, PrincipalJson, RequestJson } from './json';
import { all, NO, Possible, some, YES } from './possible';
import { fieldsOf } from './resources';
import { NOTHING, Says, says } from './statements';

export interface ReferenceDecision {
  readonly decision: Outcome;
}

export type Certain = Exclude<Outcome, 'unknown'>;

export function referenceDecide(set: AccessSetJson, request: RequestJson): ReferenceDecision {
  const possible = possibleOutcomes(set, request);
  return { decision: possible.length === 1 ? possible[0] : 'unknown' };
}

/** Which of the three certain outcomes remain possible, unknown parts being independent unless `settle` knows more of them. */
export function possibleOutcomes(set: AccessSetJson, request: RequestJson, settle: Settle = asItIs): Certain[] {
  const caller = callerOf(set, request);
  const reader = readerOfSets(settle);
  const asked = { request, caller, reader };
  const bucket = bucketOf(set, request);
  const account = accountOf(request, bucket, caller);
  const role = assumedRole(set, request, account);
  const blocked = bucket !== undefined && isBlocked(set, bucket);

  const policies = [caller.entry, ...groupsOf(set, caller)].flatMap((entry) => entry?.policies ?? []);
  const identity = policies.map((policy) => says(policy, asked, { kind: 'identity' }));
  const onBucket = bucket ? says(bucket.policy, asked, { kind: 'bucket', owner: bucket.ownerAccountId, blocked }) : NOTHING;
  const trust = role ? says(role.trust, asked, { kind: 'trust' }) : NOTHING;
  const session = request.sessionPolicy && says(request.sessionPolicy, { ...asked, reader: readAsWritten }, { kind: 'identity' });

  const denied = some([...identity, onBucket, trust, session ?? NOTHING], ({ denies }) => denies);
  const side = isAssumeRole(request)
    ? all(callerSide(caller, identity, role), trust.allows)
    : some([identitySide(caller, identity, account), onBucket.allows], (allows) => allows);
  const acl = isOf(request, 'oss') && bucket && !blocked ? aclAllows(bucket, settle) : NO;
  return outcomes(denied, all(some([side, acl], (allows) => allows), session?.allows ?? YES));
}

/** An explicit deny anywhere wins; else a session policy that does not allow bounds everything. */
function outcomes(denied: Possible<boolean>, allowed: Possible<boolean>): Certain[] {
  const remaining: Record<Certain, boolean> = {
    'explicit-deny': denied.includes(true),
    'allow': denied.includes(false) && allowed.includes(true),
    'implicit-deny': denied.includes(false) && allowed.includes(false),
  };
  return (Object.keys(remaining) as Certain[]).filter((outcome) => remaining[outcome]);
}

/** A user or role holds what its statements say; `root` holds everything; both on resources of the own account alone. */
function identitySide(caller: Caller, identity: readonly Says[], account: string | undefined): Possible<boolean> {
  if (caller.account === undefined || caller.account !== account) return [false];
  return caller.kind === 'root' ? [true] : some(identity, ({ allows }) => allows);
}

/**
 * Of `sts:AssumeRole`: the caller's identity policies; held by `root`; not needed for services and federated identities; taken as held by callers
 * of other accounts than the role's that are not listed, since their policies cannot be seen. On anything but a listed role: no.
 */
function callerSide({ kind, account, entry }: Caller, identity: readonly Says[], role: PrincipalJson | undefined): Possible<boolean> {
  if (role === undefined || kind === 'anonymous') return [false];
  if (kind === 'root' || kind === 'service' || kind === 'federated') return [true];
  if (entry === undefined) return [account !== role.accountId];
  return some(identity, ({ allows }) => allows);
}

/** Named by the relative id up to the first `/`, if the service is exactly `oss`; `*` is that character, and no bucket. */
function bucketOf({ buckets = [] }: AccessSetJson, { resource }: RequestJson): BucketJson | undefined {
  const [, service, , , id] = fieldsOf(resource);
  return service === 'oss' && id !== '*' ? buckets.find(({ name }) => name === id.split('/')[0]) : undefined;
}

/** The owner of the listed bucket, else the account field; an empty or `*` one stands for the caller's account, which anonymous has none. */
function accountOf({ resource }: RequestJson, bucket: BucketJson | undefined, caller: Caller): string | undefined {
  const [, , , field] = fieldsOf(resource);
  return bucket?.ownerAccountId ?? (field === '' || field === '*' ? caller.account : field);
}

/** The listed role that an `sts:AssumeRole` on `acs:ram::<uid>:role/<name>` means. */
function assumedRole(set: AccessSetJson, request: RequestJson, account: string | undefined): PrincipalJson | undefined {
  const [, service, region, , id] = fieldsOf(request.resource);
  if (!isAssumeRole(request) || service !== 'ram' || region !== '' || !id.startsWith('role/') || account === undefined) return undefined;
  return find(set, id, account);
}

/** By the bucket itself or by its owner's account. */
function isBlocked({ accounts = [] }: AccessSetJson, { ownerAccountId, blockPublicAccess }: BucketJson): boolean {
  return blockPublicAccess === true || accounts.some((account) => account.accountId === ownerAccountId && account.blockPublicAccess === true);
}

/** An ACL that lets others in, not under Block Public Access, may allow any `oss:` action: nobody knows, until ACLs are modelled. */
function aclAllows({ name, acl = 'private' }: BucketJson, settle: Settle): Possible<boolean> {
  return acl === 'private' ? NO : settle('allows', `the ACL ${acl} of ${name}`, [false, true]);
}

function isAssumeRole({ action }: RequestJson): boolean {
  return lower(action) === 'sts:assumerole';
}

function isOf({ action }: RequestJson, service: string): boolean {
  return lower(action).startsWith(`${service}:`);
}
