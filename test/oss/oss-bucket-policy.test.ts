import { TerraformVariable } from 'cdktf';
import { alicloud, BucketPolicyStatement, BucketPrincipal, ConditionKey, Effect, OssAccess, OssBucket, OssBucketPolicy, RamUser } from '../../src';
import { ACCOUNT, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll } from '../synth';

const ANYTHING = 'acs:oss:*:*:media-prod/*';

function read(principal: BucketPrincipal = BucketPrincipal.account(ACCOUNT), resources = [ANYTHING]): BucketPolicyStatement {
  return { principals: [principal], actions: ['oss:GetObject'], resources };
}

/** The statements of the bucket's policy. */
function policyOf(...statements: BucketPolicyStatement[]) {
  const stack = newStack();
  OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').addToResourcePolicy(...statements);
  const output = synth(stack);
  return output.statements(output.addresses('alicloud_oss_bucket_policy')[0]);
}

describe('one policy to a bucket', () => {
  test('all ways lead to the same one', () => {
    const stack = newStack();
    const bucket = new OssBucket(stack, 'Bucket', { bucketName: 'media-prod' });
    bucket.addToResourcePolicy(read());
    OssBucketPolicy.of(bucket).addStatements({ ...read(), actions: ['oss:PutObject'] });
    expect(OssBucketPolicy.of(bucket)).toBe(OssBucketPolicy.of(bucket));
    const output = synth(stack);
    const [address, ...others] = output.addresses('alicloud_oss_bucket_policy');
    expect(others).toEqual([]);
    expect(output.resource(address)).toMatchObject({ bucket: 'media-prod', depends_on: ['alicloud_oss_bucket.Bucket'] });
    expect(output.statements(address)).toEqual([
      { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObject', 'oss:PutObject'], Resource: [ANYTHING] },
    ]);
  });

  test('a policy that was constructed is the one that is found', () => {
    const stack = newStack();
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
    const policy = new OssBucketPolicy(stack, 'Policy', { bucket });
    expect(OssBucketPolicy.of(bucket)).toBe(policy);
  });

  test('it is written by the provider of the bucket', () => {
    const stack = newStack();
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', region: 'us-east-1' });
    OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { provider }).addToResourcePolicy(read());
    const output = synth(stack);
    expect(output.resource(output.addresses('alicloud_oss_bucket_policy')[0]).provider).toBe('alicloud.other');
  });

  test('a second owner is an error that names both', () => {
    const app = newApp();
    const bucket = OssBucket.fromBucketName(newStack(undefined, app, 'Media'), 'Bucket', 'media-prod');
    bucket.addToResourcePolicy(read());
    const other = newStack(undefined, app, 'Other');
    expect(messageOf(() => new OssBucketPolicy(other, 'Second', { bucket })))
      .toBe('[Other/Second] bucket: `media-prod` has a policy already, at Media/Bucket/Policy, and a bucket has only one; add the statements there');
    // Two constructs that stand for one bucket.
    const twin = OssBucket.fromBucketName(other, 'Twin', 'media-prod');
    expect(messageOf(() => twin.addToResourcePolicy(read()))).toMatch(/^\[Other\/Twin\/Policy\] bucket: `media-prod` .* at Media\/Bucket\/Policy/);
  });

  test('a second owner shows at synth where the name of the bucket is a token', () => {
    const app = newApp();
    const stack = newStack(undefined, app);
    const name = new TerraformVariable(stack, 'bucket', {});
    const [one, other, third] = [name.stringValue, name.stringValue, 'media-prod'].map((bucketName, index) =>
      OssBucket.fromBucketName(stack, `Bucket${index}`, bucketName));
    [one, third].forEach((bucket) => bucket.addToResourcePolicy(read()));
    expect(failedSynth(app).message).toBe('');
    other.addToResourcePolicy(read());
    expect(failedSynth(app).message)
      .toContain('[Media/Bucket1/Policy] bucket: `${var.bucket}` has a policy already, at Media/Bucket0/Policy, and a bucket has only one; add the statements there');
  });

  test('buckets of the same name in two apps are two', () => {
    [newStack(), newStack()].forEach((stack) => OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').addToResourcePolicy(read()));
  });

  test('a bucket in another stack is waited for by the whole stack, without a reference to it', () => {
    const app = newApp();
    const bucket = new OssBucket(newStack(undefined, app, 'Buckets'), 'Bucket', { bucketName: 'media-prod' });
    const stack = newStack(undefined, app, 'Policies');
    new OssBucketPolicy(stack, 'Policy', { bucket }).addStatements(read());
    const { Buckets, Policies } = synthAll(app);
    expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['Buckets']);
    expect(Policies.resource('alicloud_oss_bucket_policy.Policy').depends_on).toBeUndefined();
    expect([Buckets.json.output, Policies.json.data]).toEqual([undefined, undefined]);
  });
});

