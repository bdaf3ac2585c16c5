import { asciiLowerCase } from '../policy';
import { Request } from './request';

export type CallerKind = '*' | 'root' | 'user' | 'role' | 'service' | 'federated';

/** Who makes a request. */
export interface Caller {
  readonly kind: CallerKind;
  /** The name behind `user/`, `role/`, `service/` or `federated/`; empty for the others. */
  readonly name: string;
  /** Of an identity: `root`, a user or a role. */
  readonly accountId?: string;
  /** Of a listed user, where known. */
  readonly userId?: string;
  readonly sessionName?: string;
}

export function callerOf({ principal, accountId, sessionName }: Pick<Request, 'principal' | 'accountId' | 'sessionName'>, userId?: string): Caller {
  const slash = principal.indexOf('/');
  const kind = (slash < 0 ? principal : principal.slice(0, slash)) as CallerKind;
  return { kind, name: slash < 0 ? '' : principal.slice(slash + 1), accountId, userId, sessionName };
}

/** For people. */
export function describeCaller({ kind, name, accountId }: Caller): string {
  if (kind === '*') {
    return 'an anonymous caller';
  }
  const id = name === '' ? `\`${kind}\`` : `\`${kind}/${name}\``;
  return accountId === undefined ? id : `${id} of account \`${accountId}\``;
}

/** Under which an identity is found: ids ignore ASCII case. */
export function identityKey(accountId: string, id: string): string {
  return `${accountId} ${asciiLowerCase(id)}`;
}
