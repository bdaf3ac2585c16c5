import { asciiLowerCase, globCovers, globMatches, holesAsStars, Principal } from '../../policy';
import { AccessSet, Attached, isUnknownText } from '../access-set';
import { Caller, identityKey } from '../caller';
import { Budget } from './budget';
import { Compared } from './compared';
import { globOf } from './glob-tokens';
import { Shape, SHAPES } from './shape';
import { stringClasses } from './string-classes';
import { Audience, speaksOf } from '../matching/audience';

/**
 * Everyone to compare: who is listed, whom documents name, nobody known, the owner of each account, and one for each
 * kind of caller that is not listed and that a pattern tells apart. Patterns of names, accounts and sessions multiply, and so cost steps.
 */
export function* comparedCallers(compared: Compared, budget: Budget): Iterable<Caller> {
  const { audiences } = compared;
  const members = audiences.flatMap((audience) => audience.members);
  const patterns = members.filter(({ value: { literal } }) => literal === undefined || !/^\d+$/.test(literal)).length; // ids are told apart at once
  const seen = new Set<string>();
  for (const caller of everyone(compared, budget)) {
    if (!budget.match(members.length) || !budget.spend(patterns)) {
      return;
    }
    const { size } = seen;
    if (seen.add(callerKey(caller, audiences, compared)).size > size) {
      yield caller;
    }
  }
}

/** Equal for unlisted callers of one account whom every statement reaches alike, and so for sessions of one role: the first stands for all. */
function callerKey(caller: Caller, audiences: readonly Audience[], compared: Compared): string {
  const { kind, name, accountId } = caller;
  const who = compared.standsAlone(caller) ? `${kind}/${name}` : kind === 'root' ? kind : 'unlisted';
  return [accountId, who, ...audiences.map((audience) => speaksOf(audience, caller))].join(' ');
}

function* everyone(compared: Compared, budget: Budget): Iterable<Caller> {
  const { sets } = compared;
  const { principals } = sets[0];
  const listed = new Map(principals.filter(({ id }) => !id.startsWith('group/')).map((each) => [identityKey(each.accountId, each.id), each]));
  const identities = [...listed.values()].map(({ id, accountId, userId }) => callerFrom(id, accountId, userId));
  if (!compared.differsFor(identities)) {
    return;
  }
  const named = namesIn(sets);
  const listedNames = (kind: string) => principals.filter(({ id }) => id.startsWith(`${kind}/`)).map(({ id }) => asciiLowerCase(id.slice(kind.length + 1)));
  const samples = (globs: ReadonlySet<string>, shape: Shape, unnamed: string) => samplesOf([...globs], shape, unnamed, budget);
  const names = {
    user: samples(new Set([...named.users, ...listedNames('user')]), SHAPES.name, UNLISTED),
    role: samples(new Set([...named.roles, ...listedNames('role')]), SHAPES.name, UNLISTED),
  };
  const accounts = samples(named.accounts, SHAPES.digits, STRANGER);
  const sessions = samples(named.sessions, SHAPES.name, 'session');
  const inSessions = (caller: Caller) => (caller.kind === 'role' ? [caller, ...sessions.map((sessionName) => ({ ...caller, sessionName }))] : [caller]);

  yield* identities.flatMap(inSessions);
  yield* accounts.map((accountId): Caller => ({ kind: 'root', name: '', accountId }));
  for (const accountId of accounts) {
    for (const kind of ['user', 'role'] as const) {
      const unlisted = names[kind].filter((name) => !listed.has(identityKey(accountId, `${kind}/${name}`)));
      for (const name of unlisted) {
        yield* inSessions({ kind, name, accountId });
      }
    }
  }
  yield { kind: '*', name: '' };
  yield* [...named.services].map((name): Caller => ({ kind: 'service', name }));
  yield* [...named.federated].map((name): Caller => ({ kind: 'federated', name }));
}

/** Names that read as what they stand for, where no pattern means them. */
export const UNLISTED = 'unlisted';
export const STRANGER = '9999999999999999';

/** A name for each way in which the globs match names. One that matches all of them tells none apart. */
function samplesOf(globs: readonly string[], shape: Shape, unnamed: string, budget: Budget): readonly string[] {
  const telling = globs.filter((glob) => !globCovers(glob, '*'));
  const isNamed = telling.some((glob) => globMatches(glob, unnamed));
  return [...stringClasses(telling.map((glob) => globOf(glob)), [], shape, budget)]
    .map(({ sample, matches }) => (matches.length === 0 && !isNamed ? unnamed : sample));
}

function callerFrom(id: string, accountId: string, userId: string | undefined): Caller {
  const slash = id.indexOf('/');
  return { kind: id.slice(0, slash) as Caller['kind'], name: id.slice(slash + 1), accountId, userId };
}

/** Globs of what documents say about callers. */
class Names {
  readonly accounts = new Set<string>();
  readonly users = new Set<string>();
  readonly roles = new Set<string>();
  readonly sessions = new Set<string>();
  readonly services = new Set<string>();
  readonly federated = new Set<string>();
}

function namesIn(sides: readonly AccessSet[]): Names {
  const names = new Names();
  for (const { principals, buckets } of sides) {
    for (const { accountId, trust } of principals) {
      names.accounts.add(accountId);
      principalsOf(trust).forEach((principal) => addTrustNames(principal, names));
    }
    const userIds = new Set(principals.map(({ userId }) => userId));
    for (const { ownerAccountId, policy } of buckets) {
      names.accounts.add(ownerAccountId);
      principalsOf(policy).filter(({ value }) => !userIds.has(value.literal)).forEach((principal) => addBucketNames(principal, names));
    }
  }
  return names;
}

function principalsOf(attached: Attached | undefined): readonly Principal[] {
  return attached && !isUnknownText(attached.text) ? attached.text.statements.flatMap(({ principals = [] }) => principals) : [];
}

function addBucketNames({ value }: Principal, names: Names): void {
  const written = holesAsStars(value);
  const [, account, , role, session] = /^arn:sts::([^/:]*):([^/:]*)\/([^/]*)\/([^/]*)$/.exec(written) ?? [];
  if (role !== undefined) {
    names.accounts.add(account);
    names.roles.add(asciiLowerCase(role));
    names.sessions.add(session);
  } else if (/^\d+$/.test(written)) {
    names.accounts.add(written);
  }
}

function addTrustNames({ type, value }: Principal, names: Names): void {
  const written = holesAsStars(value);
  if (type === 'Service') {
    names.services.add(written);
  } else if (type === 'Federated') {
    names.federated.add(written);
  } else {
    const [, account, kind, name] = /^[^:]*:[^:]*:[^:]*:([^:]*):(?:(user|role)\/)?(.*)$/i.exec(written) ?? [];
    if (account !== undefined) {
      names.accounts.add(account);
      const globs = kind === undefined ? [] : [kind.toLowerCase() === 'user' ? names.users : names.roles];
      globs.forEach((set) => set.add(asciiLowerCase(name)));
    }
  }
}
