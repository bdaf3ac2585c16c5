/** Whose documents hold for an identity, and by which group. */
import { AccessSet, ListedPrincipal, policiesOf } from '../../src/access';

function listed(id: string, accountId: string, groups: readonly string[] = []): ListedPrincipal {
  return { id, accountId, groups, policies: [{ name: `${id} of ${accountId}`, text: { unknown: 'x' } }] };
}

const GROUPS = [listed('group/Media', '1'), listed('group/media', '2'), listed('group/staff', '1'), listed('group/other', '1')];

test.each<[string, ListedPrincipal, readonly string[]]>([
  ['a user: its own, then those of its groups in its account, whatever their letter case', listed('user/app', '1', ['group/staff', 'group/MEDIA', 'group/none']), [
    'user/app of 1', 'group/Media of 1 by group/Media', 'group/staff of 1 by group/staff',
  ]],
  ['a user of no group', listed('user/app', '1'), ['user/app of 1']],
  ['a role, which is in no group', listed('role/app', '1', ['group/staff']), ['role/app of 1']],
])('%s', (_what, identity, expected) => {
  const set: AccessSet = { principals: [...GROUPS, identity], buckets: [], blockedAccounts: [] };
  expect(policiesOf(set, identity).map(({ attached, group }) => (group === undefined ? attached.name : `${attached.name} by ${group}`))).toEqual(expected);
});
