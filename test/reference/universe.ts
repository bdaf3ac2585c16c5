/**
 * All requests that one or two small access sets tell apart, as far as representatives can stand for all: every listed principal, every one that a
 * document names or a pattern reaches, anonymous, each account's root, and strangers; sampled actions and resources; and all combinations of
 * representative values of the condition keys. Exhaustive where patterns have few wildcards and conditions few keys; it grows with their product.
 */
import { callersOf } from './callers';
import { keyName } from './conditions';
import { AccessSetJson, listed, RequestJson, StatementJson } from './json';
import { representatives, samplesOf } from './representatives';
import { concerns } from './statements';

export function universeOf(...sets: readonly AccessSetJson[]): RequestJson[] {
  const statements = sets.flatMap(statementsOf);
  const resources = resourcesOf(sets, statements);
  const told = actionsOf(statements).flatMap((action) => resources.map((resource) => ({ principal: '*', action, resource })));
  const calls = distinctBy(told, (call) => whatTells(call, statements)).flatMap(({ action, resource }) => {
    // What no statement on this action and resource asks for makes no difference.
    const concerned = statements.filter((statement) => concerns(statement, { principal: '*', action, resource }).includes(true));
    return contextsOf(concerned).map((context) => ({ action, resource, context }));
  });
  return distinctBy(callersOf(sets, statements), (who) => JSON.stringify(who).toLowerCase()).flatMap((who) => {
    const isParty = /^(?:service|federated)\//.test(who.principal);
    return calls.filter(({ action }) => !isParty || action === 'sts:AssumeRole').map((call): RequestJson => ({ ...who, ...call }));
  });
}

/** What decisions know of an action and a resource: who speaks of them, and the owner, bucket or role that is meant. */
function whatTells(call: RequestJson, statements: readonly StatementJson[]): string {
  const [, service, region, account, ...id] = call.resource.split(':');
  const [kind] = call.action.toLowerCase().split(':');
  const role = call.action === 'sts:AssumeRole' && service === 'ram' && [region, id];
  const bucket = service === 'oss' && id.join(':').split('/')[0];
  return JSON.stringify([statements.map((statement) => concerns(statement, call)), service, account, kind === 'oss', call.action === 'sts:AssumeRole', role, bucket]);
}

function statementsOf({ principals = [], buckets = [] }: AccessSetJson): StatementJson[] {
  const documents = [...principals.flatMap(({ policies = [], trust }) => [...policies, trust]), ...buckets.map(({ policy }) => policy)];
  return documents.flatMap((document) => (document === undefined || typeof document === 'string' ? [] : document.Statement));
}

/** Those that requests can name. */
function actionsOf(statements: readonly StatementJson[]): string[] {
  const patterns = statements.flatMap(({ Action, NotAction }) => listed(Action ?? NotAction!));
  const named = patterns.flatMap(samplesOf).filter((action) => /^[A-Za-z0-9-]+:[A-Za-z0-9]+$/.test(action));
  return distinctBy([...named, 'sts:AssumeRole', 'oss:Unheard', 'unheard:Of'], (action) => action.toLowerCase());
}

/** With the account of the listed bucket, where it is one. */
function resourcesOf(sets: readonly AccessSetJson[], statements: readonly StatementJson[]): string[] {
  const buckets = sets.flatMap((set) => set.buckets ?? []);
  const roles = sets.flatMap((set) => set.principals ?? []).filter(({ id }) => id.startsWith('role/'));
  const owners = new Map(buckets.map(({ name, ownerAccountId }) => [name, ownerAccountId]));
  const named = statements.flatMap(({ Resource }) => listed(Resource ?? [])).flatMap(samplesOf).filter((name) => /^acs(?::[^:]*){3}:/.test(name));
  const owned = named.map((name) => {
    const [acs, service, region, account, ...id] = name.split(':');
    const owner = service === 'oss' ? owners.get(id.join(':').split('/')[0]) : undefined;
    return [acs, service, region, owner ?? account, ...id].join(':');
  });
  return [...new Set([
    ...owned,
    ...buckets.flatMap(({ name, ownerAccountId }) => [`acs:oss:x:${ownerAccountId}:${name}`, `acs:oss:x:*:${name}/k`, `acs:oss:x:${ownerAccountId}:${name}/unheard`]),
    ...roles.map(({ id, accountId }) => `acs:ram::${accountId}:${id}`),
    'acs:oss:*:*:*',
    ...['11', '99'].flatMap((accountId) => [`acs:oss:x:${accountId}:unheard/k`, `acs:imm:x:${accountId}:project/p`]),
  ])];
}

function contextsOf(statements: readonly StatementJson[]): Record<string, string>[] {
  const tests = statements.flatMap(({ Condition }) => Object.entries(Condition ?? {}).flatMap(([operator, keys]) => (
    Object.entries(keys).flatMap(([key, values]) => listed(values).map((value) => ({ key: keyName(key), operator, value }))))));
  const keys = [...new Set(tests.map(({ key }) => key))];
  return keys.reduce<Record<string, string>[]>((contexts, key) => {
    const values = representatives(tests.filter((each) => each.key === key));
    return contexts.flatMap((context) => values.map((value) => (value === undefined ? context : { ...context, [key]: value })));
  }, [{}]);
}

function distinctBy<T>(list: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(list.map((each) => [key(each), each])).values()];
}
