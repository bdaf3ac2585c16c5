import { Caller, callerOf, describeCaller } from '../caller';
import { Change } from './comparison';
import { STRANGER, UNLISTED } from './search/callers';
import { Names } from './search/names';
import { Compared } from './units/compared';

/** Callers of changes whose names were made up, since a pattern or an unknown part means them: nobody may be called so. */
export function standInNotes(changes: readonly Change[], compared: Compared, names: Names): readonly string[] {
  const isListed = (caller: Caller) => caller.accountId !== undefined && compared.standsAlone(caller);
  const isOfSome = ({ accountId }: Caller) => accountId === undefined || accountId === STRANGER || names.accounts.has(accountId);
  const madeUp = changes.map((change) => callerOf(change))
    .filter((caller) => !isListed(caller) && !(isOfSome(caller) && (caller.name === UNLISTED || names.spellOut(caller))));
  return [...new Set(madeUp.map(describeCaller))].map((who) => `${who} is made up, and stands for all whom the same patterns or unknown parts mean`);
}
