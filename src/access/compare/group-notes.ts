import { AccessSet } from '../access-set';
import { identityKey } from '../caller';
import { differingUnits } from './units/unit';
import { Policies } from '../engine/policies';
import { Conditions } from '../matching/compiled-condition';

/** Changes of groups that nobody listed is in: they give access to nobody, until somebody joins. */
export function groupNotes([before, after]: readonly [AccessSet, AccessSet]): readonly string[] {
  const listed = [...before.principals, ...after.principals];
  const joined = new Set(listed.flatMap(({ accountId, groups }) => groups.map((group) => identityKey(accountId, group))));
  const conditions = new Conditions();
  return before.principals.flatMap((was, index) => {
    const is = after.principals[index];
    const isAlone = was.id.startsWith('group/') && !joined.has(identityKey(was.accountId, was.id));
    const differs = isAlone && differingUnits(new Policies(was.policies, conditions), new Policies(is.policies, conditions)).length > 0;
    return differs ? [`\`${was.id}\` of account \`${was.accountId}\` has other policies, and no listed member`] : [];
  });
}
