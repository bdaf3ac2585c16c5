/** "Configure a service role for a project": a role of one's own, which begins with nothing, or with the published policy on buckets that are named. */
import { alicloud, Grant, GrantOutcome, ImmServiceRole, OssBucket, SmqQueue, SmqTopic } from '../../src';
import { ACCOUNT, allow, annotations, messageOf, newStack, OTHER_ACCOUNT, policyOf, synth } from '../synth';

const HERE = { region: 'cn-shanghai', accountId: ACCOUNT };
const ON_BUCKET = [
  'oss:DeleteBucketNotification', 'oss:Get*', 'oss:List*', 'oss:PutBucketAcl', 'oss:PutBucketLifecycle', 'oss:PutBucketNotification', 'oss:StartEventRecord',
  'oss:StopEventRecord',
];
const ON_OBJECTS = ['oss:Get*', 'oss:List*', 'oss:PutObject', 'oss:PutObjectAcl'];

test('a new role is trusted by IMM and holds nothing', () => {
  const stack = newStack(HERE);
  new ImmServiceRole(stack, 'Role', { roleName: 'TestIMMRole' });
  const output = synth(stack);
  expect(Object.keys(output.resources)).toEqual(['alicloud_ram_role.Role']);
  expect(output.statements('alicloud_ram_role.Role')).toEqual([{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }]);
  expect(annotations(stack)).toEqual([]);
});

test('the published policy, on the buckets and topics that are named, each action on its level', () => {
  const stack = newStack(HERE);
  new ImmServiceRole(stack, 'Role', {
    buckets: [OssBucket.fromBucketName(stack, 'Bucket', 'my-bucket')],
    notify: [SmqTopic.fromTopicName(stack, 'Topic', 'imm-done'), SmqQueue.fromQueueName(stack, 'Queue', 'imm-work')],
  });
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'Role'))).toEqual([
    allow(['mns:PublishMessage'], [`acs:mns:cn-shanghai:${ACCOUNT}:/topics/imm-done/messages`]),
    allow(['mns:SendMessage'], [`acs:mns:cn-shanghai:${ACCOUNT}:/queues/imm-work/messages`]),
    allow(ON_BUCKET, [`acs:oss:*:${ACCOUNT}:my-bucket`]),
    allow(ON_OBJECTS, [`acs:oss:*:${ACCOUNT}:my-bucket/*`]),
  ]);
  expect(Grant.all(stack).map(({ purpose, outcome }) => [purpose, outcome])).toEqual([['projects', GrantOutcome.APPLIED], ['notifications', GrantOutcome.APPLIED]]);
  expect(annotations(stack)).toEqual([expect.stringContaining('notify[1]: `imm-work` is a queue')]);
});

test('a bucket of another account lets the role in by its own policy', () => {
  const stack = newStack(HERE);
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', accountId: OTHER_ACCOUNT });
  new ImmServiceRole(stack, 'Role', { roleName: 'imm', buckets: [OssBucket.fromBucketName(stack, 'Theirs', 'theirs', { provider })] });
  const output = synth(stack);
  expect(output.addresses('alicloud_ram_policy')).toEqual([]);
  const Principal = [`arn:sts::${ACCOUNT}:assumed-role/imm/*`];
  expect(output.statements(output.addresses('alicloud_oss_bucket_policy')[0])).toEqual([
    { ...allow(ON_BUCKET, [`acs:oss:*:${OTHER_ACCOUNT}:theirs`]), Principal }, { ...allow(ON_OBJECTS, [`acs:oss:*:${OTHER_ACCOUNT}:theirs/*`]), Principal },
  ]);
});

test('an encrypted bucket comes with its key', () => {
  const stack = newStack(HERE);
  new ImmServiceRole(stack, 'Role', { buckets: [OssBucket.fromBucketName(stack, 'Vault', 'vault', { encryptionKey: 'key-1' })] });
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'Role'))).toContainEqual(allow(['kms:Decrypt', 'kms:GenerateDataKey'], [`acs:kms:*:${ACCOUNT}:key/key-1`]));
});

test('a topic of another account cannot be told', () => {
  const stack = newStack(HERE);
  const topic = SmqTopic.fromTopicName(stack, 'Topic', 'imm-done', { accountId: OTHER_ACCOUNT });
  expect(messageOf(() => new ImmServiceRole(stack, 'Role', { notify: [topic] })))
    .toBe(`[Media/Role] notify[0]: \`imm-done\` belongs to account ${OTHER_ACCOUNT} and the role to ${ACCOUNT}, and IMM tells targets of its own account only; name one of that account`);
});
