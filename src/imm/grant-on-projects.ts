import { IConstruct } from 'constructs';
import { NAMES } from '../catalog';
import { refuseEmpty, refuseListToken } from '../framework';
import { rowsOf } from '../policy';
import { Grant, IGrantable, IPolicyResource, readSoundStatement } from '../ram';
import { ImmGrantOptions } from './imm-grant-options';
import { requireOwnAccount } from './own-account';
import { checkActions, checkedPattern, resourcesOf } from './project-forms';

/** Projects that policies can name: one, or all of a pattern. */
export interface ProjectsPlace extends IConstruct, IPolicyResource {
  readonly accountId?: string;
}

export function datasetOf(projects: ProjectsPlace, datasetName: string): IPolicyResource {
  return { resourceName: `${projects.resourceName}/dataset/${checkedPattern(projects, 'dataset', datasetName, NAMES.IMM_DATASET)}` };
}

/** Allows an identity actions of IMM, each on the form of resource that it works on. */
export function grantOnProjects(projects: ProjectsPlace, grantable: IGrantable, actions: readonly string[], options: ImmGrantOptions): Grant {
  const { datasets, when } = options;
  refuseEmpty(projects, 'grant.actions', actions, 'name actions, for example `ImmAction.GET_PROJECT`');
  refuseListToken(projects, 'grant.actions', actions);
  checkActions(projects, 'grant.actions', actions);
  if (datasets) {
    refuseEmpty(projects, 'grant.datasets', datasets, 'name datasets, or leave it out for all of them');
    refuseListToken(projects, 'grant.datasets', datasets);
    datasets.forEach((name, index) => checkedPattern(projects, `grant.datasets[${index}]`, name, NAMES.IMM_DATASET));
  }
  requireOwnAccount(projects, 'grant', grantable);
  const statements = [...byResources(projects, actions, datasets).values()]
    .map(([resources, some]) => readSoundStatement(projects, 'grant', { actions: some, resources: [...resources], when }));
  const placed = grantable.grantee._take(statements.flatMap(rowsOf));
  return Grant._of(grantable, `${actions.join(', ')} on ${projects.resourceName}`, [{ to: grantable, placed }]);
}

/** Some resources, and what is allowed on them. */
type Group = [resources: readonly string[], actions: string[]];

/** Actions that work on the same stand together. */
function byResources({ resourceName }: ProjectsPlace, actions: readonly string[], datasets?: readonly string[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const action of actions) {
    const resources = resourcesOf(action, resourceName, datasets);
    const [, same] = groups.get(resources.join('\n')) ?? [resources, []];
    groups.set(resources.join('\n'), [resources, [...same, action]]);
  }
  return groups;
}
