import { ListedProject } from '../access';
import { BadInputError } from './bad-input';

/** A project, and the role that IMM works as in it. */
export type UsedProject = ListedProject & Required<Pick<ListedProject, 'serviceRole'>>;

export interface ProjectOptions {
  readonly project?: string;
  readonly serviceRole?: string;
  readonly region?: string;
}

/** What the stacks say, and the user where they do not, or say several things. */
export function projectToUse(projects: readonly ListedProject[], accountId: string, given: ProjectOptions): UsedProject {
  const { project: name } = given;
  const fitting = projects.filter((each) => each.accountId === accountId && fits(name, each.name) && fits(given.region, each.region));
  refuseSeveral(fitting);
  const [found] = fitting;
  if (!found && name === undefined) {
    throw new BadInputError('--project: the stacks make no project that is known by name; name the project');
  }
  const chosen = { ...found ?? { name: name!, accountId }, ...given.region !== undefined && { region: given.region } };
  const serviceRole = given.serviceRole ?? chosen.serviceRole;
  if (serviceRole === undefined) {
    throw new BadInputError(`--service-role: the stacks do not say which role \`${chosen.name}\` has; name it`);
  }
  return { ...chosen, serviceRole };
}

function fits(wanted: string | undefined, found: string | undefined): boolean {
  return wanted === undefined || found === undefined || wanted === found;
}

/** A project's name is its own in one region alone. */
function refuseSeveral(projects: readonly ListedProject[]): void {
  const names = [...new Set(projects.map(({ name }) => `\`${name}\``))];
  const regions = [...new Set(projects.map(({ region }) => (region === undefined ? 'one that is not known' : `\`${region}\``)))];
  if (names.length > 1) {
    throw new BadInputError(`--project: there are ${names.join(', ')}; name the project`);
  }
  if (regions.length > 1) {
    throw new BadInputError(`--region: the stacks make ${names[0]} in several regions, ${regions.join(', ')}; say which`);
  }
}
