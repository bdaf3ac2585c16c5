/** "IMM: Grant IMM cross-account access to OSS data", typed and as a policy that a bucket has already. */
import { alicloud, BucketPrincipal, CrossAccountBucketPolicy, IOssBucket, OssAccess, OssBucket, OssBucketPolicy, OssBucketPublicAccessBlock } from '../../src';
import { ACCOUNT, annotations, messageOf, newStack, OTHER_ACCOUNT, synth } from '../synth';

const ROLE = { accountId: ACCOUNT, roleName: 'AliyunIMMDefaultRole' };
const [SPELLED, LOWER_CASE] = ['AliyunIMMDefaultRole', 'aliyunimmdefaultrole'].map((role) => `arn:sts::${ACCOUNT}:assumed-role/${role}/*`);
const BUCKET = `acs:oss:*:${OTHER_ACCOUNT}:test-bucket-2024`;
const LISTS = ['oss:ListObjectVersions', 'oss:ListObjects'];
const READS = [
  'oss:GetObject', 'oss:GetObjectAcl', 'oss:GetObjectVersion', 'oss:GetObjectVersionAcl', 'oss:GetVodPlaylist', 'oss:RestoreObject', 'oss:RestoreObjectVersion',
];
const WRITES = ['oss:AbortMultipartUpload', 'oss:ListParts', 'oss:PostVodPlaylist', 'oss:PublishRtmpStream', 'oss:PutObject', 'oss:PutObjectAcl'];

/** A bucket of OTHER_ACCOUNT, and what its policy says in the end. */
function theirs(existingPolicy?: string) {
  const stack = newStack({ accountId: ACCOUNT });
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Owner', { alias: 'owner', accountId: OTHER_ACCOUNT });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'test-bucket-2024', { provider, existingPolicy });
  return {
    stack,
    bucket,
    statements: () => {
      const output = synth(stack);
      const [address, ...others] = output.addresses('alicloud_oss_bucket_policy');
      expect([output.resource(address).provider, others]).toEqual(['alicloud.owner', []]);
      return output.statements(address);
    },
  };
}

test('reading: the published actions, each on the level it works on, for both spellings of the role', () => {
  const { stack, bucket, statements } = theirs();
  const { policy } = new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [ROLE] });
  expect(policy).toBe(OssBucketPolicy.of(bucket));
  expect(annotations(stack)).toEqual([]);
  expect(statements()).toEqual([
    { Effect: 'Allow', Principal: [SPELLED, LOWER_CASE], Action: READS, Resource: [`${BUCKET}/*`] },
    { Effect: 'Allow', Principal: [SPELLED, LOWER_CASE], Action: LISTS, Resource: [BUCKET] },
  ]);
});

test('reading and writing: what the console adds', () => {
  const { stack, bucket, statements } = theirs();
  new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [ROLE], access: OssAccess.READ_WRITE });
  expect(statements().map(({ Action, Resource }) => [Action, Resource])).toEqual([[[...READS, ...WRITES].sort(), [`${BUCKET}/*`]], [LISTS, [BUCKET]]]);
});

test('several roles, one of them in one session only', () => {
  const { stack, bucket, statements } = theirs();
  new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [ROLE, { accountId: '1111111111111111', roleName: 'imm', sessionName: 'Night' }] });
  statements().forEach(({ Principal }) => expect(Principal).toEqual(['arn:sts::1111111111111111:assumed-role/imm/Night', SPELLED, LOWER_CASE]));
});

test('a role of the account of the bucket is probably a mix-up', () => {
  const { stack, bucket } = theirs();
  new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [{ ...ROLE, accountId: OTHER_ACCOUNT }] });
  expect(annotations(stack)).toEqual([`warn: [Media/Cross] trustedRoles: \`AliyunIMMDefaultRole\` is of account ${OTHER_ACCOUNT}, as the bucket is; `
    + 'grant to the role instead, or check which of the two accounts is meant']);
});

