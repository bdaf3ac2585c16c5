/** "IMM: Configure a service role for a project": what a role of one's own may do. */
import { ask, Golden } from './golden';
import { ImmServiceRole, SmqTopic } from '../../src';

const ROLE = 'acs:ram::{account}:role/aliyunimmdefaultrole';
const TOPIC = 'acs:mns:cn-shanghai:{account}:/topics/imm-done';

export const IMM_SERVICE_ROLE: readonly Golden[] = [
  {
    published: 'imm-service-role/custom-role',
    holder: 'role/TestIMMRoleOSSMyBucketAccess',
    ours: ({ stack, bucket }) => new ImmServiceRole(stack, 'Role', {
      roleName: 'TestIMMRoleOSSMyBucketAccess', buckets: [bucket('my-bucket')], notify: [SmqTopic.fromTopicName(stack, 'Done', 'imm-done')],
    }),
    differs: {
      allows: 'both',
      because: 'actions of a bucket stand on the bucket: on its objects, where the sample has them, they match nothing; `oss:CopyObject`, `oss:AppendObject` and '
        + '`oss:PutSymlink` are left out, which are APIs that go by `oss:GetObject` and `oss:PutObject`; of SMQ, one topic is told; no `ram:PassRole`, '
        + 'which is asked of whoever makes the project',
    },
    asks: [
      ask('oss:GetObject', 'my-bucket/a.jpg', 'allow'),
      ask('oss:PutObject', 'my-bucket/a.jpg', 'allow'),
      ask('oss:PutObjectAcl', 'my-bucket/a.jpg', 'allow'),
      ask('oss:ListObjects', 'my-bucket', ['implicit-deny', 'allow']),
      ask('oss:GetBucketInfo', 'my-bucket', ['implicit-deny', 'allow']),
      ask('oss:PutBucketNotification', 'my-bucket', ['implicit-deny', 'allow']),
      ask('oss:PutBucketLifecycle', 'my-bucket', ['implicit-deny', 'allow']),
      ask('oss:StartEventRecord', 'my-bucket', ['implicit-deny', 'allow']),
      ask('oss:DeleteObject', 'my-bucket/a.jpg', 'implicit-deny'),
      ask('oss:PutBucketPolicy', 'my-bucket', 'implicit-deny'),
      ask('oss:GetObject', 'my-bucket2/a.jpg', 'implicit-deny'),
      ask('oss:ListBuckets', '*', 'implicit-deny'),
      ask('mns:PublishMessage', `${TOPIC}/messages`, 'allow'),
      ask('mns:PublishMessage', `${TOPIC}-2/messages`, ['allow', 'implicit-deny']),
      ask('mns:DeleteTopic', TOPIC, ['allow', 'implicit-deny']),
      ask('ram:PassRole', ROLE, ['allow', 'implicit-deny'], { 'acs:Service': 'imm.aliyuncs.com' }),
      ask('ram:PassRole', ROLE, 'implicit-deny', { 'acs:Service': 'ecs.aliyuncs.com' }),
    ],
    redundant: { published: ['Statement[0].Action oss:GetEventRecordStatus'] }, // within `oss:Get*`
  },
];
