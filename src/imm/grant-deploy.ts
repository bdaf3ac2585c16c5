import { passRoleOf, Requirement } from '../catalog';
import { differ, inputError } from '../framework';
import { Grant, IGrantable, IRamRole, share } from '../ram';
import { rolePlace, rowsOfRequirements } from './process-rows';
import { IImmProject } from './project';

/** Lets an identity create, change and delete a project: what the requirements say of the project itself, and its service role. */
export function grantDeploy(project: IImmProject, requirements: readonly Requirement[], deployer: IGrantable): Grant {
  const { serviceRole } = project;
  if (!serviceRole) {
    throw inputError(project, 'grantDeploy', 'the service role of the project is not known: `undefined`; give `serviceRole` to `fromProjectName`');
  }
  return grantRole(serviceRole, requirements, deployer, project.projectName);
}

/**
 * Lets an identity hand a role to IMM. Whoever creates a service role, creates a project with it or gives it to another one must hold all that the role
 * holds, says the vendor: so it holds the same policies, and whatever the role is granted later.
 */
export function grantRole(role: IRamRole, besides: readonly Requirement[], deployer: IGrantable, purpose = role.grantee.id): Grant {
  requireOneAccount(role, deployer);
  if (!role.grantee._holdings.complete) {
    throw inputError(role, 'grantDeploy', `what \`${role.grantee.id}\` holds by somebody else's doing is not known: \`undefined\`, and whoever deploys must hold it, too; `
      + 'name its policies as `heldPolicies` in `fromRoleName`, or `[]` if there are none');
  }
  const held = share(role, deployer, 'grantDeploy');
  const rows = rowsOfRequirements([...besides, passRoleOf('deployer', rolePlace(role))]);
  return Grant._growing(deployer, `deploy ${purpose}`, [{ to: deployer, placed: deployer.grantee._take(rows) }, held]);
}

function requireOneAccount(role: IRamRole, { grantee: { id, accountId } }: IGrantable): void {
  const there = role.grantee.accountId;
  if (differ(accountId, there)) {
    throw inputError(role, 'grantDeploy', `\`${id}\` belongs to account ${accountId} and \`${role.grantee.id}\` to ${there}, and a role is handed over within its own account only; `
      + 'name an identity of that account, such as a role there that the other account may assume');
  }
}
