import { Construct } from 'constructs';
import { BATCH_TRIGGER_ROLE, BATCH_TRIGGER_SAMPLE } from '../catalog';
import { IOssBucket } from '../oss';
import { IRamRole } from '../ram';
import { defaultServiceRole, DefaultServiceRoleOptions } from './default-service-role';
import { grantSample } from './grant-sample';
import { ImmServiceRole, ServiceRoleProps } from './imm-service-role';

export interface BatchTriggerRoleProps extends ServiceRoleProps {
  /** The buckets whose objects batches and triggers work on. */
  readonly buckets: IOssBucket[];
}

/**
 * A role that IMM works as in batches and triggers (`alicloud_ram_role`). It holds what the vendor's sample policy for
 * them grants on everything, here on the given buckets and with each action on the level it works on.
 *
 * The sample's `oss:Put*` includes the policy and the ACL of a bucket: `oss:PutBucketPolicy`, `oss:PutBucketAcl`.
 */
export class BatchTriggerRole extends ImmServiceRole {
  /**
   * The default role of batches and triggers: `AliyunIMMBatchTriggerRole` with its system policy
   * `AliyunIMMBatchTriggerRolePolicy`, created or referred to. Grants add nothing to it: they are assumed held.
   */
  public static serviceDefault(scope: Construct, id: string, options: DefaultServiceRoleOptions = {}): IRamRole {
    return defaultServiceRole(scope, id, BATCH_TRIGGER_ROLE, options);
  }

  public constructor(scope: Construct, id: string, props: BatchTriggerRoleProps) {
    const { buckets, ...role } = props;
    super(scope, id, role);
    grantSample(this, 'batches and triggers', BATCH_TRIGGER_SAMPLE, buckets);
  }
}
