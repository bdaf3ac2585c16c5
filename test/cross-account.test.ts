/**
 * "IMM: Grant IMM cross-account access to OSS data", its last step: account A has IMM score an image in a bucket of account B. That is several requests, of
 * several parties. With every grant all of them are allowed; without any one of the grants, the request that it is for is denied.
 */
import { TerraformStack } from 'cdktf';
import { decider } from './golden/decider';
import { RequestJson } from './reference/json';
import { ACCOUNT as A, messageOf, newStack, OTHER_ACCOUNT as B, synth } from './synth';
import { synthesisedAccess } from './synthesised-access';
import {
  AccessAssertions, alicloud, BucketPrincipal, ConditionKey, CrossAccountBucketPolicy, Grant, ImmAction, ImmProject, ImmServiceRole, IOssBucket,
  OssAccess, OssBucket, OssBucketPolicy, OssBucketPublicAccessBlock, PolicyDocument, PolicyResource, RamAction, RamRole, RamUser, TemporaryAccessRole,
  TrustedPrincipal,
} from '../src';

const PROJECT = `acs:imm:cn-hangzhou:${A}:project/immtest`;
const IMAGE = `acs:oss:cn-hangzhou:${B}:test-bucket-2024/test-object.jpg`;
const TO_IMM = { 'acs:Service': 'imm.aliyuncs.com' };

/** A step of the call, by the party that takes it. */
const STEPS = {
  'the operator makes the project': { principal: 'user/operator', accountId: A, action: 'imm:CreateProject', resource: PROJECT },
  'the operator passes the role to IMM': { principal: 'user/operator', accountId: A, action: 'ram:PassRole', resource: `acs:ram::${A}:role/immtest`, context: TO_IMM },
  'the caller calls DetectImageScore': { principal: 'user/caller', accountId: A, action: 'imm:DetectImageScore', resource: PROJECT },
  'IMM works as the service role': { principal: 'service/imm.aliyuncs.com', action: 'sts:AssumeRole', resource: `acs:ram::${A}:role/immtest` },
  'the service role reads the image': { principal: 'role/ImmTest', accountId: A, action: 'oss:GetObject', resource: IMAGE },
  'the service role works as the role of account B': { principal: 'role/ImmTest', accountId: A, action: 'sts:AssumeRole', resource: `acs:ram::${B}:role/reader` },
  'the role of account B reads the image': { principal: 'role/Reader', accountId: B, action: 'oss:GetObject', resource: IMAGE },
} satisfies Record<string, RequestJson>;

type Step = keyof typeof STEPS;

/** The steps of those given that are denied by what the stack synthesises to, as both evaluators say. */
function denied(stack: TerraformStack, steps: readonly Step[]): string[] {
  const decide = decider(synthesisedAccess(stack));
  const decisions = steps.map((step) => [step, decide(STEPS[step])]);
  expect(decisions.map(([, decision]) => decision)).not.toContain('unknown');
  return decisions.filter(([, decision]) => decision !== 'allow').map(([step]) => step);
}

/** Each grant, and the step that it is for. */
type Grants = Readonly<Record<string, Step>>;

const IN_ACCOUNT_A: Grants = {
  'imm:CreateProject for the operator': 'the operator makes the project',
  'ram:PassRole for the operator': 'the operator passes the role to IMM',
  'imm:DetectImageScore for the caller': 'the caller calls DetectImageScore',
  'the trust of the service role': 'IMM works as the service role',
};