describe('the published sample', () => {
  const FIRST = { Effect: 'Allow', Principal: [], Action: ['ram:PassRole'], Resource: [`arn:sts::${ACCOUNT}:assumed-role/AliyunIMMDefaultRole/*`] };
  const SECOND = {
    Effect: 'Allow',
    Principal: [SPELLED],
    Action: [
      'oss:GetObject', 'oss:GetObjectAcl', 'oss:ListObjects', 'oss:RestoreObject', 'oss:GetVodPlaylist', 'oss:ListObjectVersions', 'oss:GetObjectVersion',
      'oss:GetObjectVersionAcl', 'oss:RestoreObjectVersion',
    ],
    Resource: [`${BUCKET}/*`],
  };
  const SAMPLE = JSON.stringify({ Version: '1', Statement: [FIRST, SECOND] });
  /** An empty list means what we write for it. */
  const KEPT = [{ ...FIRST, Principal: ['*'] }, SECOND];

  function remarks({ node: { scope } }: IOssBucket) {
    return annotations(scope!).map((text) => /^warn: \[Media\/Bucket\/Policy\] (\S+): .* \[(\w+)\]$/.exec(text)!.slice(1));
  }

  test('as a policy that the bucket has: kept in front and unmerged, its first statement a security finding', () => {
    const { stack, bucket, statements } = theirs(SAMPLE);
    new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [ROLE] });
    expect(statements().slice(0, 2)).toEqual(KEPT);
    expect(statements()).toHaveLength(4);
    expect(remarks(bucket)).toEqual([
      ['existingPolicy.Statement[0].Principal', 'PUBLIC_ACCESS'], ['existingPolicy.Statement[0].Action', 'ACTION_NOT_ALLOWED_IN_BUCKET_POLICY'],
      ['existingPolicy.Statement[1].Resource', 'RESOURCE_LEVEL_MISMATCH'],
    ]);
  });

  test('also where public access is blocked: every bucket can be managed', () => {
    const { stack, bucket, statements } = theirs(SAMPLE);
    new OssBucketPublicAccessBlock(stack, 'Block', { bucket });
    new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [ROLE] });
    expect(statements().slice(0, 2)).toEqual(KEPT);
    expect(annotations(stack)[0]).toContain('OSS takes no notice of the statement and refuses to write it');
  });

  test('typed, its first statement is refused with the reason, however it is put', () => {
    const { bucket } = theirs();
    const statement = { actions: ['ram:PassRole'], resources: [`${BUCKET}/*`], principals: [BucketPrincipal.role(ACCOUNT, 'AliyunIMMDefaultRole')] };
    expect(messageOf(() => bucket.addToResourcePolicy({ ...statement, principals: [] })))
      .toMatch(/statements\[0\]\.principals: the list is empty, which OSS reads as everyone: `\[\]`; name whom/);
    expect(messageOf(() => bucket.addToResourcePolicy({ ...statement, resources: FIRST.Resource })))
      .toMatch(/statements\[0\]\.resources: `.*arn:sts::.*` is no resource name, and as a pattern it matches nothing/);
    expect(messageOf(() => bucket.addToResourcePolicy(statement))).toMatch(/statements\[0\]\.actions: a bucket policy decides on actions of OSS, and `ram:PassRole` is none; grant it in a policy of the identity/);
  });
});

test.each<[string, object, string[]]>([
  ['a principal of trust policies', { Principal: [`acs:ram::${ACCOUNT}:root`] }, ['INVALID_PRINCIPAL']],
  ['a role under a wrong type', { Principal: [`arn:sts::${ACCOUNT}:role/Worker/*`] }, ['INVALID_PRINCIPAL']],
  ['everyone', { Principal: '*' }, ['PUBLIC_ACCESS']],
  ['an address and no VPC', { Condition: { IpAddress: { 'acs:SourceIp': ['10.0.0.0/8'] } } }, ['SOURCE_IP_WITHOUT_SOURCE_VPC']],
  ['everyone denied under a condition', { Effect: 'Deny', Principal: '*', Condition: { Bool: { 'acs:SecureTransport': ['false'] } } }, ['BUCKET_OWNER_LOCKOUT']],
  ['everyone in a VPC', { Principal: '*', Condition: { StringEquals: { 'acs:SourceVpc': ['vpc-a'] } } }, []],
])('an existing statement with %s stays, and is spoken of', (_what, change, codes) => {
  const statement = { Effect: 'Allow', Principal: [ACCOUNT], Action: ['oss:GetObject'], Resource: [`${BUCKET}/*`], ...change };
  const { bucket, statements, stack } = theirs(JSON.stringify({ Version: '1', Statement: [statement] }));
  OssBucketPolicy.of(bucket);
  expect(statements()).toEqual([{ ...statement, Principal: [statement.Principal].flat() }]);
  expect(annotations(stack).map((text) => /\[(\w+)\]$/.exec(text)![1])).toEqual(codes);
});
