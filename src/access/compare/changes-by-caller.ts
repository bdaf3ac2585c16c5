import { grouped } from '../../policy';
import { callerOf } from '../caller';
import { Change } from './comparison';
import { DifferingAccess } from './differing-access';
import { groupedChanges } from './grouped-changes';
import { Names } from './search/names';
import { Compared } from './units/compared';

/** The changes of each caller; the sessions of a role are one caller. */
export function changesByCaller(accesses: readonly DifferingAccess[], compared: Compared, names: Names): readonly Change[] {
  const byCaller = grouped(accesses, ({ shown: { witness: { principal, accountId } } }) => `${accountId} ${principal}`);
  return withoutRepeated([...byCaller.values()].flatMap(groupedChanges), compared, names);
}

/**
 * The owner of an account, who comes first, stands for all in it: what it shares with identities that are not listed is said once.
 * So is what those of one kind share whom nobody lists or names; who is listed or named stands for nobody else.
 */
function withoutRepeated(changes: readonly Change[], compared: Compared, names: Names): readonly Change[] {
  const said = new Set<string>();
  return changes.filter(({ principal, accountId, witness, ...change }) => {
    const caller = callerOf({ principal, accountId });
    const saidOf = (kind: string) => JSON.stringify([accountId, kind, change]);
    const standsForOthers = !compared.standsAlone(caller) && !names.name(caller);
    const isRepeated = said.has(saidOf('root')) || (standsForOthers && said.has(saidOf(caller.kind)));
    if (standsForOthers) {
      said.add(saidOf(caller.kind));
    }
    return compared.standsAlone(caller) || !isRepeated;
  });
}
