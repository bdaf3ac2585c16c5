import { Compared } from './compared';
import { Change } from './comparison';
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

/** The owner of an account stands for all in it: what it shares with identities that are not listed is said once. */
function withoutRepeated(changes: readonly Change[], { before }: Compared): readonly Change[] {
  const said = new Set<string>();
  return changes.filter(({ principal, accountId, witness, ...change }) => {
    const [kind, name] = principal.split('/');
    const isListed = (kind === 'user' || kind === 'role') && before.identityOf({ kind, name, accountId }) !== undefined;
    const { size } = said;
    return isListed || said.add(JSON.stringify([accountId, kind === '*' ? kind : '', change])).size > size;
  });
}
