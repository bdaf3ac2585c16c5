import { asciiLowerCase, conditionOn, NO_CONDITION, resourceName, Text } from '../policy';
import { RamAction } from './ram-action';
import { Party, Requirement, RolePlace } from './requirement';
import { IMM_SERVICE } from './service-roles';
import { fact } from './sources';
import { StsAction } from './sts-actions';

/** What handing a service role to IMM takes. */
export function passRoleOf(party: Party, { accountId, name }: RolePlace): Requirement {
  // RAM spells role names in lower case in resource names; a hole has no letters yet: who makes it sees to them.
  const lowerCase = name.mapLiterals(asciiLowerCase);
  return {
    party,
    actions: [RamAction.PASS_ROLE],
    resources: [resourceName({ service: Text.of('ram'), account: accountId, relativeId: Text.of('role/', lowerCase) })],
    condition: conditionOn('StringEquals', 'acs:Service', [Text.of(IMM_SERVICE)]),
    because: 'pass the service role of the project to IMM',
    ...fact('high', 'OSS_PERMISSIONS'),
  };
}

/** What IMM needs of a service role, whatever the operation: the trust document of the role says it, so no grant does. */
export function trustOf({ accountId, name }: RolePlace): Requirement {
  return {
    party: 'IMM',
    actions: [StsAction.ASSUME_ROLE],
    resources: [resourceName({ service: Text.of('ram'), region: Text.of(''), account: accountId, relativeId: Text.of('role/', name) })],
    condition: NO_CONDITION,
    because: 'work as the service role',
    ...fact('high', 'IMM_SERVICE_ROLE'),
  };
}
