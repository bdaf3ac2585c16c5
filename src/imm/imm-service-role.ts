import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { IMM_SERVICE } from '../catalog';
import { PolicyQuotas, RamRole, TrustedPrincipal } from '../ram';

export interface ImmServiceRoleProps extends PolicyQuotas {
  /**
   * 1 to 64 letters, digits, `.` or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly roleName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * A role that IMM works as (`alicloud_ram_role`). It begins with no permissions and holds what grants give it, unlike the
 * default service role, whose system policy the documentation calls extensive.
 */
export class ImmServiceRole extends RamRole {
  public constructor(scope: Construct, id: string, props: ImmServiceRoleProps = {}) {
    super(scope, id, { ...props, assumedBy: [TrustedPrincipal.service(IMM_SERVICE)] });
  }
}
