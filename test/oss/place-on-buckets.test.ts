/** Where a grant on a bucket lands: within one account with the identity, across accounts with the bucket. */
import { TerraformStack, TerraformVariable } from 'cdktf';
import {
  alicloud, ConditionKey, ExistingOssBucketOptions, Grant, GrantOutcome, IGrantable, OssAccess, OssBucket, RamGroup, RamRole, RamUser, SmqTopic,
} from '../../src';
import { ACCOUNT, allow, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll, WrittenStatement } from '../synth';

const USER_ID = '277379621561570000';
const THEIRS = `acs:oss:*:${OTHER_ACCOUNT}:theirs/*`;
const SESSIONS = ['Worker', 'worker'].map((role) => `arn:sts::${ACCOUNT}:assumed-role/${role}/*`);
const POLICY = /^alicloud_oss_bucket_policy\.Bucket_Policy_/;

/** A stack of ACCOUNT with a bucket of OTHER_ACCOUNT. */
function abroad(options: ExistingOssBucketOptions = {}, stack = newStack({ accountId: ACCOUNT })) {
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', accountId: OTHER_ACCOUNT });
  return { stack, bucket: OssBucket.fromBucketName(stack, 'Bucket', 'theirs', { provider, ...options }) };
}

function bucketStatements(stack: TerraformStack): WrittenStatement[] {
  const output = synth(stack);
  const [address, ...others] = output.addresses('alicloud_oss_bucket_policy');
  expect(others).toEqual([]);
  return output.statements(address);
}

const user = (stack: TerraformStack) => RamUser.fromUserName(stack, 'App', 'app', { userId: USER_ID });
const existingRole = (stack: TerraformStack) => RamRole.fromRoleName(stack, 'Role', 'Worker');
const defaultRole = (stack: TerraformStack) => RamRole.fromRoleName(stack, 'Role', 'AliyunIMMDefaultRole');

describe('across accounts', () => {
  test.each<[string, (stack: TerraformStack) => IGrantable, string[]]>([
    ['a user by its id', user, [USER_ID]],
    ['a role in both spellings', existingRole, SESSIONS],
    ['a default service role, which within its account is assumed to hold it', defaultRole,
      ['AliyunIMMDefaultRole', 'aliyunimmdefaultrole'].map((name) => `arn:sts::${ACCOUNT}:assumed-role/${name}/*`)],
    ['a role that this app does not manage', (stack) => RamRole.fromRoleName(stack, 'Role', 'Worker', { mutable: false }), SESSIONS],
    ['a role of a third account', (stack) => RamRole.fromRoleName(stack, 'Role', 'worker', { accountId: '1111111111111111' }),
      ['arn:sts::1111111111111111:assumed-role/worker/*']],
  ])('%s, in the policy of the bucket under its provider, and nowhere else', (_what, grantee, Principal) => {
    const { stack, bucket } = abroad();
    const grant = bucket.grant(grantee(stack), OssAccess.READ);
    const output = synth(stack);
    const addresses = Object.keys(output.resources);
    expect(addresses).toEqual([expect.stringMatching(POLICY)]);
    expect(output.resource(addresses[0])).toMatchObject({ bucket: 'theirs', provider: 'alicloud.partner' });
    expect(output.statements(addresses[0])).toEqual([{ ...allow(['oss:GetObject'], [THEIRS]), Principal }]);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    expect(grant.landings.map(({ address, reason }) => [address, reason])).toEqual([[addresses[0], undefined]]);
  });

  test('conditions go along, and what was granted twice stands once', () => {
    const { stack, bucket } = abroad();
    const when = [ConditionKey.SECURE_TRANSPORT.isTrue()];
    const app = user(stack);
    [1, 2].forEach(() => bucket.grant(app, OssAccess.READ, { when }));
    expect(bucketStatements(stack)).toEqual([{ ...allow(['oss:GetObject'], [THEIRS], { Bool: { 'acs:SecureTransport': ['true'] } }), Principal: [USER_ID] }]);
  });

  test('behind the statements that the bucket has', () => {
    const existing = { Effect: 'Allow', Principal: [USER_ID], Action: ['oss:GetObject'], Resource: [THEIRS] };
    const { stack, bucket } = abroad({ existingPolicy: JSON.stringify({ Version: '1', Statement: [existing] }) });
    bucket.grant(user(stack), OssAccess.WRITE);
    expect(bucketStatements(stack)).toEqual([existing, { ...allow(['oss:AbortMultipartUpload', 'oss:ListParts', 'oss:PutObject'], [THEIRS]), Principal: [USER_ID] }]);
  });

  test('a resource can wait for the permissions', () => {
    const { stack, bucket } = abroad();
    const topic = new SmqTopic(stack, 'Topic');
    bucket.grant(user(stack), OssAccess.READ).applyBefore(topic.resource);
    expect(synth(stack).resource('alicloud_message_service_topic.Topic').depends_on).toEqual([expect.stringMatching(POLICY)]);
  });

  test('an identity in another stack than the bucket: the policy stays with the bucket', () => {
    const app = newApp();
    const { bucket } = abroad({}, newStack({ accountId: ACCOUNT }, app, 'Buckets'));
    bucket.grant(user(newStack({ accountId: ACCOUNT }, app, 'Users')), OssAccess.READ);
    const { Buckets, Users } = synthAll(app);
    expect([Object.keys(Buckets.resources), Users.resources]).toEqual([[expect.stringMatching(POLICY)], {}]);
  });
});

