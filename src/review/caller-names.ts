import { Change, isStandIn, STRANGER, UNLISTED } from '../access';
import { printable } from './printable';
import { THIS_ACCOUNT } from './words';

type Caller = Pick<Change, 'principal' | 'accountId'>;

/** Whom changes speak of, in words. Of identities of one account in a row, the last one names it. */
export function callerNames(callers: readonly Caller[]): readonly string[] {
  return callers.map((caller, index) => {
    const next = callers[index + 1];
    return isNamed(caller) && next && isNamed(next) && next.accountId === caller.accountId ? printable(caller.principal) : callerName(caller);
  });
}

function callerName(caller: Caller): string {
  const { principal, accountId } = caller;
  if (accountId === undefined) {
    return nameWithoutAccount(principal);
  }
  const account = accountName(accountId);
  if (isNamed(caller)) {
    return `${printable(principal)} of ${account}`;
  }
  const isStranger = accountId === STRANGER;
  if (principal === 'root') {
    return isStranger ? account : `${account} and everyone in it`;
  }
  const members = principal.startsWith('role/') ? 'roles' : 'users';
  return `${members} of ${account}${isStranger ? '' : ' that are not listed'}`;
}

function nameWithoutAccount(principal: string): string {
  const [kind, ...name] = principal.split('/');
  const what = kind === 'service' ? 'service' : 'federated identity';
  const id = name.join('/');
  return kind === '*' ? 'anonymous' : id === UNLISTED ? `a ${what} that is not known` : `${what} ${printable(id)}`;
}

/** Has a name of its own, if perhaps a made-up one. */
function isNamed({ principal, accountId }: Caller): boolean {
  return accountId !== undefined && principal !== 'root' && principal.slice(principal.indexOf('/') + 1) !== UNLISTED;
}

function accountName(accountId: string): string {
  return accountId === STRANGER ? 'any other account' : isStandIn(accountId) ? THIS_ACCOUNT : `account ${accountId}`;
}
