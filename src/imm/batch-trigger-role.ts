import { Construct } from 'constructs';
import { BATCH_TRIGGER_ROLE, batchTriggerActions, keyActionsOf } from '../catalog';
import { refuseEmpty } from '../framework';
import { bucketResource, IOssBucket, keyResource, placeOnBuckets } from '../oss';
import { Effect, identityStatement, rowsOf } from '../policy';
import { Grant, IRamRole } from '../ram';
import { defaultServiceRole, DefaultServiceRoleOptions } from './default-service-role';
import { ImmServiceRole, ImmServiceRoleProps } from './imm-service-role';

export interface BatchTriggerRoleProps extends ImmServiceRoleProps {
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
    super(scope, id, props);
    refuseEmpty(this, 'buckets', props.buckets, 'name the buckets that batches and triggers work on');
    const objects = props.buckets.map((bucket) => bucket.objects('*'));
    const statements = [
      identityStatement(Effect.ALLOW, batchTriggerActions('bucket'), props.buckets.map(bucketResource)),
      identityStatement(Effect.ALLOW, batchTriggerActions('object'), objects.map(({ _resource }) => _resource)),
      ...props.buckets.flatMap((bucket) => keyResource(bucket) ?? [])
        .map((key) => identityStatement(Effect.ALLOW, keyActionsOf(batchTriggerActions('object')), [key])),
    ];
    const place = placeOnBuckets(objects, this, statements.flatMap(rowsOf));
    Grant._of(this, 'batches and triggers', [{ to: this, placed: place() }]);
  }
}
