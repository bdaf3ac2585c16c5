/** "OSS: RAM Policy": its introduction and scenarios 1 to 15. */
import { ask, Golden } from './golden';
import { CURRENT_API, TO_IMM } from './reasons';
import { Browse, ConditionKey, ImmProject, ImmServiceRole, OssAccess, ProcessOperation } from '../../src';

const PAGE = 'oss-ram-policy';
const versionsToo = (action: string) => `the denial covers versions of objects, for which the action is another one: \`${action}\``;
const OF_THIS_BUCKET = 'the settings that the console reads are those of this bucket alone, not of every bucket of the account';
const LIKE_SCENARIO_3 = 'settings are read of this bucket alone, and all that the console reads in scenario 3, with the ACLs of objects; '
  + 'listing stands on the bucket and reading on its objects, not both on both';
const FOLDERS = ['hangzhou/2014/*', 'hangzhou/2015/*'];
const from = (address: string) => ({ 'acs:SourceIp': address });
const byJava = { 'acs:UserAgent': 'java-sdk', ...from('192.168.0.1') };
const acl = (value: string) => ({ 'oss:x-oss-acl': value });
const objectAcl = (value: string) => ({ 'oss:x-oss-object-acl': value });
const prefix = (value: string, delimiter?: string) => ({ 'oss:Prefix': value, ...(delimiter && { 'oss:Delimiter': delimiter }) });
const key1 = (value: string) => ({ 'oss:BucketTag/key1': value });

