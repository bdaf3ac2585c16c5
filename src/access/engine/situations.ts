import { asciiLowerCase, grouped } from '../../policy';
import { AccessSet, Attached, ListedBucket, ListedPrincipal } from '../access-set';
import { Caller, callerOf } from '../caller';
import { Policies } from './policies';
import { Request } from '../request';
import { Situation } from './situation';
import { bucketAudience } from '../matching/bucket-statement';
import { Call } from '../matching/call';
import { Conditions } from '../matching/compiled-condition';
import { trustAudience } from '../matching/trust-statement';

export interface CompiledBucket {
  readonly listed: ListedBucket;
  readonly policies?: Policies;
  readonly blocked: boolean;
}

/** An access set made ready for many requests: finds the documents that have a say in each. Documents are compiled when they are first needed. */
export class Situations {
  /** By account and folded id. */
  private readonly principals: ReadonlyMap<string, ReadonlyMap<string, ListedPrincipal>>;
  private readonly buckets: ReadonlyMap<string, ListedBucket>;
  private readonly blockedAccounts: ReadonlySet<string>;
  private readonly identityPolicies = new Map<ListedPrincipal, Policies>();
  private readonly trustPolicies = new Map<ListedPrincipal, Policies>();
  private readonly compiledBuckets = new Map<ListedBucket, CompiledBucket>();
  private readonly sessions = new WeakMap<object, Policies>();

  constructor({ principals, buckets, blockedAccounts }: AccessSet, private readonly conditions = new Conditions()) {
    const byAccount = grouped(principals, ({ accountId }) => accountId);
    this.principals = new Map([...byAccount].map(([account, listed]) => [account, new Map(listed.map((each) => [asciiLowerCase(each.id), each]))]));
    this.buckets = new Map(buckets.map((bucket) => [bucket.name, bucket]));
    this.blockedAccounts = new Set(blockedAccounts);
  }

  callOf(request: Request): Call {
    const listed = this.principal(request.accountId, request.principal);
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

  private principal(accountId: string | undefined, id: string): ListedPrincipal | undefined {
    return accountId === undefined ? undefined : this.principals.get(accountId)?.get(asciiLowerCase(id));
  }

  private bucketOf({ resource: { service, relativeId } }: Call): CompiledBucket | undefined {
    const slash = relativeId.indexOf('/');
    return service === 'oss' && relativeId !== '*' ? this.bucket(slash < 0 ? relativeId : relativeId.slice(0, slash)) : undefined;
  }

  /** A listed bucket by its name. */
  bucket(name: string): CompiledBucket | undefined {
    const listed = this.buckets.get(name);
    return listed && madeOnce(this.compiledBuckets, listed, () => this.compileBucket(listed));
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
    const listed = this.principal(accountId, `${kind}/${name}`);
    return listed && madeOnce(this.identityPolicies, listed, () => new Policies(this.documentsOf(listed, kind), this.conditions));
  }

  private documentsOf({ policies, groups, accountId }: ListedPrincipal, kind: 'user' | 'role'): readonly Attached[] {
    const joined = kind === 'user' ? new Set(groups.map((group) => this.principal(accountId, group))) : [];
    return [...policies, ...[...joined].flatMap((group) => group?.policies ?? [])];
  }

  /** The listed role that the resource means. */
  private roleIn(call: Call): ListedPrincipal | undefined {
    const { service, fields: [, , region], foldedRelativeId } = call.resource;
    const account = accountIn(call);
    const isRole = service === 'ram' && region === '' && foldedRelativeId.startsWith('role/');
    return isRole ? this.principal(account, foldedRelativeId) : undefined;
  }

  /** The trust of a listed role. */
  trustOf(role: ListedPrincipal): Policies | undefined {
    const { trust } = role;
    return trust && madeOnce(this.trustPolicies, role, () => new Policies([trust], this.conditions, trustAudience));
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

/**
 * Services and federated identities, which are of no account, need no policy to assume a role; those of callers of other accounts who are
 * not listed cannot be seen.
 */
function isTakenAsHeld({ accountId }: Caller, identity: Policies | undefined, role: ListedPrincipal): boolean {
  return identity === undefined && accountId !== role.accountId;
}

function madeOnce<Key, T>(known: Map<Key, T>, key: Key, make: () => T): T {
  let made = known.get(key);
  if (made === undefined) {
    made = make();
    known.set(key, made);
  }
  return made;
}
