import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ramRole } from '../alicloud';
import { BATCH_TRIGGER_ROLE, DEFAULT_SERVICE_ROLE, LIMITS, NAMES } from '../catalog';
import { checkedName, inLowerCase, inputError, isUnknown, nameOf, providerSettings } from '../framework';
import { IGrantable } from './grantable';
import { Grantee } from './grantee';
import { existingIdentity, ExistingIdentityOptions, PolicyQuotas, quotasOf } from './identity-options';
import { PolicyCondition } from './policy-condition';
import { IPolicyResource } from './policy-resource';
import { IRamPolicy, RamPolicy } from './ram-policy';
import { trustDocument } from './trust-document';
import { TrustedPrincipal } from './trusted-principal';
import { unpublished } from './withheld';

/** A RAM role: permissions that others take on for a session. */
export interface IRamRole extends IGrantable, IPolicyResource {
  readonly roleName: string;
}

export interface RamRoleProps extends PolicyQuotas {
  /** Who may assume the role. */
  readonly assumedBy: TrustedPrincipal[];
  /**
   * Conditions of its trust policy that must all hold when the role is assumed.
   * @default - none
   */
  readonly assumedWhen?: PolicyCondition[];
  /**
   * 1 to 64 letters, digits, `.` or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly roleName?: string;
  /**
   * The longest session that can be asked for, in seconds: 3,600 to 43,200.
   * @default - 3600, by RAM
   */
  readonly maxSessionDuration?: number;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** What is known of a role that exists already. */
export interface ExistingRamRoleOptions extends ExistingIdentityOptions {
  /**
   * The policies that it holds by somebody else's doing; empty if there are none. Whoever deploys projects with the role must hold them, too.
   * @default - of the default service roles of IMM their system policy; else not known
   */
  readonly heldPolicies?: IRamPolicy[];
}

/** A RAM role (`alicloud_ram_role`). */
export class RamRole extends Construct implements IRamRole {
  /**
   * A role that exists. Policies are created for it and attached to it, other than for the default service roles of IMM:
   * those hold a system policy whose text is not published, and are assumed to hold what is granted.
   */
  public static fromRoleName(scope: Construct, id: string, roleName: string, options: ExistingRamRoleOptions = {}): IRamRole {
    return new ExistingRamRole(scope, id, roleName, options);
  }

  public readonly roleName: string;
  public readonly grantee: Grantee;
  public readonly resource: ramRole.RamRole;

  public constructor(scope: Construct, id: string, props: RamRoleProps) {
    super(scope, id);
    const { provider, maxSessionDuration } = props;
    this.roleName = nameOf(this, 'roleName', props.roleName, NAMES.RAM_ROLE);
    this.checkSessionDuration(maxSessionDuration);
    this.resource = new ramRole.RamRole(this, 'Default', {
      roleName: this.roleName,
      assumeRolePolicyDocument: trustDocument(this, props.assumedBy, props.assumedWhen),
      maxSessionDuration,
      provider,
    });
    this.grantee = Grantee._of(this, {
      kind: 'role',
      name: this.roleName,
      accountId: providerSettings(this, provider).accountId,
      provider,
      resource: this.resource,
      quotas: quotasOf(this, 'role', props),
    });
  }

  public get resourceName(): string {
    return roleResourceName(this);
  }

  private checkSessionDuration(seconds: number | undefined): void {
    const [least, most] = [LIMITS.ROLE_SESSION_SECONDS_MIN.value, LIMITS.ROLE_SESSION_SECONDS_MAX.value];
    if (seconds !== undefined && !isUnknown(seconds) && !(Number.isInteger(seconds) && seconds >= least && seconds <= most)) {
      throw inputError(this, 'maxSessionDuration', `\`${seconds}\` is no session duration; give whole seconds from ${least} to ${most}`);
    }
  }
}

class ExistingRamRole extends Construct implements IRamRole {
  public readonly roleName: string;
  public readonly grantee: Grantee;

  public constructor(scope: Construct, id: string, roleName: string, options: ExistingRamRoleOptions) {
    super(scope, id);
    this.roleName = checkedName(this, 'roleName', roleName, NAMES.RAM_ROLE);
    const existing = existingIdentity(this, 'role', this.roleName, options);
    const systemPolicy = systemPolicyOf(this.roleName);
    this.grantee = Grantee._of(this, {
      ...existing,
      heldPolicies: options.heldPolicies ?? (systemPolicy === undefined ? undefined : [RamPolicy.fromSystemPolicyName(this, 'SystemPolicy', systemPolicy)]),
      withheld: systemPolicy === undefined ? existing.withheld : unpublished(systemPolicy),
    });
  }

  public get resourceName(): string {
    return roleResourceName(this);
  }
}

function roleResourceName({ roleName, grantee }: IRamRole): string {
  return `acs:ram:*:${grantee.accountId ?? '*'}:role/${inLowerCase(roleName)}`;
}

/** Of the default service roles. */
function systemPolicyOf(roleName: string): string | undefined {
  return [DEFAULT_SERVICE_ROLE, BATCH_TRIGGER_ROLE].find((one) => one.roleName.toLowerCase() === roleName.toLowerCase())?.systemPolicy;
}