describe('a denial', () => {
  test('goes to the policy of the bucket, too', () => {
    const { stack, bucket } = abroad();
    expect(bucket.deny(existingRole(stack), OssAccess.READ).outcome).toBe(GrantOutcome.APPLIED);
    expect(bucketStatements(stack)).toEqual([{ ...allow(['oss:GetObject', 'oss:GetObjectVersion'], [THEIRS]), Effect: 'Deny', Principal: SESSIONS }]);
  });

  test.each<[string, ExistingOssBucketOptions, (stack: TerraformStack) => IGrantable]>([
    ['a group cannot be named there', {}, (stack) => RamGroup.fromGroupName(stack, 'App', 'app')],
    ['nobody here writes to the bucket', { provider: undefined, ownerAccountId: OTHER_ACCOUNT }, user],
    ['one of the accounts is not known', { provider: undefined }, (stack) => RamUser.fromUserName(stack, 'App', 'app', { accountId: OTHER_ACCOUNT, provider: noAccount(stack) })],
  ])('binds the identity by its own policy where %s', (_what, options, grantee) => {
    const stack = newStack(_what.startsWith('one') ? {} : { accountId: ACCOUNT });
    const { bucket } = abroad(options, stack);
    const grant = bucket.deny(grantee(stack), OssAccess.READ);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    expect(grant.landings[0].address).toMatch(/^alicloud_ram_policy\.App_Policy_/);
  });

  test('is never assumed to be held', () => {
    const stack = newStack();
    const grant = OssBucket.fromBucketName(stack, 'Bucket', 'ours').deny(defaultRole(stack), OssAccess.READ);
    expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
  });

  function noAccount(stack: TerraformStack) {
    return new alicloud.provider.AlicloudProvider(stack, 'Unknown', { alias: 'unknown' });
  }
});

