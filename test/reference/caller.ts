/** Who asks. Ids ignore ASCII case. */
import { lower } from './glob';
import { AccessSetJson, PrincipalJson, RequestJson } from './json';

export interface Caller {
  readonly kind: 'anonymous' | 'root' | 'user' | 'role' | 'service' | 'federated';
  /** What stands behind the first `/` of the principal. */
  readonly name: string;
  /** Of an identity: `root`, a user or a role. */
  readonly account?: string;
  readonly session?: string;
  readonly entry?: PrincipalJson;
}

export function callerOf(set: AccessSetJson, { principal, accountId, sessionName }: RequestJson): Caller {
  if (principal === '*') return { kind: 'anonymous', name: '' };
  if (principal === 'root') return { kind: 'root', name: '', account: accountId };
  const [kind] = principal.split('/');
  const name = principal.slice(kind.length + 1);
  const found = kind === 'user' || kind === 'role' ? { account: accountId, entry: find(set, principal, accountId!) } : {};
  return { kind: kind as Caller['kind'], name, session: sessionName, ...found };
}

export function find(set: AccessSetJson, id: string, accountId: string): PrincipalJson | undefined {
  return (set.principals ?? []).find((entry) => lower(entry.id) === lower(id) && entry.accountId === accountId);
}

/** The groups of a user: looked up in its account; one that is not listed holds nothing. */
export function groupsOf(set: AccessSetJson, { kind, entry }: Caller): PrincipalJson[] {
  if (kind !== 'user' || entry === undefined) return [];
  return (entry.groups ?? []).flatMap((id) => find(set, id, entry.accountId) ?? []);
}
