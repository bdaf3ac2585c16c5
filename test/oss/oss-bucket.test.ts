import { alicloud, ConditionKey, Grant, GrantOutcome, OssAccess, OssBucket, OssGrantOptions, RamUser } from '../../src';
import { ACCOUNT, allow, annotations, messageOf, newStack, OTHER_ACCOUNT, policyOf, synth, WrittenStatement } from '../synth';

const WRITE = ['oss:AbortMultipartUpload', 'oss:ListParts', 'oss:PutObject'];

/** What a user holds after a grant on the bucket `media-prod`, whose owner is not known. */
function granted(access: OssAccess, options?: OssGrantOptions, verb: 'grant' | 'deny' = 'grant'): WrittenStatement[] {
  const stack = newStack();
  OssBucket.fromBucketName(stack, 'Bucket', 'media-prod')[verb](new RamUser(stack, 'App'), access, options);
  const output = synth(stack);
  return output.statements(policyOf(output, 'App'));
}

test('a bucket that is created does not fight with the policy that is written for it', () => {
  const stack = newStack();
  new OssBucket(stack, 'Bucket', { bucketName: 'media-prod' });
  expect(synth(stack).resource('alicloud_oss_bucket.Bucket')).toEqual({ bucket: 'media-prod', lifecycle: { ignore_changes: ['policy'] } });
});

test('a bucket that exists makes no resource, and neither does a place in it', () => {
  const stack = newStack();
  OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').objects('uploads/*');
  expect(synth(stack).resources).toEqual({});
});

describe('accesses', () => {
  test.each<[string, OssAccess, string[]]>([
    ['READ', OssAccess.READ, ['oss:GetObject']],
    ['WRITE', OssAccess.WRITE, WRITE],
    ['READ_WRITE', OssAccess.READ_WRITE, ['oss:AbortMultipartUpload', 'oss:GetObject', 'oss:ListParts', 'oss:PutObject']],
  ])('%s: its actions on the objects, never on the bucket', (_what, access, actions) => {
    expect(granted(access)).toEqual([allow(actions, ['acs:oss:*:*:media-prod/*'])]);
  });

  test('on some objects, under conditions', () => {
    expect(granted(OssAccess.READ, {
      objects: ['hangzhou/2014/*', 'a.docx', '??.txt'], when: [ConditionKey.SECURE_TRANSPORT.isTrue(), ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/8')],
    })).toEqual([allow(
      ['oss:GetObject'],
      ['acs:oss:*:*:media-prod/??.txt', 'acs:oss:*:*:media-prod/a.docx', 'acs:oss:*:*:media-prod/hangzhou/2014/*'],
      { Bool: { 'acs:SecureTransport': ['true'] }, IpAddress: { 'acs:SourceIp': ['10.0.0.0/8'] } },
    )]);
  });

  test('denied: the same with another effect, whatever was allowed', () => {
    expect(granted(OssAccess.WRITE, { objects: ['final/*'] }, 'deny')).toEqual([{ ...allow(WRITE, ['acs:oss:*:*:media-prod/final/*']), Effect: 'Deny' }]);
    const stack = newStack();
    const [bucket, user] = [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'), new RamUser(stack, 'App')];
    bucket.grant(user, OssAccess.READ);
    const denied = bucket.deny(user, OssAccess.READ);
    expect([denied.outcome, denied.purpose]).toEqual([GrantOutcome.APPLIED, 'deny read media-prod']);
    expect(bucket.deny(user, OssAccess.READ, { objects: ['a/*'] }).outcome).toBe(GrantOutcome.COVERED);
  });

  test('what is read and what is written stay apart', () => {
    const stack = newStack();
    const [bucket, user] = [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'), new RamUser(stack, 'App')];
    bucket.grant(user, OssAccess.READ, { objects: ['in/*'] });
    bucket.grant(user, OssAccess.WRITE, { objects: ['out/*'] });
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([
      allow(WRITE, ['acs:oss:*:*:media-prod/out/*']), allow(['oss:GetObject'], ['acs:oss:*:*:media-prod/in/*']),
    ]);
  });
});

describe('objects', () => {
  const bucket = () => OssBucket.fromBucketName(newStack(), 'Bucket', 'media-prod');

  test('by pattern or by key, as they stand in policies', () => {
    const here = bucket();
    expect(here.resourceName).toBe('acs:oss:*:*:media-prod');
    expect(here.objects('uploads/*').resourceName).toBe('acs:oss:*:*:media-prod/uploads/*');
    expect(here.object('uploads/a').resourceName).toBe('acs:oss:*:*:media-prod/uploads/a');
    expect(annotations(here)).toEqual([]);
  });

  test('a pattern that means one object gets a hint, unless it looks like a file', () => {
    const here = bucket();
    ['uploads/', 'uploads', 'a.docx', '*', 'a?'].forEach((pattern) => here.objects(pattern));
    expect(annotations(here)).toEqual(['uploads/', 'uploads'].map((pattern) =>
      `info: [Media/Bucket] objects: \`${pattern}\` has neither a wildcard nor an extension, so it means the one object of that key; `
      + `write \`uploads/*\` for a folder, or \`object('${pattern}')\` to say that one is meant`));
  });
});

describe('accounts', () => {
  type Known = string | undefined;
  /** A grant on a bucket of one account to a user of another, with a provider that says one or says none. */
  function grantAcross(owner: Known, user: Known, provider?: Known): Grant {
    const stack = newStack({ accountId: provider });
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { ownerAccountId: owner });
    return bucket.grant(RamUser.fromUserName(stack, 'App', 'app', { accountId: user }), OssAccess.READ);
  }

  test.each<[Known, Known, Known, string]>([
    [undefined, undefined, undefined, '*'],
    [undefined, undefined, ACCOUNT, ACCOUNT],
    [ACCOUNT, ACCOUNT, undefined, ACCOUNT],
    [ACCOUNT, undefined, ACCOUNT, ACCOUNT],
    [undefined, ACCOUNT, ACCOUNT, ACCOUNT],
  ])('owner %s and user %s under a provider of %s: the policy names %s', (owner, user, provider, named) => {
    const grant = grantAcross(owner, user, provider);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    expect(grant.landings[0].statement.resources).toEqual([`acs:oss:*:${named}:media-prod/*`]);
  });

  test.each<[string, Known, Known, Known, RegExp]>([
    ['the user, where the bucket is known', OTHER_ACCOUNT, undefined, undefined, new RegExp(`the bucket is of ${OTHER_ACCOUNT}, and the account of \`user/app\` is not known.*; state it`)],
    ['the bucket, where the user is known', undefined, OTHER_ACCOUNT, undefined, new RegExp(`the \`user/app\` is of ${OTHER_ACCOUNT}, and the account of the bucket is not known.*; state it`)],
  ])('an error: %s', (_what, owner, user, provider, message) => {
    expect(messageOf(() => grantAcross(owner, user, provider))).toMatch(new RegExp(`^\\[Media/Bucket\\] grant: .*${message.source}`));
  });

  test('are those of the provider that a construct was given, not of the default one', () => {
    const stack = newStack({ accountId: ACCOUNT });
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', accountId: OTHER_ACCOUNT });
    expect(OssBucket.fromBucketName(stack, 'Ours', 'ours').ownerAccountId).toBe(ACCOUNT);
    expect(OssBucket.fromBucketName(stack, 'Theirs', 'theirs', { provider }).ownerAccountId).toBe(OTHER_ACCOUNT);
    expect(new OssBucket(stack, 'Made', { bucketName: 'made', provider }).resourceName).toBe(`acs:oss:*:${OTHER_ACCOUNT}:made`);
  });
});
