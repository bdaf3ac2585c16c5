import { alicloud, BatchTriggerRole, ImmProject, OssAccess, OssBucket, OssService, ProcessOperation, RamUser } from '../../src';
import { ACCOUNT, allow, annotations, messageOf, newStack, OTHER_ACCOUNT, policyOf, synth, WrittenStatement } from '../synth';

const KEY = 'key-hzz62f1cb66fa42qo0123';
const WRITING = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** What the policy of a construct says of keys. */
function ofKeys(stack: ReturnType<typeof newStack>, prefix = 'App'): WrittenStatement[] {
  const output = synth(stack);
  return output.statements(policyOf(output, prefix)).filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')));
}

function encrypted(stack = newStack()) {
  return { stack, bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media', { encryptionKey: KEY }), user: new RamUser(stack, 'App') };
}

test.each<[string, OssAccess, string[] | undefined]>([
  ['reading decrypts', OssAccess.READ, ['kms:Decrypt']],
  ['reading versions, too', OssAccess.of('oss:GetObjectVersion'), ['kms:Decrypt']],
  ['writing makes keys for data, besides', OssAccess.WRITE, WRITING],
  ['a wildcard is what it reaches', OssAccess.of('oss:Get*'), ['kms:Decrypt']],
  ['everything is both', OssAccess.FULL, WRITING],
  ['processing saves', OssAccess.PROCESS, WRITING],
  ['deleting takes no key', OssAccess.DELETE, undefined],
  ['neither does listing', OssAccess.LIST, undefined],
])('%s', (_what, access, actions) => {
  const { stack, bucket, user } = encrypted();
  bucket.grant(user, access);
  expect(ofKeys(stack)).toEqual(actions ? [allow(actions, [`acs:kms:*:*:key/${KEY}`])] : []);
});

test('a denial leaves the key alone', () => {
  const { stack, bucket, user } = encrypted();
  bucket.deny(user, OssAccess.READ);
  expect(ofKeys(stack)).toEqual([]);
});

test('a bucket that is made is encrypted with it, and says in which region and account it lies', () => {
  const stack = newStack({ region: 'cn-beijing', accountId: ACCOUNT });
  const bucket = new OssBucket(stack, 'Bucket', { bucketName: 'media', encryptionKey: KEY });
  bucket.grant(new RamUser(stack, 'App'), OssAccess.READ);
  expect(synth(stack).resource('alicloud_oss_bucket.Bucket').server_side_encryption_rule).toEqual({ kms_master_key_id: KEY, sse_algorithm: 'KMS' });
  expect(ofKeys(stack)).toEqual([allow(['kms:Decrypt'], [`acs:kms:cn-beijing:${ACCOUNT}:key/${KEY}`])]);
});

test('to process, caller and service role need it, each for what it does', () => {
  const { stack, bucket, user } = encrypted();
  const plain = OssBucket.fromBucketName(stack, 'Plain', 'plain');
  new ImmProject(stack, 'Project', { projectName: 'media' })
    .grantProcess(user, { operations: [ProcessOperation.DOC_CONVERT], source: [plain.objects('*')], saveTo: [bucket.objects('out/*')] });
  const needed = [allow(WRITING, [`acs:kms:*:*:key/${KEY}`])];
  expect(ofKeys(stack)).toEqual(needed);
  expect(ofKeys(stack, 'Project_ServiceRole')).toEqual(needed);
});

test('to read only, it is decrypted only', () => {
  const { stack, bucket, user } = encrypted();
  new ImmProject(stack, 'Project', { projectName: 'media' }).grantProcess(user, { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] });
  expect(ofKeys(stack)).toEqual([allow(['kms:Decrypt'], [`acs:kms:*:*:key/${KEY}`])]);
  expect(ofKeys(stack, 'Project_ServiceRole')).toEqual([allow(['kms:Decrypt'], [`acs:kms:*:*:key/${KEY}`])]);
});

test('two buckets of one name and two keys are granted each', () => {
  const { stack, bucket, user } = encrypted();
  const other = OssBucket.fromBucketName(stack, 'Other', 'media', { encryptionKey: 'key-2' });
  const project = new ImmProject(stack, 'Project', { projectName: 'media' });
  for (const one of [bucket, other]) {
    project.grantProcess(user, { operations: [ProcessOperation.IMAGE_FACES], source: [one.objects('*')] });
  }
  expect(ofKeys(stack)).toEqual([allow(['kms:Decrypt'], ['acs:kms:*:*:key/key-2', `acs:kms:*:*:key/${KEY}`])]);
});

test('batches and triggers read and write', () => {
  const { stack, bucket } = encrypted();
  new BatchTriggerRole(stack, 'Batch', { buckets: [bucket] });
  expect(ofKeys(stack, 'Batch')).toEqual([allow(WRITING, [`acs:kms:*:*:key/${KEY}`])]);
});

test.each<[string, OssAccess, string[]]>([
  ['reading them', OssAccess.READ, ['kms:Decrypt']],
  ['writing them', OssAccess.READ_WRITE, WRITING],
])('all buckets of the account: %s takes the keys that are named', (_what, access, actions) => {
  const stack = newStack({ accountId: ACCOUNT });
  new OssService(stack, 'Oss', { encryptionKeys: [KEY, 'key-2'] }).grant(new RamUser(stack, 'App'), access);
  expect(ofKeys(stack)).toEqual([allow(actions, [`acs:kms:*:${ACCOUNT}:key/key-2`, `acs:kms:*:${ACCOUNT}:key/${KEY}`])]);
});

test('all buckets of the account: neither listing nor a denial takes keys, and a name that is none is an error', () => {
  const stack = newStack();
  const oss = new OssService(stack, 'Oss', { encryptionKeys: [KEY] });
  const user = new RamUser(stack, 'App');
  oss.grant(user, OssAccess.LIST_BUCKETS);
  oss.deny(user, OssAccess.READ);
  expect(ofKeys(stack)).toEqual([]);
  expect(messageOf(() => new OssService(stack, 'Bad', { encryptionKeys: ['key/a'] }))).toContain('[Media/Bad] encryptionKeys[0]: `key/a` is no id of a KMS key');
});

test('a key of another account: a warning, since no policy of this app opens it', () => {
  const stack = newStack({ accountId: ACCOUNT });
  const partner = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', accountId: OTHER_ACCOUNT });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media', { encryptionKey: KEY, provider: partner });
  bucket.grant(RamUser.fromUserName(stack, 'App', 'app', { userId: '277379621561570000' }), OssAccess.READ);
  expect(annotations(bucket).filter((said) => said.includes('encryptionKey'))).toEqual([
    `warn: [Media/Bucket] encryptionKey: \`${KEY}\` belongs to account ${OTHER_ACCOUNT} and \`user/app\` to ${ACCOUNT}, and a policy of an identity alone opens no key `
      + 'of another account; have the owner of the key open it, too',
  ]);
});