export const OSS_RAM_POLICY: readonly Golden[] = [
  {
    published: `${PAGE}/00-full-control`,
    ours: ({ user, bucket }) => bucket('example-bucket').grant(user, OssAccess.FULL),
    asks: [
      ask('oss:PutBucketAcl', 'example-bucket', 'allow'),
      ask('oss:DeleteObject', 'example-bucket/a', 'allow'),
      ask('oss:GetObject', 'other/a', 'implicit-deny'),
      ask('imm:GetTask', 'example-bucket', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/01-full-control`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.FULL),
    asks: [ask('oss:DeleteBucket', 'mybucket', 'allow'), ask('oss:PutObject', 'mybucket/a', 'allow'), ask('oss:PutObject', 'mybucket2/a', 'implicit-deny')],
  },
  {
    published: `${PAGE}/02-deny-deletion-by-pattern`,
    ours: ({ user, bucket }) => bucket().deny(user, OssAccess.DELETE, { objects: ['abc*.txt'] }),
    differs: { allows: 'less', because: versionsToo('oss:DeleteObjectVersion') },
    asks: [
      ask('oss:DeleteObject', 'mybucket/abc1.txt', 'explicit-deny'),
      ask('oss:DeleteObjectVersion', 'mybucket/abc1.txt', ['implicit-deny', 'explicit-deny']),
      ask('oss:DeleteObject', 'mybucket/abc1.doc', 'implicit-deny'),
      ask('oss:GetObject', 'mybucket/abc1.txt', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/03-list-and-read`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { browse: Browse.CLI }),
    asks: [
      ask('oss:ListObjects', 'mybucket', 'allow'),
      ask('oss:GetObject', 'mybucket/a', 'allow'),
      ask('oss:PutObject', 'mybucket/a', 'implicit-deny'),
      ask('oss:ListBuckets', '*', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/03-list-and-read-in-console`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { browse: Browse.CONSOLE }),
    differs: { allows: 'less', because: OF_THIS_BUCKET },
    asks: [
      ask('oss:ListBuckets', '*', 'allow'),
      ask('oss:GetBucketInfo', 'mybucket', 'allow'),
      ask('oss:GetBucketInfo', 'other', ['allow', 'implicit-deny']),
      ask('oss:ListObjects', 'mybucket', 'allow'),
      ask('oss:GetObjectAcl', 'mybucket/a', 'allow'),
      ask('oss:ListObjects', 'other', 'implicit-deny'),
    ],
    redundant: { published: ['Statement[1].Action oss:GetBucketAcl'] },
  },
  {
    published: `${PAGE}/04-deny-deletion-of-bucket`,
    ours: ({ user, bucket }) => {
      const mine = bucket();
      mine.grant(user, OssAccess.FULL);
      mine.deny(user, OssAccess.DELETE_BUCKET);
    },
    asks: [ask('oss:DeleteBucket', 'mybucket', 'explicit-deny'), ask('oss:DeleteObject', 'mybucket/a', 'allow'), ask('oss:DeleteBucket', 'other', 'implicit-deny')],
  },
  {
    published: `${PAGE}/05-folders`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { objects: FOLDERS }),
    asks: [
      ask('oss:GetObject', 'mybucket/hangzhou/2014/a.jpg', 'allow'),
      ask('oss:GetObject', 'mybucket/hangzhou/2016/a.jpg', 'implicit-deny'),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny', prefix('hangzhou/2014/')),
    ],
  },
  {
    published: `${PAGE}/05-folders-by-cli`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { objects: FOLDERS, browse: Browse.CLI }),
    asks: [
      ask('oss:GetObject', 'mybucket/hangzhou/2015/a.jpg', 'allow'),
      ask('oss:ListObjects', 'mybucket', 'allow', prefix('hangzhou/2014/')),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny', prefix('hangzhou/')),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/05-folders-in-console`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { objects: FOLDERS, browse: Browse.CONSOLE }),
    differs: { allows: 'less', because: OF_THIS_BUCKET },
    asks: [
      ask('oss:ListBuckets', '*', 'allow'),
      ask('oss:ListObjects', 'mybucket', 'allow', prefix('', '/')),
      ask('oss:ListObjects', 'mybucket', 'allow', prefix('hangzhou/', '/')),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny', prefix('hangzhou/')),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny', prefix('beijing/', '/')),
      ask('oss:GetObject', 'mybucket/beijing/2014/a.jpg', 'implicit-deny'),
      ask('oss:GetBucketAcl', 'other', ['allow', 'implicit-deny']),
    ],
  },
  {
    published: `${PAGE}/06-deny-deletion`,
    ours: ({ user, bucket }) => bucket().deny(user, OssAccess.DELETE),
    differs: { allows: 'less', because: versionsToo('oss:DeleteObjectVersion') },
    asks: [
      ask('oss:DeleteObject', 'mybucket/a', 'explicit-deny'),
      ask('oss:DeleteObjectVersion', 'mybucket/a', ['implicit-deny', 'explicit-deny']),
      ask('oss:DeleteBucket', 'mybucket', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/07-deny-tagged-objects`,
    ours: ({ user, bucket }) => bucket('examplebucket').deny(user, OssAccess.READ, {
      when: [ConditionKey.existingObjectTag('status').isEqualTo('ok'), ConditionKey.existingObjectTag('key1').isEqualTo('value1')],
    }),
    differs: { allows: 'less', because: versionsToo('oss:GetObjectVersion') },
    asks: [
      ask('oss:GetObject', 'examplebucket/a', 'explicit-deny', { 'oss:ExistingObjectTag/status': 'ok', 'oss:ExistingObjectTag/key1': 'value1' }),
      ask('oss:GetObject', 'examplebucket/a', 'implicit-deny', { 'oss:ExistingObjectTag/status': 'ok' }),
      ask('oss:PutObject', 'examplebucket/a', 'implicit-deny', { 'oss:ExistingObjectTag/status': 'ok', 'oss:ExistingObjectTag/key1': 'value1' }),
    ],
  },
  {
    published: `${PAGE}/08-allow-addresses`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, {
      browse: Browse.CONSOLE, when: [ConditionKey.SOURCE_IP.isInNetwork('192.168.0.0/16', '198.51.100.0/24')],
    }),
    differs: {
      allows: 'both',
      because: `listing buckets and reading settings takes those addresses, too; ${LIKE_SCENARIO_3}`,
    },
    asks: [
      ask('oss:GetObject', 'mybucket/a', 'allow', from('192.168.3.4')),
      ask('oss:ListObjects', 'mybucket', 'allow', from('198.51.100.7')),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', from('198.51.101.7')),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny'),
      ask('oss:ListBuckets', '*', ['allow', 'implicit-deny'], from('198.51.101.7')),
      ask('oss:GetBucketStat', 'other', ['allow', 'implicit-deny'], from('192.168.3.4')),
      ask('oss:GetBucketWorm', 'mybucket', ['implicit-deny', 'allow'], from('192.168.3.4')),
    ],
  },
  {
    published: `${PAGE}/08-deny-other-addresses`,
    ours: ({ user, bucket, oss }) => {
      bucket().grant(user, OssAccess.READ, { browse: Browse.CONSOLE });
      oss.deny(user, OssAccess.FULL, { unless: [ConditionKey.SOURCE_IP.isInNetwork('192.168.0.0/16')] });
    },
    differs: { allows: 'both', because: LIKE_SCENARIO_3 },
    asks: [
      ask('oss:GetObject', 'mybucket/a', 'allow', from('192.168.3.4')),
      ask('oss:GetObject', 'mybucket/a', 'explicit-deny', from('198.51.100.7')),
      ask('oss:ListBuckets', '*', 'explicit-deny'),
      ask('oss:PutObject', 'mybucket/a', 'implicit-deny', from('192.168.3.4')),
      ask('oss:GetBucketInfo', 'other', ['allow', 'implicit-deny'], from('192.168.3.4')),
    ],
  },
  {
    published: `${PAGE}/09-other-users`,
    ours: ({ user, bucket }) => {
      const when = [ConditionKey.USER_AGENT.isEqualTo('java-sdk'), ConditionKey.SOURCE_IP.isInNetwork('192.168.0.1')];
      const mine = bucket();
      mine.grant(user, OssAccess.LIST, { when: [...when, ConditionKey.PREFIX.isEqualTo('foo')] });
      mine.grant(user, OssAccess.READ_WRITE.plus(OssAccess.DELETE), { objects: ['file*'], when });
    },
    differs: {
      allows: 'both',
      because: 'writing includes that uploads in parts are given up and their parts listed; reading the ACL is left out, '
        + 'since a request for it carries no prefix, so that the sample never allows it',
    },
    asks: [
      ask('oss:ListObjects', 'mybucket', 'allow', { ...byJava, ...prefix('foo') }),
      ask('oss:ListObjects', 'mybucket', 'implicit-deny', { ...byJava, ...prefix('bar') }),
      ask('oss:GetBucketAcl', 'mybucket', 'implicit-deny', byJava),
      ask('oss:PutObject', 'mybucket/file1', 'allow', byJava),
      ask('oss:DeleteObject', 'mybucket/file1', 'allow', byJava),
      ask('oss:AbortMultipartUpload', 'mybucket/file1', ['implicit-deny', 'allow'], byJava),
      ask('oss:PutObject', 'mybucket/other', 'implicit-deny', byJava),
      ask('oss:PutObject', 'mybucket/file1', 'implicit-deny', { ...byJava, 'acs:UserAgent': 'ossutil' }),
      ask('oss:PutObject', 'mybucket/file1', 'implicit-deny', { ...byJava, ...from('192.168.0.2') }),
    ],
  },
  {
    published: `${PAGE}/10-no-public-acls`,
    ours: ({ user, oss }) => oss.deny(user, OssAccess.PUBLIC_ACL),
    differs: {
      allows: 'both',
      because: 'the public ACLs are denied, by name, instead of all but the private ones: the sample also denies requests that state no ACL, such as a plain upload; '
        + 'the ACL of a version is covered, for which the action is another one: `oss:PutObjectVersionAcl`',
    },
    asks: [
      ask('oss:PutBucketAcl', 'mybucket', 'explicit-deny', acl('public-read')),
      ask('oss:PutBucket', 'mybucket', 'explicit-deny', acl('public-read-write')),
      ask('oss:PutBucketAcl', 'mybucket', 'implicit-deny', acl('private')),
      ask('oss:PutObjectAcl', 'mybucket/a', 'explicit-deny', objectAcl('public-read-write')),
      ask('oss:PutObject', 'mybucket/a', 'implicit-deny', objectAcl('default')),
      ask('oss:PutObject', 'mybucket/a', ['explicit-deny', 'implicit-deny']),
      ask('oss:PutObjectVersionAcl', 'mybucket/a', ['implicit-deny', 'explicit-deny'], objectAcl('public-read')),
    ],
  },
  {
    published: `${PAGE}/11-imm-documents`,
    ours: ({ stack, user, bucket }) => {
      const serviceRole = ImmServiceRole.serviceDefault(stack, 'ServiceRole', { exists: true });
      const objects = [bucket().objects('*')];
      ImmProject.fromProjectName(stack, 'Project', 'media', { serviceRole }).grantProcess(user, {
        operations: [ProcessOperation.DOC_CONVERT, ProcessOperation.DOC_EDIT, ProcessOperation.DOC_PREVIEW, ProcessOperation.DOC_SNAPSHOT],
        source: objects,
        saveTo: objects,
      });
    },
    differs: {
      allows: 'both',
      because: `one bucket and one project instead of all; ${CURRENT_API}; ${TO_IMM}`,
    },
    asks: [
      ask('oss:ProcessImm', 'mybucket/a.docx', 'allow'),
      ask('oss:PostProcessTask', 'mybucket/a.docx', 'allow'),
      ask('oss:PutObject', 'mybucket/a.pdf', 'allow'),
      ask('oss:GetObject', 'other/a.docx', ['allow', 'implicit-deny']),
      ask('imm:CreateOfficeConversionTask', 'acs:imm:cn-shanghai:{account}:project/media', 'allow'),
      ask('imm:CreateOfficeConversionTask', 'acs:imm:cn-shanghai:{account}:project/other', ['allow', 'implicit-deny']),
      ask('imm:GenerateWebofficeToken', 'acs:imm:cn-shanghai:{account}:project/media', ['implicit-deny', 'allow']),
      ask('ram:PassRole', 'acs:ram::{account}:role/aliyunimmdefaultrole', 'allow', { 'acs:Service': 'imm.aliyuncs.com' }),
      ask('ram:PassRole', 'acs:ram::{account}:role/aliyunimmdefaultrole', ['allow', 'implicit-deny'], { 'acs:Service': 'ecs.aliyuncs.com' }),
    ],
  },
  {
    published: `${PAGE}/12-redundancy-of-bucket`,
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.CHANGE_REDUNDANCY),
    asks: [
      ask('oss:CreateBucketDataRedundancyTransition', 'mybucket', 'allow'),
      ask('oss:CreateBucketDataRedundancyTransition', 'other', 'implicit-deny'),
      ask('oss:DeleteBucket', 'mybucket', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/12-redundancy-of-all`,
    ours: ({ user, oss }) => oss.grant(user, OssAccess.CHANGE_REDUNDANCY),
    asks: [ask('oss:CreateBucketDataRedundancyTransition', 'other', 'allow'), ask('oss:DeleteBucket', 'other', 'implicit-deny')],
  },
  {
    published: `${PAGE}/13-create-orders`,
    ours: ({ user, oss }) => oss.grant(user, OssAccess.CREATE_ORDERS),
    asks: [
      ask('oss:CreateOrder', '*', 'allow'),
      ask('bss:PayOrder', 'acs:bss:*:{account}:*', 'implicit-deny'),
      ask('oss:ActivateProduct', '*', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/14-activate`,
    ours: ({ user, oss }) => oss.grant(user, OssAccess.ACTIVATE),
    asks: [ask('oss:ActivateProduct', '*', 'allow'), ask('oss:CreateOrder', '*', 'implicit-deny')],
  },
  {
    published: `${PAGE}/15-tagged-buckets`,
    ours: ({ user, oss }) => {
      const settings = OssAccess.of('oss:GetBucketStat', 'oss:GetBucketInfo', 'oss:GetBucketAcl');
      const access = OssAccess.of('oss:GetObject', 'oss:PutObject').plus(settings);
      oss.grant(user, access, { browse: Browse.CLI, when: [ConditionKey.bucketTag('key1').isEqualTo('value1')] });
    },
    asks: [
      ask('oss:PutObject', 'mybucket/a', 'allow', key1('value1')),
      ask('oss:GetBucketAcl', 'other', 'allow', key1('value1')),
      ask('oss:ListBuckets', '*', 'allow', key1('value1')),
      ask('oss:ListBuckets', '*', 'implicit-deny'),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', key1('value2')),
      ask('oss:DeleteObject', 'mybucket/a', 'implicit-deny', key1('value1')),
    ],
  },
];
