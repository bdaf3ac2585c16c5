import { asciiLowerCase, globMatches, holesAsStars, Principal, Text } from '../../../policy';
import { AccessSet, Attached, isUnknownText } from '../../access-set';
import { Caller, identityKey } from '../../caller';
import { Budget } from '../budget';
import { fieldGlobs, RESOURCE_NAME, SESSION_NAME } from '../strings/field-globs';

/** What documents say about callers: globs of accounts and names. */
export class Names {
  readonly accounts = new Set<string>();
  readonly users = new Set<string>();
  readonly roles = new Set<string>();
  readonly sessions = new Set<string>();
  /** Exact strings, but for their holes. */
  readonly services: Text[] = [];
  readonly federated: Text[] = [];
  /** By `identityKey`. */
  readonly identities = new Set<string>();
  /** Names of users and roles, each with the account where they are. */
  readonly places: { readonly account: string; readonly id: string }[] = [];

  /** Whether they name this very identity, not by a pattern. */
  name({ accountId, kind, name }: Caller): boolean {
    return accountId !== undefined && this.identities.has(identityKey(accountId, `${kind}/${name}`));
  }

  addIdentity(account: string, id: string): void {
    this.identities.add(identityKey(account, id));
    this.places.push({ account, id: asciiLowerCase(id) });
  }

  /** Whether they write this name, and not only a pattern that matches it. */
  spellOut({ kind, name, accountId = '' }: Caller): boolean {
    switch (kind) {
      case 'user':
      case 'role': return this.places.some(({ account, id }) => id === asciiLowerCase(`${kind}/${name}`) && globMatches(account, accountId));
      case 'service': return this.services.some(({ literal }) => literal === name);
      case 'federated': return this.federated.some(({ literal }) => literal === name);
      case 'root':
      case '*': return true;
    }
  }
}

export function namesIn(sides: readonly AccessSet[], budget: Budget): Names {
  const names = new Names();
  for (const { principals, buckets } of sides) {
    for (const { accountId, trust } of principals) {
      names.accounts.add(accountId);
      principalsOf(trust).forEach((principal) => addTrustNames(principal, names, budget));
    }
    const userIds = new Set(principals.flatMap(({ userId }) => userId ?? []));
    for (const { ownerAccountId, policy } of buckets) {
      names.accounts.add(ownerAccountId);
      principalsOf(policy).filter(({ value }) => !userIds.has(value.literal ?? '')).forEach((principal) => addBucketNames(principal, names, budget));
    }
  }
  return names;
}

function principalsOf(attached: Attached | undefined): readonly Principal[] {
  return attached && !isUnknownText(attached.text) ? attached.text.statements.flatMap(({ principals = [] }) => principals) : [];
}

function addBucketNames({ value }: Principal, names: Names, budget: Budget): void {
  if (value.literal === undefined || /^\d+$/.test(value.literal)) {
    names.accounts.add(holesAsStars(value));
  }
  for (const [, , , account, , role, session] of fieldGlobs(value, SESSION_NAME, budget)) {
    names.accounts.add(account);
    names.roles.add(asciiLowerCase(role));
    names.sessions.add(session);
    names.addIdentity(account, `role/${role}`);
  }
}

function addTrustNames({ type, value }: Principal, names: Names, budget: Budget): void {
  if (type === 'Service') {
    names.services.push(value);
  } else if (type === 'Federated') {
    names.federated.push(value);
  } else {
    for (const [, , , account, id] of fieldGlobs(value, RESOURCE_NAME, budget)) {
      names.accounts.add(account);
      behind('user/', asciiLowerCase(id)).forEach((glob) => names.users.add(glob));
      behind('role/', asciiLowerCase(id)).forEach((glob) => names.roles.add(glob));
      names.addIdentity(account, id);
    }
  }
}

/** What a glob asks of strings behind this beginning: several things, where a star may end within it or go on. */
function behind(beginning: string, glob: string): ReadonlySet<string> {
  let rests = new Set([glob]);
  for (const character of beginning) {
    rests = new Set([...rests].flatMap((rest) => behindCharacter(character, rest)));
  }
  return rests;
}

function behindCharacter(character: string, glob: string): readonly string[] {
  const [first, rest] = [glob.slice(0, 1), glob.slice(1)];
  if (first === '*') {
    return [glob, ...behindCharacter(character, rest)];
  }
  return first === '?' || first === character ? [rest] : [];
}
