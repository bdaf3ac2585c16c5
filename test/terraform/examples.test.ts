/** What the committed stacks of the examples come to, checked by hand against what their constructs ask for. */
import * as path from 'node:path';
import { EXAMPLES } from '../../scripts/examples';
import { accessSetOf, STAND_IN_ACCOUNT } from '../../src/access';
import { readStacks } from '../../src/terraform';
import { written } from '../access/written';

function accessOf(...folders: string[]) {
  const { access, notices } = accessSetOf(readStacks(folders.map((folder) => path.join(EXAMPLES, ...folder.split('/')))));
  return { ...written(access), codes: notices.map(({ code }) => code) };
}

const statement = (Action: string[], Resource: string[], more: object = {}) => ({ Effect: 'Allow', ...more, Action, Resource });
const policy = (...Statement: object[]) => ({ Version: '1', Statement });
const IMM_TRUST = policy({ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' });
const FOR_IMM = { Condition: { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } } };
const here = { accountId: STAND_IN_ACCOUNT };
const [UPLOADS, PROCESSED] = ['acs:oss:*:*:acme-media/uploads/*', 'acs:oss:*:*:acme-media/processed/*'];

test('media-pipeline: a user, reviewers, the service role and the role of batches, of one account that is not known', () => {
  expect(accessOf('media-pipeline/expected')).toEqual({
    principals: [
      { id: 'group/media-reviewers', ...here, policies: [policy(statement(['oss:GetObject'], [PROCESSED]))] },
      {
        id: 'role/media-pipeline--Batch',
        ...here,
        trust: IMM_TRUST,
        policies: [policy(
          statement(['oss:DeleteBucketInventory', 'oss:DeleteBucketNotification', 'oss:Get*', 'oss:List*', 'oss:Put*', 'oss:StartEventRecord', 'oss:StopEventRecord'], ['acs:oss:*:*:acme-media']),
          statement(['oss:Get*', 'oss:List*', 'oss:PostProcess*', 'oss:Process*', 'oss:Put*'], ['acs:oss:*:*:acme-media/*']),
        )],
      },
      {
        id: 'role/media-pipeline--Project--ServiceRole',
        ...here,
        trust: IMM_TRUST,
        policies: [policy(
          statement(['mns:PublishMessage'], ['acs:mns:cn-shanghai:*:/topics/media-done/messages']),
          statement(['oss:GetObject'], [UPLOADS]),
          statement(['oss:PutObject'], [PROCESSED]),
        )],
      },
      {
        id: 'user/media-app',
        ...here,
        policies: [policy(
          statement(['imm:CreateMediaConvertTask', 'imm:CreateOfficeConversionTask', 'imm:DetectImageFaces', 'imm:DetectMediaMeta'], ['acs:imm:cn-shanghai:*:project/media']),
          statement(['oss:AbortMultipartUpload', 'oss:GetObject', 'oss:ListParts', 'oss:PostProcessTask', 'oss:ProcessImm', 'oss:PutObject'], [UPLOADS]),
          statement(['oss:PutObject'], [PROCESSED]),
          statement(['ram:PassRole'], ['acs:ram:*:*:role/media-pipeline--project--servicerole'], FOR_IMM),
        )],
      },
    ],
    buckets: [],
    codes: [],
  });
});

test('cross-account: two accounts, and a bucket of the second with its policy and its block', () => {
  const roles = ['arn:sts::1234567890123456:assumed-role/ImmTest/*', 'arn:sts::1234567890123456:assumed-role/immtest/*'];
  const reading = ['oss:GetObject', 'oss:GetObjectAcl', 'oss:GetObjectVersion', 'oss:GetObjectVersionAcl', 'oss:GetVodPlaylist', 'oss:RestoreObject', 'oss:RestoreObjectVersion'];
  expect(accessOf('cross-account/expected')).toEqual({
    principals: [
      { id: 'role/ImmTest', accountId: '1234567890123456', trust: IMM_TRUST, policies: [] },
      {
        id: 'user/image-rating',
        accountId: '1234567890123456',
        policies: [policy(statement(['imm:DetectImageScore'], ['acs:imm:cn-hangzhou:1234567890123456:project/immtest']))],
      },
    ],
    buckets: [{
      name: 'test-bucket-2024',
      ownerAccountId: '2234567890123456',
      blockPublicAccess: true,
      policy: policy(
        statement(['oss:GetObject'], ['acs:oss:*:2234567890123456:test-bucket-2024/reports/*'], { Principal: ['277379621561570000'] }),
        statement(reading, ['acs:oss:*:2234567890123456:test-bucket-2024/*'], { Principal: roles }),
        statement(['oss:ListObjectVersions', 'oss:ListObjects'], ['acs:oss:*:2234567890123456:test-bucket-2024'], { Principal: roles }),
      ),
    }],
    codes: ['BUCKET_NOT_IN_STACKS'],
  });
});

test('default-roles: the roles with their system policies in one stack, the user who passes them in the other', () => {
  expect(accessOf('default-roles/expected/default-roles', 'default-roles/expected/media')).toEqual({
    principals: [
      { id: 'role/AliyunIMMBatchTriggerRole', ...here, trust: IMM_TRUST, policies: ['${system-policy:AliyunIMMBatchTriggerRolePolicy}'] },
      { id: 'role/AliyunIMMDefaultRole', ...here, trust: IMM_TRUST, policies: ['${system-policy:AliyunIMMRolePolicy}'] },
      {
        id: 'user/media-app',
        ...here,
        policies: [policy(
          statement(['imm:CreateBatch'], ['acs:imm:cn-shanghai:*:project/media/batch/*']),
          statement(['imm:CreateOfficeConversionTask'], ['acs:imm:cn-shanghai:*:project/media']),
          statement(['imm:CreateTrigger'], ['acs:imm:cn-shanghai:*:project/media/trigger/*']),
          statement(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], [UPLOADS]),
          statement(['oss:PutObject'], [PROCESSED]),
          statement(['ram:PassRole'], ['acs:ram:*:*:role/aliyunimmbatchtriggerrole', 'acs:ram:*:*:role/aliyunimmdefaultrole'], FOR_IMM),
        )],
      },
    ],
    buckets: [],
    codes: [],
  });
});

test('temporary-access: the system policies of IMM, and a role that one user may assume', () => {
  const accountId = '1234567890123456';
  expect(accessOf('temporary-access/expected')).toEqual({
    principals: [
      {
        id: 'role/ImmConverter',
        accountId,
        trust: policy({ Effect: 'Allow', Principal: { RAM: [`acs:ram::${accountId}:root`] }, Action: 'sts:AssumeRole' }),
        policies: [policy(
          statement(['imm:CreateOfficeConversionTask'], [`acs:imm:cn-shanghai:${accountId}:project/imm-test-doc-proj`]),
          statement(['imm:ListProjects'], ['*']),
        )],
      },
      { id: 'user/media-app', accountId, policies: [policy(statement(['sts:AssumeRole'], [`acs:ram:*:${accountId}:role/immconverter`]))] },
      {
        id: 'user/imm-manager',
        accountId,
        policies: [policy(
          statement(['imm:*'], ['*']),
          statement(['oss:ListBuckets'], ['*']),
          statement(['ram:ListRoles'], ['*']),
          statement(['ram:PassRole'], ['*'], FOR_IMM),
        )],
      },
      { id: 'user/imm-viewer', accountId, policies: [policy(statement(['imm:Get*', 'imm:List*'], ['*']))] },
    ],
    buckets: [],
    codes: ['SYSTEM_POLICY_OF_CATALOG', 'SYSTEM_POLICY_OF_CATALOG'],
  });
});
