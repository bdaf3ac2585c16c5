/** "OSS: Permissions": what a caller of IMM, and the batch and trigger role, need. */
import { ask, Golden } from './golden';
import type { Here } from './here';
import { CURRENT_API, TO_IMM } from './reasons';
import { BatchTriggerRole, ConditionKey, Grant, ImmProject, ImmServiceRole, IRamRole, OssAccess, ProcessOperation, RamAction } from '../../src';

const PAGE = 'oss-permissions';
const ROLE = 'acs:ram::{account}:role/aliyunimmdefaultrole';
const PROJECT = 'acs:imm:cn-shanghai:{account}:project/media';
const passedTo = (service: string) => ({ 'acs:Service': `${service}.aliyuncs.com` });
const passRole = [ask('ram:PassRole', ROLE, 'allow', passedTo('imm')), ask('ram:PassRole', ROLE, ['allow', 'implicit-deny'], passedTo('ecs'))];

function defaultRole({ stack }: Here): IRamRole {
  return ImmServiceRole.serviceDefault(stack, 'ServiceRole', { exists: true });
}

function grantPassRole(here: Here): void {
  Grant.statement(here.user, {
    actions: [RamAction.PASS_ROLE], resources: [defaultRole(here).resourceName], when: [ConditionKey.SERVICE.isEqualTo('imm.aliyuncs.com')],
  });
}

export const OSS_PERMISSIONS: readonly Golden[] = [
  {
    published: `${PAGE}/pass-role`,
    ours: grantPassRole,
    differs: { allows: 'less', because: TO_IMM },
    asks: [...passRole, ask('ram:PassRole', 'acs:ram::{account}:role/other', 'implicit-deny', passedTo('imm'))],
  },
  {
    published: `${PAGE}/full-access`,
    ours: (here) => {
      here.oss.grant(here.user, OssAccess.FULL);
      Grant.statement(here.user, { actions: ['imm:*'], resources: ['*'] });
      grantPassRole(here);
    },
    differs: { allows: 'less', because: `${TO_IMM}; \`oss:*\` stands on \`acs:oss:*:*:*\` instead of \`*\`, which leaves out what is no resource of OSS, such as vector buckets` },
    asks: [...passRole, ask('oss:DeleteBucket', 'mybucket', 'allow'), ask('imm:DeleteProject', PROJECT, 'allow'), ask('ram:CreateUser', ROLE, 'implicit-deny')],
  },
  {
    published: `${PAGE}/documents`,
    ours: (here) => {
      const project = ImmProject.fromProjectName(here.stack, 'Project', 'media', { serviceRole: defaultRole(here) });
      const objects = ['bucketname1', 'bucketname2'].map((name) => here.bucket(name).objects('*'));
      project.grantProcess(here.user, {
        operations: [ProcessOperation.DOC_CONVERT, ProcessOperation.DOC_EDIT, ProcessOperation.DOC_PREVIEW, ProcessOperation.DOC_SNAPSHOT],
        source: objects,
        saveTo: objects,
      });
    },
    differs: { allows: 'both', because: `${CURRENT_API}; one project instead of all; ${TO_IMM}` },
    asks: [
      ...passRole,
      ask('oss:GetObject', 'bucketname1/a.docx', 'allow'),
      ask('oss:PostProcessTask', 'bucketname2/a.docx', 'allow'),
      ask('oss:PutObject', 'bucketname2/a.pdf', 'allow'),
      ask('oss:GetObject', 'bucketname3/a.docx', 'implicit-deny'),
      ask('imm:CreateOfficeConversionTask', PROJECT, 'allow'),
      ask('imm:GetWebofficeURL', PROJECT, ['allow', 'implicit-deny']),
      ask('imm:GenerateWebofficeToken', PROJECT, ['implicit-deny', 'allow']),
      ask('imm:DetectImageFaces', PROJECT, 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/batches-and-triggers`,
    holder: 'role/batch',
    ours: ({ stack, bucket }) => new BatchTriggerRole(stack, 'Batch', { roleName: 'batch', buckets: [bucket()] }),
    differs: { allows: 'less', because: 'one bucket instead of every one, and nothing that is about the account; each action on the level that it works on' },
    asks: [
      ask('oss:PutBucketNotification', 'mybucket', 'allow'),
      ask('oss:GetObject', 'mybucket/a', 'allow'),
      ask('oss:ListObjects', 'mybucket', 'allow'),
      ask('oss:GetObject', 'other/a', ['allow', 'implicit-deny']),
      ask('oss:DeleteObject', 'mybucket/a', 'implicit-deny'),
    ],
    redundant: { // within `oss:Get*`, `oss:List*` or `oss:Put*`
      published: ['PutBucketInventory', 'GetBucketInventory', 'ListBucketInventory', 'PutBucketNotification', 'GetEventRecordStatus']
        .map((action) => `Statement[0].Action oss:${action}`),
    },
  },
];