/** Both accounts, a bucket in B without public access, and in A all that it takes there but for one thing. */
function accountsWithout(missing: string, existingPolicy?: string) {
  const stack = newStack({ region: 'cn-hangzhou', accountId: A });
  const providerOfB = new alicloud.provider.AlicloudProvider(stack, 'B', { alias: 'b', region: 'cn-hangzhou', accountId: B });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'test-bucket-2024', { provider: providerOfB, existingPolicy });
  new OssBucketPublicAccessBlock(stack, 'Private', { bucket });

  const trusted = missing === 'the trust of the service role' ? 'ecs.aliyuncs.com' : 'imm.aliyuncs.com';
  const role = new RamRole(stack, 'Role', { roleName: 'ImmTest', assumedBy: [TrustedPrincipal.service(trusted)] });
  const project = new ImmProject(stack, 'Project', { projectName: 'immtest', serviceRole: role });
  const [operator, caller] = ['Operator', 'Caller'].map((id) => new RamUser(stack, id, { userName: id.toLowerCase() }));
  const statements: Record<string, () => Grant> = {
    'imm:CreateProject for the operator': () => Grant.statement(operator, { actions: [ImmAction.CREATE_PROJECT], resources: ['*'] }),
    'ram:PassRole for the operator': () => Grant.statement(operator, {
      actions: [RamAction.PASS_ROLE], resources: [role.resourceName], when: [ConditionKey.SERVICE.isEqualTo('imm.aliyuncs.com')],
    }),
    'imm:DetectImageScore for the caller': () => project.grant(caller, [ImmAction.DETECT_IMAGE_SCORE]),
  };
  Object.entries(statements).filter(([name]) => name !== missing).forEach(([, grant]) => grant());
  return { stack, providerOfB, bucket, role };
}

type Accounts = ReturnType<typeof accountsWithout>;

/** A policy that the bucket has, which lets somebody else in. */
const POLICY_OF_B = JSON.stringify({
  Version: '1', Statement: [{ Effect: 'Allow', Action: ['oss:GetObject'], Principal: ['277379621561570000'], Resource: [`acs:oss:*:${B}:test-bucket-2024/*`] }],
});

