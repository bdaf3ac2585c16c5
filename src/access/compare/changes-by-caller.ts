import { grouped } from '../../policy';
import { CallerKind } from '../caller';
import { Compared } from './compared';
import { Change } from './comparison';
import { DifferingAccess } from './differing-access';
import { groupedChanges } from './grouped-changes';

/** The changes of each caller; the sessions of a role are one caller. */
export function changesByCaller(accesses: readonly DifferingAccess[], compared: Compared): readonly Change[] {
  const byCaller = grouped(accesses, ({ shown: { witness: { principal, accountId } } }) => `${accountId} ${principal}`);
  return withoutRepeated([...byCaller.values()].flatMap(groupedChanges), compared);
}

/** The owner of an account stands for all in it: what it shares with identities that are not listed is said once. */
function withoutRepeated(changes: readonly Change[], compared: Compared): readonly Change[] {
  const said = new Set<string>();
  return changes.filter(({ principal, accountId, witness, ...change }) => {
    const [kind, name] = principal.split('/') as [CallerKind, string];
    const { size } = said;
    return compared.standsAlone({ kind, name, accountId }) || said.add(JSON.stringify([accountId, change])).size > size;
  });
}
