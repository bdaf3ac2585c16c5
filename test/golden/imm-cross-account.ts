/** "IMM: Grant IMM cross-account access to OSS data": the policy of a bucket of account B, for the service role of account A. */
import { ask, Golden } from './golden';
import { alicloud, CrossAccountBucketPolicy, ImmServiceRole, OssBucketPublicAccessBlock } from '../../src';

const [A, B] = ['1234567890123456', '6543210987654321']; // as the data file fills them in
const BUCKET = `acs:oss:cn-hangzhou:${B}:test-bucket-2024`;

export const IMM_CROSS_ACCOUNT: readonly Golden[] = [
  {
    published: 'imm-cross-account/bucket-policy',
    holder: 'bucket/test-bucket-2024',
    ours: ({ stack, bucket }) => {
      const provider = new alicloud.provider.AlicloudProvider(stack, 'A', { alias: 'a', region: 'cn-hangzhou', accountId: A });
      const role = new ImmServiceRole(stack, 'Role', { roleName: 'AliyunIMMDefaultRole', provider });
      const theirs = bucket('test-bucket-2024');
      new CrossAccountBucketPolicy(stack, 'Cross', { bucket: theirs, trustedRoles: [{ accountId: A, roleName: role.roleName }] });
      new OssBucketPublicAccessBlock(stack, 'Private', { bucket: theirs });
    },
    differs: {
      allows: 'both',
      because: 'listing stands on the bucket: on its objects, where the sample has it, it matches nothing; the statement for everyone about `ram:PassRole` is left out, '
        + 'since no policy of a bucket decides on that',
    },
    asks: [
      ask('oss:GetObject', `${BUCKET}/test-object.jpg`, 'allow'),
      ask('oss:GetObjectAcl', `${BUCKET}/test-object.jpg`, 'allow'),
      ask('oss:GetObjectVersion', `${BUCKET}/test-object.jpg`, 'allow'),
      ask('oss:RestoreObject', `${BUCKET}/test-object.jpg`, 'allow'),
      ask('oss:ListObjects', BUCKET, ['implicit-deny', 'allow']),
      ask('oss:ListObjectVersions', BUCKET, ['implicit-deny', 'allow']),
      ask('oss:PutObject', `${BUCKET}/test-object.jpg`, 'implicit-deny'),
      ask('oss:DeleteObject', `${BUCKET}/test-object.jpg`, 'implicit-deny'),
      ask('oss:GetObject', `${BUCKET}-2/test-object.jpg`, 'implicit-deny'),
      ask('ram:PassRole', `acs:ram::${A}:role/aliyunimmdefaultrole`, 'implicit-deny', { 'acs:Service': 'imm.aliyuncs.com' }),
    ],
    redundant: {
      published: ['Effect Allow', 'Action ram:PassRole', 'Principal *', `Resource arn:sts::${A}:assumed-role/AliyunIMMDefaultRole/*`] // decides nothing
        .map((field) => `Statement[0].${field}`),
      ours: [0, 1].flatMap((index) => ['AliyunIMMDefaultRole', 'aliyunimmdefaultrole'] // two spellings of one name
        .map((role) => `Statement[${index}].Principal arn:sts::${A}:assumed-role/${role}/*`)),
    },
  },
];
