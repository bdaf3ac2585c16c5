import { Token } from 'cdktf';
import { Browse, ConditionKey, OssAccess, OssAction, OssBucket, OssDenyOptions, OssGrantOptions, OssService, RamUser } from '../../src';
import { ACCOUNT, allow, annotations, newStack, policyOf, synth, WrittenStatement } from '../synth';

const BUCKET = 'acs:oss:*:*:media';
const OBJECTS = `${BUCKET}/*`;
const ALL = 'acs:oss:*:*:*';
const REDUNDANCY = ['Create', 'Delete', 'Get', 'List'].map((verb) => `oss:${verb}BucketDataRedundancyTransition`);
const SETTINGS = ['Acl', 'Info', 'Lifecycle', 'Stat', 'Tagging', 'Versioning', 'Worm'].map((what) => `oss:GetBucket${what}`);

const deny = (actions: string[], resources: string[], condition?: WrittenStatement['Condition']): WrittenStatement =>
  ({ ...allow(actions, resources, condition), Effect: 'Deny' });

/** What a user holds after something was granted on, or denied of, a bucket or OSS of the account. */
function held(ask: (bucket: ReturnType<typeof OssBucket.fromBucketName>, user: RamUser, oss: OssService) => unknown, accountId?: string) {
  const stack = newStack({ accountId });
  const user = new RamUser(stack, 'App');
  ask(OssBucket.fromBucketName(stack, 'Bucket', 'media'), user, new OssService(stack, 'Oss'));
  const output = synth(stack);
  return { statements: output.statements(policyOf(output, 'App')), said: annotations(stack) };
}

const granted = (access: OssAccess, options?: OssGrantOptions) => held((bucket, user) => bucket.grant(user, access, options)).statements;
const denied = (access: OssAccess, options?: OssDenyOptions) => held((bucket, user) => bucket.deny(user, access, options)).statements;

