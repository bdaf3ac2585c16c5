import { ANYTHING, NO_CONDITION, resourceName, Text } from '../policy';
import { Fact } from './confidence';
import { ImmAction } from './imm-action';
import { ProjectPlace, Requirement } from './requirement';
import { RosAction } from './ros-actions';
import { fact } from './sources';

/** What whoever creates, changes and deletes a project by Terraform needs, its service role apart. */
export function deployRequirementsOf({ region, accountId, name }: ProjectPlace): Requirement[] {
  const named = (service: string, relativeId: Text) => resourceName({ service: Text.of(service), region, account: accountId, relativeId });
  const project = named('imm', Text.of('project/', name));
  // ROS makes the ids of stacks up, so that no narrower name could be written.
  const stacks = named('ros', Text.of('stack/*'));
  return [
    deployer([ImmAction.CREATE_PROJECT], ANYTHING, 'create the project, which is no resource yet', fact('high', 'IMM_RAM_USER')),
    deployer([ImmAction.GET_PROJECT, ImmAction.UPDATE_PROJECT, ImmAction.DELETE_PROJECT], project, 'read, change and delete the project', fact('medium', 'IMM_RAM_USER')),
    deployer([RosAction.CREATE_STACK, RosAction.GET_STACK, RosAction.GET_STACK_POLICY, RosAction.UPDATE_STACK, RosAction.DELETE_STACK], stacks,
      'create, read, change and delete the ROS stack that makes the project', fact('high', 'ROS_STACK_SOURCE')),
    deployer([RosAction.GET_TEMPLATE, RosAction.LIST_TAG_RESOURCES], ANYTHING, 'read the rest of that stack', fact('low', 'ROS_STACK_SOURCE')),
  ];
}

/** The same of the old generation. Its actions know no resource. */
export function legacyDeployRequirementsOf(): Requirement[] {
  const actions = ['imm:PutProject', ImmAction.GET_PROJECT, ImmAction.UPDATE_PROJECT, ImmAction.DELETE_PROJECT];
  return [deployer(actions, ANYTHING, 'create, read, change and delete the project', fact('medium', 'IMM_PROJECT_REFERENCE'))];
}

function deployer(actions: readonly string[], resource: Text, because: string, need: Fact): Requirement {
  return { party: 'deployer', actions, resources: [resource], condition: NO_CONDITION, because, ...need };
}