describe('what this app cannot write is unapplied, and hand-over prints it for the policy of the bucket', () => {
  test.each<[string, ExistingOssBucketOptions, (stack: TerraformStack) => IGrantable, RegExp, string]>([
    ['a user whose id is not known', {}, (stack) => RamUser.fromUserName(stack, 'App', 'app'),
      /the `userId` of `user\/app` is not known; give its `userId` to `RamUser.fromUserName`.*, or call `handOver`/, '<userId of user/app>'],
    ['a user that is created', {}, (stack) => new RamUser(stack, 'App', { userName: 'app' }), /of a user that this app creates, it is known once that is applied/, '<userId of user/app>'],
    ['a group', {}, (stack) => RamGroup.fromGroupName(stack, 'App', 'app'), /cannot name a group; grant to its users, or call `handOver`/, '<userId of each user in group/app>'],
    ['a provider of another account than the bucket', { provider: undefined, ownerAccountId: OTHER_ACCOUNT }, user,
      new RegExp(`\`theirs\` belongs to account ${OTHER_ACCOUNT}, and its provider works in ${ACCOUNT}; give the bucket a \`provider\` of that account, or call`), USER_ID],
  ])('%s', (_what, options, grantee, reason, principal) => {
    const statement = `{"Effect":"Allow","Principal":["${principal}"],"Action":["oss:GetObject"],"Resource":["${THEIRS}"]}`;
    const app = newApp();
    const { stack, bucket } = abroad(options, newStack({ accountId: ACCOUNT }, app));
    const grant = bucket.grant(grantee(stack), OssAccess.READ);
    expect([grant.outcome, grant.landings[0].address]).toEqual([GrantOutcome.UNAPPLIED, undefined]);
    expect(failedSynth(app)).toEqual({ message: expect.stringMatching(reason), written: [] });
    expect(failedSynth(app).message).toContain(`cannot be given \`${statement}\` by this app`);

    grant.handOver('the partner adds it');
    expect(annotations(stack)).toEqual([expect.stringMatching(/^info: \[Media\/(App|Bucket)\] handOver: /)]);
    expect(annotations(stack)[0]).toContain(`for the policy of bucket/theirs, since the partner adds it: {"Version":"1","Statement":[${statement}]}`);
    expect(synth(stack).addresses('alicloud_oss_bucket_policy')).toEqual([]);
  });
});

describe('accounts', () => {
  test('a token is no account that could be told from another one', () => {
    const { stack, bucket } = abroad({ provider: undefined, ownerAccountId: new TerraformVariable(newStack(), 'owner', {}).stringValue });
    expect(bucket.grant(user(stack), OssAccess.READ).landings[0].address).toMatch(/^alicloud_ram_policy\./);
  });

  test('a user id may be one', () => {
    const { stack, bucket } = abroad();
    bucket.grant(RamUser.fromUserName(stack, 'App', 'app', { userId: new TerraformVariable(stack, 'user', {}).stringValue }), OssAccess.READ);
    expect(bucketStatements(stack)[0].Principal).toEqual(['${var.user}']);
  });

  test('two providers are no two accounts', () => {
    const stack = newStack();
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Beijing', { alias: 'beijing', region: 'cn-beijing' });
    const grant = OssBucket.fromBucketName(stack, 'Bucket', 'ours', { provider }).grant(user(stack), OssAccess.READ);
    expect(grant.landings[0].address).toMatch(/^alicloud_ram_policy\./);
  });

  test('a policy under a provider of another account is an error', () => {
    const { bucket } = abroad({ provider: undefined, ownerAccountId: OTHER_ACCOUNT });
    expect(messageOf(() => bucket.addToResourcePolicy())).toBe(`[Media/Bucket/Policy] bucket: \`theirs\` belongs to account ${OTHER_ACCOUNT}, `
      + `and its provider works in ${ACCOUNT}; give the bucket a \`provider\` of the account that owns it`);
  });
});

test('within one account nothing is written for the bucket', () => {
  const stack = newStack({ accountId: ACCOUNT });
  const grants = [user, existingRole].map((grantee) => OssBucket.fromBucketName(stack, `Of${grantee.name}`, 'ours').grant(grantee(stack), OssAccess.READ));
  expect(grants.flatMap((grant: Grant) => grant.landings.map(({ address }) => address!.split('.')[0]))).toEqual(['alicloud_ram_policy', 'alicloud_ram_policy']);
  expect(synth(stack).addresses('alicloud_oss_bucket_policy')).toEqual([]);
});