describe('the policy that the bucket has already', () => {
  const EXISTING = JSON.stringify({
    Version: '1',
    Statement: [
      { Effect: 'Allow', Action: ['oss:PutObject', 'oss:GetObject'], Principal: ['20214760404935xxxx'], Resource: [ANYTHING] },
      { Effect: 'Allow', Action: 'oss:GetObject', Principal: [ACCOUNT], Resource: ANYTHING, Condition: { StringLike: { 'acs:SourceVpc': 'vpc-*' } } },
      { Effect: 'Allow', Action: 'oss:GetObject', Principal: [ACCOUNT], Resource: [ANYTHING] },
    ],
  });
  const KEPT = [
    { Effect: 'Allow', Principal: ['20214760404935xxxx'], Action: ['oss:PutObject', 'oss:GetObject'], Resource: [ANYTHING] },
    { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObject'], Resource: [ANYTHING], Condition: { StringLike: { 'acs:SourceVpc': ['vpc-*'] } } },
    { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObject'], Resource: [ANYTHING] },
  ];

  test('is kept in front, in its order and unmerged; what is added stands behind it', () => {
    const stack = newStack();
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { existingPolicy: EXISTING });
    bucket.addToResourcePolicy({ ...read(), actions: ['oss:PutObject'] }, { ...read(), actions: ['oss:GetObjectAcl'] });
    const output = synth(stack);
    expect(output.statements(output.addresses('alicloud_oss_bucket_policy')[0])).toEqual([
      ...KEPT, { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObjectAcl', 'oss:PutObject'], Resource: [ANYTHING] },
    ]);
  });

  test('given to the policy itself, it wins over the one of the bucket', () => {
    const stack = newStack();
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { existingPolicy: '{"Version":"1","Statement":[]}' });
    new OssBucketPolicy(stack, 'Policy', { bucket, existingPolicy: EXISTING });
    expect(synth(stack).statements('alicloud_oss_bucket_policy.Policy')).toEqual(KEPT);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{"Version":"1",', /`"\{.*` is no JSON .*: give the policy document as JSON text/],
    ['no object', '[]', /\$: a policy document is an object, not `\[\]`/],
    ['a policy of an identity', '{"Version":"1","Statement":[{"Effect":"Allow","Action":"oss:*","Resource":"*"}]}', /\$\.Statement\[0\]\.Principal/],
    ['a trust policy', '{"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":["imm.aliyuncs.com"]}}]}', /\$\.Statement\[0\]/],
    ['a member that stands twice', '{"Version":"1","Statement":[],"Statement":[]}', /\$\.Statement: .*more than once/],
    ['an effect that is none', `{"Version":"1","Statement":[{"Effect":"Permit","Principal":["1"],"Action":"oss:*","Resource":"${ANYTHING}"}]}`, /\$\.Statement\[0\]\.Effect: `"Permit"`/],
  ])('%s is an error with the path of the construct and of the place', (_what, existingPolicy, message) => {
    const complaint = new RegExp(`^\\[Media/It\\] existingPolicy: the document is no bucket policy; .*${message.source}`);
    expect(messageOf(() => OssBucket.fromBucketName(newStack(), 'It', 'media-prod', { existingPolicy }))).toMatch(complaint);
    const stack = newStack();
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
    expect(messageOf(() => new OssBucketPolicy(stack, 'It', { bucket, existingPolicy }))).toMatch(complaint);
  });
});

describe('principals', () => {
  const principalsOf = (...principals: BucketPrincipal[]) => policyOf({ ...read(), principals })[0].Principal;

  test('a role stands in both spellings, since sources disagree on which one OSS sees', () => {
    expect(principalsOf(BucketPrincipal.role(ACCOUNT, 'AliyunIMMDefaultRole'))).toEqual([
      `arn:sts::${ACCOUNT}:assumed-role/AliyunIMMDefaultRole/*`, `arn:sts::${ACCOUNT}:assumed-role/aliyunimmdefaultrole/*`,
    ]);
    expect(principalsOf(BucketPrincipal.role(ACCOUNT, 'worker'))).toEqual([`arn:sts::${ACCOUNT}:assumed-role/worker/*`]);
  });

  test('a session keeps its letter case', () => {
    expect(principalsOf(BucketPrincipal.role(ACCOUNT, 'Worker', 'Night@Shift'))).toEqual([
      `arn:sts::${ACCOUNT}:assumed-role/Worker/Night@Shift`, `arn:sts::${ACCOUNT}:assumed-role/worker/Night@Shift`,
    ]);
  });

  test('accounts and users by their digits, sorted, each once', () => {
    expect(principalsOf(BucketPrincipal.userId('277379621561570000'), BucketPrincipal.account(OTHER_ACCOUNT), BucketPrincipal.account(OTHER_ACCOUNT)))
      .toEqual(['277379621561570000', OTHER_ACCOUNT].sort());
  });

  test('everyone is never put into a statement with others: it would lose them their access where public access is blocked', () => {
    expect(policyOf(read(BucketPrincipal.everyone()), read(BucketPrincipal.account(ACCOUNT)))).toEqual([
      { Effect: 'Allow', Principal: ['*'], Action: ['oss:GetObject'], Resource: [ANYTHING] },
      { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObject'], Resource: [ANYTHING] },
    ]);
  });

  test('denying everyone under conditions reaches the owner, which a warning says', () => {
    const stack = newStack();
    const statement = { ...read(BucketPrincipal.everyone()), effect: Effect.DENY };
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
    bucket.addToResourcePolicy(statement);
    expect(annotations(stack)).toEqual([]);
    bucket.addToResourcePolicy({ ...statement, when: [ConditionKey.SECURE_TRANSPORT.isFalse()] });
    expect(annotations(stack)).toEqual([expect.stringMatching(/^warn: .* statements\[0\]\.principals: .*binds the owner of the bucket too.*\[BUCKET_OWNER_LOCKOUT\]$/)]);
  });

  test('a statement may deny, and under conditions', () => {
    expect(policyOf({ ...read(BucketPrincipal.everyone()), effect: Effect.DENY, when: [ConditionKey.SOURCE_VPC.isNotLike('vpc-*')] })).toEqual([
      { Effect: 'Deny', Principal: ['*'], Action: ['oss:GetObject'], Resource: [ANYTHING], Condition: { StringNotLike: { 'acs:SourceVpc': ['vpc-*'] } } },
    ]);
  });
});

describe('what fails before any stack is written', () => {
  /** Two stacks, the policy in the second. */
  function complaint(statements: BucketPolicyStatement[]) {
    const app = newApp();
    new RamUser(newStack(undefined, app, 'First'), 'User');
    const stack = newStack(undefined, app, 'Second');
    new OssBucketPolicy(stack, 'Policy', { bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media-prod') }).addStatements(...statements);
    const { message, written } = failedSynth(app);
    expect(written.filter((file) => file.includes('cdk.tf.json'))).toHaveLength(message === '' ? 2 : 0);
    return message;
  }

  /** A statement whose JSON has so many bytes. */
  function sized(bytes: number, action: string): BucketPolicyStatement {
    const empty = JSON.stringify({ Effect: 'Allow', Principal: [ACCOUNT], Action: [action], Resource: [''] });
    return { ...read(), actions: [action], resources: [`acs:oss:*:*:${action.slice(-1).repeat(bytes - empty.length - 'acs:oss:*:*:'.length)}`] };
  }

  test('an address as a condition without its VPC, be it of a statement or of a grant that lands in the policy', () => {
    const from = ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/8');
    expect(complaint([{ ...read(), when: [from, ConditionKey.SOURCE_VPC.isEqualTo('vpc-a')] }])).toBe('');
    expect(messageOf(() => policyOf({ ...read(), when: [from] }))).toMatch(/statements\[0\]\.when: OSS takes no new statement with `acs:SourceIp`.*; add a condition on `acs:SourceVpc`/);

    const app = newApp();
    const stack = newStack({ accountId: ACCOUNT }, app);
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', region: 'cn-shanghai', accountId: OTHER_ACCOUNT });
    const theirs = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { provider });
    theirs.grant(RamUser.fromUserName(stack, 'App', 'app', { userId: '277379621561570000' }), OssAccess.READ, { when: [from] });
    expect(failedSynth(app).message).toContain('statements[0].Condition: OSS takes no new statement with `acs:SourceIp`');
  });

  test('a policy without statements', () => {
    expect(complaint([])).toContain('[Second/Policy] statements: the policy has no statements; add some, or leave it out');
  });

  test('a statement of more than 4,095 bytes', () => {
    expect(complaint([sized(4095, 'oss:A')])).toBe('');
    expect(complaint([sized(4096, 'oss:A')])).toContain('[Second/Policy] statements: statement 0 has 4096 bytes, and one has at most 4095; name resources by a common pattern');
  });

  test('more than 16 KB in all', () => {
    const room = 16 * 1024 - '{"Version":"1","Statement":[,,,,]}'.length - 4 * 4000;
    const four = ['oss:A', 'oss:B', 'oss:C', 'oss:D'].map((action) => sized(4000, action));
    expect(complaint([...four, sized(room, 'oss:E')])).toBe('');
    expect(complaint([...four, sized(room + 1, 'oss:E')])).toContain('[Second/Policy] statements: the policy has 16385 bytes, and a bucket policy has at most 16384');
  });
});
