import { TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { immProject, rosStack } from '../alicloud';
import { deployRequirementsOf, legacyDeployRequirementsOf, NameRule, NAMES, ProjectPlace, Requirement } from '../catalog';
import { nameOf } from '../framework';
import { ImmGeneration } from './imm-generation';
import { PROJECT_TEMPLATE } from './project-template';

/** What a project is made from. */
export interface ProjectResourceProps {
  readonly projectName: string;
  readonly serviceRoleName: string;
  /** Of the current generation. */
  readonly stackName?: string;
  readonly provider?: TerraformProvider;
}

/** What differs from generation to generation. */
export interface GenerationFacts {
  readonly nameRule: NameRule;
  /** In front of the name, in resource names. */
  readonly relativeId: string;
  readonly create: (scope: Construct, props: ProjectResourceProps) => TerraformResource;
  /** What whoever creates, changes and deletes a project needs, its service role apart. */
  readonly deployment: (place: ProjectPlace) => readonly Requirement[];
  /** What to know before one makes a project of it. */
  readonly warning?: string;
}

/** How long ROS may take; a stack that fails to update waits for all of it before it says so. */
const TIMEOUT = '5m';

export const GENERATIONS: Readonly<Record<ImmGeneration, GenerationFacts>> = {
  [ImmGeneration.CURRENT]: {
    nameRule: NAMES.IMM_PROJECT,
    relativeId: 'project/',
    create: (scope, { projectName, serviceRoleName, stackName, provider }) => new rosStack.RosStack(scope, 'Default', {
      stackName: nameOf(scope, 'stackName', stackName, NAMES.ROS_STACK),
      templateBody: PROJECT_TEMPLATE,
      parameters: [
        { parameterKey: 'ProjectName', parameterValue: projectName },
        { parameterKey: 'ServiceRole', parameterValue: serviceRoleName },
      ],
      timeouts: { create: TIMEOUT, update: TIMEOUT, delete: TIMEOUT },
      provider,
    }),
    deployment: deployRequirementsOf,
  },
  [ImmGeneration.LEGACY]: {
    nameRule: NAMES.IMM_PROJECT_LEGACY,
    relativeId: 'projects/',
    create: (scope, { projectName, serviceRoleName, provider }) =>
      new immProject.ImmProject(scope, 'Default', { project: projectName, serviceRole: serviceRoleName, provider }),
    deployment: legacyDeployRequirementsOf,
    warning: `\`${ImmGeneration.LEGACY}\` makes a project of the API of 2017-09-06, which the vendor phases out: OSS cannot process objects with it `
      + '(x-oss-process), the API of 2020-09-30 with its datasets, batches and triggers does not see it, and a project there is another one, whatever its name; '
      + 'leave `generation` out unless an application still calls the old API',
  },
};
