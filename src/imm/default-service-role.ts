import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { DefaultServiceRole } from '../catalog';
import { inputWarning } from '../framework';
import { IRamRole, RamPolicy, RamRole, TrustedPrincipal, unpublished } from '../ram';

export interface DefaultServiceRoleOptions {
  /**
   * Whether the account has the role already: the console creates it when someone first asks IMM for it. An account has
   * one, so only one stack creates it and all others refer to it.
   * @default false
   */
  readonly exists?: boolean;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * A default service role, as the console creates it: its name, its trust and its system policy. What that policy says is
 * not published, so nothing is ever added to the role, created here or not, and grants to it are assumed held.
 */
export function defaultServiceRole(scope: Construct, id: string, facts: DefaultServiceRole, options: DefaultServiceRoleOptions): IRamRole {
  const { roleName, risk } = facts;
  const { exists = false, provider } = options;
  const role = exists ? RamRole.fromRoleName(scope, id, roleName, { provider }) : createdRole(scope, id, facts, provider);
  if (risk !== undefined) {
    inputWarning(role, 'serviceDefault', `\`${roleName}\` ${risk}; take \`new ImmServiceRole(…)\`, which holds what grants give it and nothing else`);
  }
  return role;
}

function createdRole(scope: Construct, id: string, { roleName, systemPolicy, trusts }: DefaultServiceRole, provider?: TerraformProvider): IRamRole {
  const role = new RamRole(scope, id, { roleName, assumedBy: [TrustedPrincipal.service(trusts)], provider });
  RamPolicy.fromSystemPolicyName(role, 'SystemPolicy', systemPolicy).attachTo(role);
  role.grantee._withhold(unpublished(systemPolicy));
  return role;
}
