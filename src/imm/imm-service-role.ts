import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { DEFAULT_SERVICE_ROLE, IMM_SERVICE, SERVICE_ROLE_SAMPLE } from '../catalog';
import { refuseEmpty } from '../framework';
import { IOssBucket } from '../oss';
import { Grant, IGrantable, IRamRole, PolicyQuotas, RamRole, TrustedPrincipal } from '../ram';
import { INotificationTarget } from '../smq';
import { defaultServiceRole, DefaultServiceRoleOptions } from './default-service-role';
import { grantRole } from './grant-deploy';
import { grantSample } from './grant-sample';
import { checkTarget } from './notification';
import { tellingRows } from './process-rows';

/** What the roles that IMM works as have in common. */
export interface ServiceRoleProps extends PolicyQuotas {
  /**
   * 1 to 64 letters, digits, `.` or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly roleName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

export interface ImmServiceRoleProps extends ServiceRoleProps {
  /**
   * Buckets on which it holds, besides what grants give it, what the vendor's sample policy for a custom service role lists: to read, list and write
   * objects, and to follow what changes in the bucket, as the index of metadata does. `oss:PutBucketAcl` and `oss:PutObjectAcl` are among it.
   * @default - none; operations that are called through OSS need none
   */
  readonly buckets?: IOssBucket[];
  /**
   * Topics and queues that IMM tells of finished tasks, whichever they are. Those of `grantProcess` need not be named here.
   * @default - none
   */
  readonly notify?: INotificationTarget[];
}

/**
 * A role that IMM works as (`alicloud_ram_role`). It begins with no permissions and holds what grants give it, unlike the
 * default service role, whose system policy the documentation calls extensive.
 */
export class ImmServiceRole extends RamRole {
  /**
   * The default service role of projects: `AliyunIMMDefaultRole` with its system policy `AliyunIMMRolePolicy`, created or
   * referred to, and a warning of how much that opens. Grants add nothing to it: they are assumed held.
   */
  public static serviceDefault(scope: Construct, id: string, options: DefaultServiceRoleOptions = {}): IRamRole {
    return defaultServiceRole(scope, id, DEFAULT_SERVICE_ROLE, options);
  }

  public constructor(scope: Construct, id: string, props: ImmServiceRoleProps = {}) {
    const { buckets, notify, ...role } = props;
    super(scope, id, { ...role, assumedBy: [TrustedPrincipal.service(IMM_SERVICE)] });
    if (buckets) {
      grantSample(this, 'projects', SERVICE_ROLE_SAMPLE, buckets);
    }
    if (notify) {
      this.grantTelling(notify);
    }
  }

  /**
   * Lets an identity create projects that work as this role, or give it to them: `ram:PassRole` to IMM alone, and everything that the role holds, now and
   * later. What the projects themselves take is granted by their own `grantDeploy`.
   */
  public grantDeploy(grantable: IGrantable): Grant {
    return grantRole(this, [], grantable);
  }

  private grantTelling(notify: readonly INotificationTarget[]): void {
    refuseEmpty(this, 'notify', notify, 'name topics or queues, or leave it out');
    notify.forEach((target, index) => checkTarget(this, `notify[${index}]`, { what: 'role', accountId: this.grantee.accountId }, target));
    Grant._of(this, 'notifications', [{ to: this, placed: this.grantee._take(tellingRows(notify)) }]);
  }
}