describe('each action on the level it works on', () => {
  test.each<[string, OssAccess, WrittenStatement[]]>([
    ['LIST', OssAccess.LIST, [allow(['oss:ListObjects'], [BUCKET])]],
    ['DELETE', OssAccess.DELETE, [allow(['oss:DeleteObject'], [OBJECTS])]],
    ['FULL', OssAccess.FULL, [allow(['oss:*'], [BUCKET, OBJECTS])]],
    ['DELETE_BUCKET', OssAccess.DELETE_BUCKET, [allow(['oss:DeleteBucket'], [BUCKET])]],
    ['PROCESS', OssAccess.PROCESS, [allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm', 'oss:PutObject'], [OBJECTS])]],
    ['CHANGE_REDUNDANCY', OssAccess.CHANGE_REDUNDANCY, [allow(REDUNDANCY, [BUCKET])]],
    ['two at once', OssAccess.LIST.plus(OssAccess.READ), [allow(['oss:GetObject'], [OBJECTS]), allow(['oss:ListObjects'], [BUCKET])]],
    ['any actions, in any letter case', OssAccess.of('oss:getbucketacl', 'oss:GetObjectAcl'), [allow(['oss:getbucketacl'], [BUCKET]), allow(['oss:GetObjectAcl'], [OBJECTS])]],
    ['a wildcard', OssAccess.of('oss:Get*'), [allow(['oss:Get*'], [BUCKET, OBJECTS])]],
    ['a wildcard that reaches one level', OssAccess.of('oss:*Worm'), [allow(['oss:*Worm'], [BUCKET])]],
    ['an action that nobody knows', OssAccess.of('oss:FoldObject'), [allow(['oss:FoldObject'], [BUCKET, OBJECTS])]],
  ])('%s', (_what, access, statements) => {
    expect(granted(access)).toEqual(statements);
  });

  test('what is said of any statement is said here: high risk, unknown actions', () => {
    expect(held((bucket, user) => bucket.grant(user, OssAccess.FULL)).said).toEqual([expect.stringMatching(/^warn: \[Media\/Bucket\] grant\.actions: `oss:\*` includes .* \[HIGH_RISK_ACTION\]$/)]);
    expect(held((bucket, user) => bucket.grant(user, OssAccess.of('oss:GetObjekt'))).said).toEqual([expect.stringMatching(/did you mean `oss:GetObject` \[UNKNOWN_ACTION\]$/)]);
    expect(held((_bucket, user, oss) => oss.grant(user, OssAccess.PAY_ORDERS)).said).toEqual([expect.stringMatching(/`bss:PayOrder` is of high risk/)]);
  });
});

describe('some objects', () => {
  test.each<[string, OssAccess, string[], WrittenStatement[]]>([
    ['listing is bounded by their prefixes', OssAccess.LIST, ['a/*', 'b/c*.txt', 'd.txt'],
      [allow(['oss:ListObjects'], [BUCKET], { StringLike: { 'oss:Prefix': ['a/*', 'b/c*', 'd.txt'] } })]],
    ['a pattern that any key may match bounds nothing', OssAccess.LIST, ['a/*', '*.txt'], [allow(['oss:ListObjects'], [BUCKET])]],
    ['of everything, the bucket is left out', OssAccess.FULL, ['a/*'], [allow(['oss:*'], [`${BUCKET}/a/*`])]],
    ['what is on the bucket by name stays', OssAccess.of('oss:GetBucketAcl', 'oss:GetObject'), ['a/*'],
      [allow(['oss:GetBucketAcl'], [BUCKET]), allow(['oss:GetObject'], [`${BUCKET}/a/*`])]],
  ])('%s', (_what, access, objects, statements) => {
    expect(granted(access, { objects })).toEqual(statements);
  });
});

describe('ways to find them', () => {
  const READING = allow(['oss:GetObject'], [`${BUCKET}/a/b/*`]);
  const listing = (condition: Record<string, string[]>) => allow(['oss:ListObjects'], [BUCKET], { StringLike: condition });

  test.each<[Browse, WrittenStatement[]]>([
    [Browse.API, [READING]],
    [Browse.CLI, [READING, listing({ 'oss:Prefix': ['a/b/*'] })]],
    [Browse.CONSOLE, [
      allow(SETTINGS, [BUCKET]),
      allow(['oss:GetObject', 'oss:GetObjectAcl'], [`${BUCKET}/a/b/*`]),
      allow(['oss:ListBuckets'], [ALL]),
      listing({ 'oss:Delimiter': ['/'], 'oss:Prefix': ['', 'a/', 'a/b/*'] }),
    ]],
  ])('by %s', (browse, statements) => {
    const found = granted(OssAccess.READ, { objects: ['a/b/*'], browse });
    expect(found).toHaveLength(statements.length);
    expect(found).toEqual(expect.arrayContaining(statements));
  });

  test('in the console, through every folder above, each of them once', () => {
    const [list] = granted(OssAccess.LIST, { objects: ['a/b/*', 'a/c/d*', 'e.txt', 'f/'], browse: Browse.CONSOLE })
      .filter(({ Condition }) => Condition);
    expect(list.Condition!.StringLike['oss:Prefix']).toEqual(['', 'a/', 'a/b/*', 'a/c/', 'a/c/d*', 'e.txt', 'f/']);
  });

  test('all objects: without a condition', () => {
    expect(granted(OssAccess.READ, { browse: Browse.CLI })).toEqual([allow(['oss:GetObject'], [OBJECTS]), allow(['oss:ListObjects'], [BUCKET])]);
    expect(granted(OssAccess.READ, { browse: Browse.CONSOLE }).filter(({ Condition }) => Condition)).toEqual([]);
  });
});

describe('denied', () => {
  test.each<[string, OssAccess, OssDenyOptions, WrittenStatement[]]>([
    ['versions go with it', OssAccess.DELETE, { objects: ['abc*.txt'] }, [deny(['oss:DeleteObject', 'oss:DeleteObjectVersion'], [`${BUCKET}/abc*.txt`])]],
    ['listing versions, too', OssAccess.LIST, {}, [deny(['oss:ListObjectVersions', 'oss:ListObjects'], [BUCKET])]],
    ['nothing has versions', OssAccess.DELETE_BUCKET, {}, [deny(['oss:DeleteBucket'], [BUCKET])]],
    ['public ACLs, each by its own key', OssAccess.PUBLIC_ACL, {}, [
      deny(['oss:PutBucket', 'oss:PutBucketAcl'], [BUCKET], { StringEquals: { 'oss:x-oss-acl': ['public-read', 'public-read-write'] } }),
      deny(['oss:PutObject', 'oss:PutObjectAcl', 'oss:PutObjectVersionAcl'], [OBJECTS],
        { StringEquals: { 'oss:x-oss-object-acl': ['public-read', 'public-read-write'] } }),
    ]],
  ])('%s', (_what, access, options, statements) => {
    const found = denied(access, options);
    expect(found).toHaveLength(statements.length);
    expect(found).toEqual(expect.arrayContaining(statements));
  });

  test.each<[string, OssDenyOptions, NonNullable<WrittenStatement['Condition']>[]]>([
    ['unless an address is in a network', { unless: [ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/8')] }, [{ NotIpAddress: { 'acs:SourceIp': ['10.0.0.0/8'] } }]],
    ['unless a value is none of some', { unless: [ConditionKey.USER_AGENT.isNotLike('curl*')] }, [{ StringLike: { 'acs:UserAgent': ['curl*'] } }]],
    ['unless something is true', { unless: [ConditionKey.MFA_PRESENT.isTrue()] },
      [{ Bool: { 'acs:MFAPresent': ['false'] } }, { StringNotEqualsIgnoreCase: { 'acs:MFAPresent': ['true'] } }]],
    ['unless something is what only Terraform knows', { unless: [{ key: 'acs:SecureTransport', operator: 'Bool', values: [Token.asString({ resolve: () => 'true' })] }] },
      [{ StringNotEqualsIgnoreCase: { 'acs:SecureTransport': ['true'] } }]],
    ['unless two things hold: where either does not', { unless: [ConditionKey.SOURCE_VPC.isEqualTo('vpc-a'), ConditionKey.USER_AGENT.isEqualTo('sdk')] },
      [{ StringNotEquals: { 'acs:SourceVpc': ['vpc-a'] } }, { StringNotEquals: { 'acs:UserAgent': ['sdk'] } }]],
    ['when one thing holds, unless another one does', { when: [ConditionKey.USER_AGENT.isEqualTo('sdk')], unless: [ConditionKey.SOURCE_IP.isInNetwork('10.0.0.1')] },
      [{ StringEquals: { 'acs:UserAgent': ['sdk'] }, NotIpAddress: { 'acs:SourceIp': ['10.0.0.1'] } }]],
  ])('%s', (_what, options, conditions) => {
    const found = denied(OssAccess.WRITE, options).map(({ Condition }) => Condition);
    expect(found).toHaveLength(conditions.length);
    expect(found).toEqual(expect.arrayContaining(conditions));
  });
});

describe('OSS of the account', () => {
  test.each<[string, OssAccess, WrittenStatement]>([
    ['LIST_BUCKETS', OssAccess.LIST_BUCKETS, allow(['oss:ListBuckets'], [ALL])],
    ['CREATE_ORDERS', OssAccess.CREATE_ORDERS, allow(['oss:CreateOrder'], [ALL])],
    ['PAY_ORDERS, which OSS has no say in', OssAccess.PAY_ORDERS, allow(['bss:PayOrder'], ['*'])],
    ['ACTIVATE', OssAccess.ACTIVATE, allow(['oss:ActivateProduct'], [ALL])],
    ['what works on buckets and objects: all of them', OssAccess.READ_WRITE.plus(OssAccess.LIST),
      allow(['oss:AbortMultipartUpload', 'oss:GetObject', 'oss:ListObjects', 'oss:ListParts', 'oss:PutObject'], [ALL])],
  ])('%s', (_what, access, statement) => {
    expect(held((_bucket, user, oss) => oss.grant(user, access)).statements).toEqual([statement]);
  });

  test('browsed: its buckets are listed, too', () => {
    const browse = (how: Browse) => held((_bucket, user, oss) => oss.grant(user, OssAccess.READ, { browse: how })).statements;
    expect(browse(Browse.CLI)).toEqual([allow(['oss:GetObject', 'oss:ListBuckets', 'oss:ListObjects'], [ALL])]);
    expect(browse(Browse.CONSOLE)).toEqual([allow([...SETTINGS, 'oss:GetObject', 'oss:GetObjectAcl', 'oss:ListBuckets', 'oss:ListObjects'], [ALL])]);
  });

  test('denied, in the account that the provider works in', () => {
    const { statements } = held((_bucket, user, oss) => oss.deny(user, OssAccess.FULL, { unless: [ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/8')] }), ACCOUNT);
    expect(statements).toEqual([deny(['oss:*'], [`acs:oss:*:${ACCOUNT}:*`], { NotIpAddress: { 'acs:SourceIp': ['10.0.0.0/8'] } })]);
  });

  test('makes no resource', () => {
    const stack = newStack();
    expect(new OssService(stack, 'Oss', { accountId: ACCOUNT }).accountId).toBe(ACCOUNT);
    expect(synth(stack).resources).toEqual({});
  });

  test('a purpose says so', () => {
    const stack = newStack();
    const [user, oss] = [new RamUser(stack, 'App'), new OssService(stack, 'Oss')];
    expect(oss.grant(user, OssAccess.CREATE_ORDERS).purpose).toBe('create orders, OSS of the account');
    expect(oss.deny(user, OssAccess.of(OssAction.DELETE_BUCKET)).purpose).toBe('deny oss:DeleteBucket, OSS of the account');
  });
});