describe('by the policy of the bucket', () => {
  const GRANTS: Grants = { ...IN_ACCOUNT_A, 'the policy of the bucket': 'the service role reads the image' };
  const steps = Object.values(GRANTS);

  function granted(missing = 'nothing'): TerraformStack {
    const { stack, bucket, role } = accountsWithout(missing, POLICY_OF_B);
    if (missing === 'the policy of the bucket') OssBucketPolicy.of(bucket);
    else new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [{ accountId: A, roleName: role.roleName }] });
    return stack;
  }

  test('allowed with every grant', () => expect(denied(granted(), steps)).toEqual([]));

  test.each(Object.entries(GRANTS))('denied without %s', (missing, step) => expect(denied(granted(missing), steps)).toEqual([step]));

  test.each<[string, (accounts: Accounts) => void]>([
    ['lets in another role of account A', ({ stack, bucket }) => letIn(stack, bucket, { accountId: A, roleName: 'AliyunIMMDefaultRole' })],
    ['lets in a role of that name in a third account', ({ stack, bucket }) => letIn(stack, bucket, { accountId: '1111111111111111', roleName: 'ImmTest' })],
    ['lets it list only', ({ bucket }) => bucket.addToResourcePolicy({
      principals: [BucketPrincipal.role(A, 'ImmTest')], actions: ['oss:ListObjects'], resources: [bucket.resourceName],
    })],
    ['is for another folder', ({ bucket }) => bucket.addToResourcePolicy({
      principals: [BucketPrincipal.role(A, 'ImmTest')], actions: ['oss:GetObject'], resources: [bucket.objects('other/*').resourceName],
    })],
    ['says nothing, and the role holds the permission itself', ({ bucket, role }) => {
      OssBucketPolicy.of(bucket);
      Grant.statement(role, { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:test-bucket-2024/*'] });
    }],
  ])('denied where the policy of the bucket %s', (_what, write) => {
    const accounts = accountsWithout('nothing', POLICY_OF_B);
    write(accounts);
    expect(denied(accounts.stack, steps)).toEqual(['the service role reads the image']);
  });

  test('denied where the bucket is open to everyone instead: public access is blocked', () => {
    const open = POLICY_OF_B.replace('277379621561570000', '*');
    const { stack, bucket } = accountsWithout('nothing', open);
    OssBucketPolicy.of(bucket);
    expect(denied(stack, steps)).toEqual(['the service role reads the image']);
  });

  test('as the default service role: unknown, since its system policy is not published, until that is given', () => {
    const { stack, bucket } = accountsWithout('nothing');
    const role = ImmServiceRole.serviceDefault(stack, 'DefaultRole');
    letIn(stack, bucket, { accountId: A, roleName: role.roleName });
    const read = (access: AccessAssertions) => access.role(role.roleName).can('oss:GetObject', PolicyResource.of(IMAGE));
    expect(messageOf(() => read(AccessAssertions.ofStack(stack)))).toContain('nothing is known of what `${system-policy:AliyunIMMRolePolicy}`');
    const AliyunIMMRolePolicy = PolicyDocument.fromJson('{"Version":"1","Statement":[{"Effect":"Allow","Action":"oss:*","Resource":"*"}]}');
    read(AccessAssertions.ofStack(stack, { systemPolicies: { AliyunIMMRolePolicy } }));
  });

  test('nobody else reads the image but the user whom the bucket let in before', () => {
    expect(AccessAssertions.ofStack(granted()).whoCan('oss:GetObject', PolicyResource.of(IMAGE))).toEqual(['277379621561570000', 'role/ImmTest']);
  });

  function letIn(stack: TerraformStack, bucket: IOssBucket, role: { accountId: string; roleName: string }): void {
    new CrossAccountBucketPolicy(stack, 'Cross', { bucket, trustedRoles: [role] });
  }
});

describe('by a role of account B', () => {
  const GRANTS: Grants = {
    ...IN_ACCOUNT_A,
    'sts:AssumeRole for the service role': 'the service role works as the role of account B',
    'the trust of the role of account B': 'the service role works as the role of account B',
    'oss:GetObject for the role of account B': 'the role of account B reads the image',
  };
  const steps = [...new Set(Object.values(GRANTS))];

  function readerOf({ stack, providerOfB }: Accounts, assumedBy: TrustedPrincipal): TemporaryAccessRole {
    return new TemporaryAccessRole(stack, 'Reader', { roleName: 'Reader', provider: providerOfB, assumedBy: [assumedBy] });
  }

  function granted(missing = 'nothing'): TerraformStack {
    const accounts = accountsWithout(missing);
    const { stack, bucket, role } = accounts;
    const trusted = missing === 'the trust of the role of account B' ? 'AliyunIMMDefaultRole' : role.roleName;
    const reader = readerOf(accounts, TrustedPrincipal.role(A, trusted));
    if (missing === 'the trust of the role of account B') Grant.statement(role, { actions: ['sts:AssumeRole'], resources: [reader.resourceName] });
    else if (missing !== 'sts:AssumeRole for the service role') reader.grantAssume(role);
    if (missing !== 'oss:GetObject for the role of account B') bucket.grant(reader, OssAccess.READ);
    return stack;
  }

  test('allowed with every grant, and the bucket keeps its policy', () => {
    const stack = granted();
    expect(denied(stack, steps)).toEqual([]);
    expect(synth(stack).addresses('alicloud_oss_bucket_policy')).toEqual([]);
  });

  test.each(Object.entries(GRANTS))('denied without %s', (missing, step) => expect(denied(granted(missing), steps)).toEqual([step]));

  test('the service role reads nothing there by itself, and the role of account B cannot be taken on by IMM', () => {
    const access = AccessAssertions.ofStack(granted());
    access.role('ImmTest').cannot('oss:GetObject', PolicyResource.of(IMAGE));
    access.role('Reader').can('oss:GetObject', PolicyResource.of(IMAGE));
    access.role('Reader').cannot('oss:PutObject', PolicyResource.of(IMAGE));
    expect(access.whoCan('sts:AssumeRole', PolicyResource.of(`acs:ram::${B}:role/reader`))).toEqual(['role/ImmTest']);
  });

  test('a role that account B trusts as a whole is for those alone that account A lets assume it', () => {
    const accounts = accountsWithout('nothing');
    const reader = readerOf(accounts, TrustedPrincipal.account(A));
    accounts.bucket.grant(reader, OssAccess.READ);
    reader.grantAssume(accounts.role);
    new RamRole(accounts.stack, 'Other', { roleName: 'Other', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    expect(denied(accounts.stack, steps)).toEqual([]);
    AccessAssertions.ofStack(accounts.stack).role('Other').cannot('sts:AssumeRole', reader);
  });

  test('that the role trusts somebody else is said where the grant is asked for', () => {
    const accounts = accountsWithout('nothing');
    const reader = readerOf(accounts, TrustedPrincipal.role(A, 'Other'));
    expect(messageOf(() => reader.grantAssume(accounts.role))).toContain('`role/ImmTest` is not trusted by the role');
  });

  test('the role of account B is made after the one that it trusts, under the provider of B', () => {
    expect(synth(granted()).resource('alicloud_ram_role.Reader')).toMatchObject({ provider: 'alicloud.b', depends_on: ['alicloud_ram_role.Role'] });
  });
});
