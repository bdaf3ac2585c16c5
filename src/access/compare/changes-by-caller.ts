import { identityKey } from '../caller';
import { Change } from '../comparison';
import { Compared } from './compared';
import { DifferingAccess } from './differing-access';
import { groupedChanges } from './grouped-changes';

/** The changes of each caller; the sessions of a role are one caller. */
export function changesByCaller(accesses: readonly DifferingAccess[], compared: Compared): readonly Change[] {
  const groups = new Map<string, DifferingAccess[]>();
  for (const access of accesses) {
    const { principal, accountId } = access.shown.witness;
    const key = `${accountId} ${principal}`;
    const group = groups.get(key);
    group?.push(access) ?? groups.set(key, [access]);
  }
  return withoutRepeated([...groups.values()].flatMap(groupedChanges), compared);
}

/**
 * The owner of an account stands for all in it: what it shares with identities that are not listed is said once. A number that names
 * a listed user names an account as well, of which nobody heard: that is not said beside the user.
 */
function withoutRepeated(changes: readonly Change[], { before, sets: [{ principals }] }: Compared): readonly Change[] {
  const userIds = new Map(principals.map(({ accountId, id, userId }) => [identityKey(accountId, id), userId]));
  const said = new Set<string>();
  const saying = (account: string | undefined, kind: string, change: object) => said.size < said.add(JSON.stringify([account, kind, change])).size;
  return changes.filter(({ principal, accountId, witness, ...change }) => {
    const [kind, name] = principal.split('/');
    const isListed = (kind === 'user' || kind === 'role') && before.identityOf({ kind, name, accountId }) !== undefined;
    if (isListed) {
      saying(userIds.get(identityKey(accountId!, principal)), '', change);
    }
    return isListed || saying(accountId, kind === '*' ? kind : '', change);
  });
}
