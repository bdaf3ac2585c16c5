import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { DEFAULT_SERVICE_ROLE, IMM_SERVICE } from '../catalog';
import { IRamRole, PolicyQuotas, RamRole, TrustedPrincipal } from '../ram';
import { defaultServiceRole, DefaultServiceRoleOptions } from './default-service-role';

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
  /**
   * The default service role of projects: `AliyunIMMDefaultRole` with its system policy `AliyunIMMRolePolicy`, created or
   * referred to. Grants add nothing to it: they are assumed held.
   */
  public static serviceDefault(scope: Construct, id: string, options: DefaultServiceRoleOptions = {}): IRamRole {
    return defaultServiceRole(scope, id, DEFAULT_SERVICE_ROLE, options);
  }

  public constructor(scope: Construct, id: string, props: ImmServiceRoleProps = {}) {
    super(scope, id, { ...props, assumedBy: [TrustedPrincipal.service(IMM_SERVICE)] });
  }
}
