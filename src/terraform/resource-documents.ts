import { FoundDocument } from '../access';
import { Text } from '../policy';
import { Resource } from './resource';
import { partOf, Value } from './value';

/** The document of a custom policy: as JSON text, or in the blocks that were written before it could be. */
export function policyDocument(policy: Resource): FoundDocument {
  if (policy.isSet('policy_document')) {
    return policy.document('identity', 'policy_document');
  }
  const blocks = policy.dynamicBlocks ?? policy.value('statement');
  const known = blocks !== undefined && !(blocks instanceof Text);
  return policy.documentOf('identity', known ? madeOf(policy, [blocks].flat().map(statementOf)) : blocks, 'statement');
}

function statementOf(block: Value): Value {
  return { Effect: partOf(block, ['effect']), Action: partOf(block, ['action']), Resource: partOf(block, ['resource']) };
}

/** The trust policy of a role: as JSON text, or made of the lists that were written before it could be. */
export function trustDocument(role: Resource): FoundDocument {
  if (role.isSet('assume_role_policy_document')) {
    return role.document('trust', 'assume_role_policy_document');
  }
  const principal = { RAM: role.value('ram_users'), Service: role.value('services') };
  const statement = { Effect: Text.of('Allow'), Action: Text.of('sts:AssumeRole'), Principal: principal };
  return role.documentOf('trust', madeOf(role, [statement]), 'services');
}

function madeOf(resource: Resource, statements: readonly Value[]): Value {
  return { Version: resource.value('version') ?? Text.of('1'), Statement: statements };
}
