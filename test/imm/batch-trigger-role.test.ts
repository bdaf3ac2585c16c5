import { alicloud, BatchTriggerRole, GrantOutcome, Grant, OssBucket } from '../../src';
import { ACCOUNT, allow, newStack, OTHER_ACCOUNT, policyOf, synth } from '../synth';

// The sample of "OSS: Permissions", without what its own wildcards include and without `oss:ListBucketInventory`, which is the name of an API and of no action.
const ON_BUCKETS = [
  'oss:DeleteBucketInventory', 'oss:DeleteBucketNotification', 'oss:Get*', 'oss:List*', 'oss:Put*', 'oss:StartEventRecord', 'oss:StopEventRecord',
];
const ON_OBJECTS = ['oss:Get*', 'oss:List*', 'oss:PostProcess*', 'oss:Process*', 'oss:Put*'];

test('the sample for batches and triggers: on the buckets that were named and no others, each action on its level', () => {
  const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
  const buckets = [new OssBucket(stack, 'Media', { bucketName: 'media-prod' }), OssBucket.fromBucketName(stack, 'Archive', 'archive-prod')];
  const role = new BatchTriggerRole(stack, 'Batch', { buckets });
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'Batch'))).toEqual([
    allow(ON_BUCKETS, [`acs:oss:*:${ACCOUNT}:archive-prod`, `acs:oss:*:${ACCOUNT}:media-prod`]),
    allow(ON_OBJECTS, [`acs:oss:*:${ACCOUNT}:archive-prod/*`, `acs:oss:*:${ACCOUNT}:media-prod/*`]),
  ]);
  expect(output.document('alicloud_ram_role.Batch').Statement).toEqual([
    { Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' },
  ]);
  const [grant, ...others] = Grant.all(stack);
  expect(others).toEqual([]);
  expect([grant.purpose, grant.outcome]).toEqual(['batches and triggers', GrantOutcome.APPLIED]);
  expect(grant.landings.map(({ grantee }) => grantee)).toEqual([`role/${role.roleName}`, `role/${role.roleName}`]);
});

test('a bucket of another account lets the role in by its own policy', () => {
  const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', accountId: OTHER_ACCOUNT });
  const buckets = [OssBucket.fromBucketName(stack, 'Ours', 'ours'), OssBucket.fromBucketName(stack, 'Theirs', 'theirs', { provider })];
  new BatchTriggerRole(stack, 'Batch', { buckets, roleName: 'ImmBatch' });
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'Batch'))).toEqual([
    allow(ON_BUCKETS, [`acs:oss:*:${ACCOUNT}:ours`]), allow(ON_OBJECTS, [`acs:oss:*:${ACCOUNT}:ours/*`]),
  ]);
  const [address, ...others] = output.addresses('alicloud_oss_bucket_policy');
  expect([output.resource(address).bucket, output.resource(address).provider, others]).toEqual(['theirs', 'alicloud.partner', []]);
  const Principal = ['ImmBatch', 'immbatch'].map((role) => `arn:sts::${ACCOUNT}:assumed-role/${role}/*`);
  expect(output.statements(address)).toEqual([
    { ...allow(ON_BUCKETS, [`acs:oss:*:${OTHER_ACCOUNT}:theirs`]), Principal }, { ...allow(ON_OBJECTS, [`acs:oss:*:${OTHER_ACCOUNT}:theirs/*`]), Principal },
  ]);
});
