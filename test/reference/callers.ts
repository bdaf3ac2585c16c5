/** Who may ask, as far as one or two access sets tell them apart: who is listed, named or reached by a pattern, anonymous, and strangers. */
import { AccessSetJson, List, listed, RequestJson, StatementJson } from './json';
import { samplesOf } from './representatives';

type Who = Pick<RequestJson, 'principal' | 'accountId' | 'sessionName'>;

const UNHEARD = ['root', 'user/unheard', 'role/unheard'];

export function callersOf(sets: readonly AccessSetJson[], statements: readonly StatementJson[]): Who[] {
  const entries = sets.flatMap((set) => set.principals ?? []).filter(({ id }) => !id.startsWith('group/'));
  const names = statements.flatMap(namesOf).flatMap(({ type, name }) => samplesOf(name).map((sample) => ({ type, name: sample })));
  const uids = new Set(entries.map(({ userId }) => userId));
  const numbers = names.flatMap(({ name }) => /^[0-9]+$|(?<=::)[0-9]+(?=:)/.exec(name) ?? []).filter((uid) => !uids.has(uid));
  const owners = sets.flatMap((set) => set.buckets ?? []).map(({ ownerAccountId }) => ownerAccountId);
  const accounts = [...new Set([...entries.map(({ accountId }) => accountId), ...owners, ...statements.flatMap(accountsOf), ...numbers, '99'])];
  return [
    ...entries.flatMap(({ id, accountId }) => withSessions(id, accountId, ['unheard'])),
    ...names.flatMap(({ type, name }) => (type === 'Service' || type === 'Federated' ? party(type, name) : identity(name, accounts))),
    ...accounts.flatMap((accountId) => UNHEARD.map((principal) => ({ principal, accountId }))),
    ...['*', 'service/unheard', 'federated/unheard'].map((principal) => ({ principal })),
  ];
}

/** Those that its resources name. */
function accountsOf({ Resource: resources = [] }: StatementJson): string[] {
  return listed(resources).map((name) => name.split(':')[3] ?? '').filter((account) => /^[0-9]+$/.test(account));
}

function namesOf({ Principal: principal = {} }: StatementJson): { type: string; name: string }[] {
  const object = typeof principal === 'string' || Array.isArray(principal) ? { RAM: principal } : principal as Readonly<Record<string, List>>;
  return Object.entries(object).flatMap(([type, names]) => listed(names).map((name) => ({ type, name })));
}

function party(type: string, name: string): Who[] {
  return name === '' ? [] : [{ principal: `${type.toLowerCase()}/${name}` }];
}

/** A principal of a bucket policy or of a trust document; where a run stands for its account, in every account. */
function identity(name: string, accounts: readonly string[]): Who[] {
  const [, uid, role, session] = /^arn:sts::([0-9]*):[^/]*\/([^/]+)\/([^/]*)$/.exec(name) ?? [];
  const [, account, id] = /^acs:ram::([0-9]*):(.+)$/.exec(name) ?? [];
  const principals = role !== undefined ? [`role/${role}`] : id !== undefined ? idsOf(id) : [];
  const meant = accounts.filter((each) => (uid ?? account) === '' || each === (uid ?? account));
  return principals.flatMap((principal) => meant.flatMap((accountId) => withSessions(principal, accountId, session === undefined ? [] : [session])));
}

/** A run may stand for the kind as well. */
function idsOf(id: string): string[] {
  return /^(user|role)\//.test(id) ? [id] : ['user', 'role'].map((kind) => `${kind}/${id}`);
}

function withSessions(principal: string, accountId: string, sessions: readonly string[]): Who[] {
  return [{ principal, accountId }, ...principal.startsWith('role/') ? sessions.map((sessionName) => ({ principal, accountId, sessionName })) : []];
}
