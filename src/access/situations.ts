import { AccessSet, Attached, ListedBucket, ListedPrincipal } from './access-set';
import { bucketAudience } from './bucket-statement';
import { Call } from './call';
import { Caller, callerOf, identityKey } from './caller';
import { Conditions } from './compiled-condition';
import { Policies } from './policies';
import { Request } from './request';
import { Situation } from './situation';
import { trustAudience } from './trust-statement';

export interface CompiledBucket {
  readonly listed: ListedBucket;
  readonly policies?: Policies;
  readonly blocked: boolean;
}

/** An access set made ready for many requests: finds the documents that have a say in each. Documents are compiled when they are first needed. */
export class Situations {
  private readonly principals = new Map<string, ListedPrincipal>();
  private readonly buckets = new Map<string, ListedBucket>();
  private readonly blockedAccounts: ReadonlySet<string>;
  private readonly identityPolicies = new Map<string, Policies>();
  private readonly trustPolicies = new Map<string, Policies>();
  private readonly compiledBuckets = new Map<string, CompiledBucket>();
  private readonly sessions = new WeakMap<object, Policies>();

  constructor({ principals, buckets, blockedAccounts }: AccessSet, private readonly conditions = new Conditions()) {
    principals.forEach((principal) => this.principals.set(identityKey(principal.accountId, principal.id), principal));
    buckets.forEach((bucket) => this.buckets.set(bucket.name, bucket));
    this.blockedAccounts = new Set(blockedAccounts);
  }

  callOf(request: Request): Call {
    const listed = request.accountId === undefined ? undefined : this.principals.get(identityKey(request.accountId, request.principal));
    return new Call(callerOf(request, listed?.userId), request.action, request.resource, request.context);
  }

  of(call: Call, sessionPolicy?: Request['sessionPolicy']): Situation {
    const { caller } = call;
    const bucket = this.bucketOf(call);
    const account = bucket?.listed.ownerAccountId ?? accountIn(call);
    const identity = this.identityOf(caller);
    const role = call.assumesRole ? this.roleIn(call) : undefined;
    const rule = call.assumesRole ? 'assume-role' : account !== undefined && account === caller.accountId ? 'in-account' : 'across-accounts';
    return {
      identity,
      session: sessionPolicy && this.sessionOf(sessionPolicy),
      bucket: bucket?.policies,
      trust: role && this.trustOf(role),
      rule,
      account,
      listedBucket: bucket?.listed,
      listedRole: role,
      held: caller.kind === 'root' || (role !== undefined && isTakenAsHeld(caller, identity, role)),
      acl: bucket && !bucket.blocked && bucket.listed.acl !== 'private' && call.action.startsWith('oss:') ? bucket.listed.acl : undefined,
    };
  }

  private bucketOf({ resource: { service, relativeId } }: Call): CompiledBucket | undefined {
    return service === 'oss' ? this.bucket(relativeId.split('/', 1)[0]) : undefined;
  }

  /** A listed bucket by its name. */
  bucket(name: string): CompiledBucket | undefined {
    const listed = this.buckets.get(name);
    return listed && madeOnce(this.compiledBuckets, name, () => this.compileBucket(listed));
  }

  private compileBucket(listed: ListedBucket): CompiledBucket {
    const { ownerAccountId, policy } = listed;
    const blocked = listed.blockPublicAccess || this.blockedAccounts.has(ownerAccountId);
    const policies = policy && new Policies([policy], this.conditions, (statement) => bucketAudience(statement, { ownerAccountId, blocked }));
    return { listed, policies, blocked };
  }

  /** What the policies of a listed user or role, and of the user's groups, come to; nothing for everybody else. */
  identityOf({ kind, name, accountId }: Caller): Policies | undefined {
    if (kind !== 'user' && kind !== 'role') {
      return undefined;
    }
    const key = identityKey(accountId!, `${kind}/${name}`);
    const listed = this.principals.get(key);
    return listed && madeOnce(this.identityPolicies, key, () => new Policies(this.documentsOf(listed, kind), this.conditions));
  }

  private documentsOf({ policies, groups, accountId }: ListedPrincipal, kind: 'user' | 'role'): readonly Attached[] {
    const joined = kind === 'user' ? new Set(groups.map((group) => identityKey(accountId, group))) : [];
    return [...policies, ...[...joined].flatMap((group) => this.principals.get(group)?.policies ?? [])];
  }

  /** The listed role that the resource means. */
  private roleIn(call: Call): ListedPrincipal | undefined {
    const { service, fields: [, , region], foldedRelativeId } = call.resource;
    const account = accountIn(call);
    const isRole = service === 'ram' && region === '' && foldedRelativeId.startsWith('role/');
    return isRole && account !== undefined ? this.principals.get(identityKey(account, foldedRelativeId)) : undefined;
  }

  /** The trust of a listed role. */
  trustOf({ accountId, id, trust }: ListedPrincipal): Policies | undefined {
    return trust && madeOnce(this.trustPolicies, identityKey(accountId, id), () => new Policies([trust], this.conditions, trustAudience));
  }

  /** A session policy comes with a request, and mostly with many of them. */
  private sessionOf(document: NonNullable<Request['sessionPolicy']>): Policies {
    const known = this.sessions.get(document) ?? new Policies([{ text: document, name: 'session policy' }], new Conditions());
    this.sessions.set(document, known);
    return known;
  }
}

/** The account in a resource name, where empty or a star for the caller's own. */
function accountIn({ resource: { account }, caller }: Call): string | undefined {
  return account === '' || account === '*' ? caller.accountId : account;
}

/** Services and federated identities need no policy to assume a role, and those of callers elsewhere who are not listed cannot be seen. */
function isTakenAsHeld({ kind, accountId }: Caller, identity: Policies | undefined, role: ListedPrincipal): boolean {
  return kind === 'service' || kind === 'federated' || (identity === undefined && accountId !== role.accountId);
}

function madeOnce<T>(known: Map<string, T>, key: string, make: () => T): T {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}
