import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, Effect, Grant, GrantOutcome, ImmServiceRole, OssBucket, RamPolicy, RamRole, RamUser } from '../../src';
import { ACCOUNT, annotations, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll } from '../synth';

const READ = { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media-prod/*'] };
const ATTACHMENT = 'alicloud_ram_user_policy_attachment';

describe('two constructs of one identity', () => {
  test('share its quota, whatever the letter case of the name', () => {
    const stack = newStack();
    const [one, other] = ['app', 'App'].map((name, index) => RamUser.fromUserName(stack, `User${index}`, name, { maxCustomPolicies: 2 }));
    Grant.statement(one, READ);
    Grant.statement(other, READ);
    expect(messageOf(() => new RamPolicy(stack, 'Third', { statements: [READ] }).attachTo(other))).toContain('holds 2 policies of type Custom');
  });

  test('have a policy attached once, though they name it twice', () => {
    const stack = newStack();
    for (const id of ['A', 'B']) {
      RamPolicy.fromSystemPolicyName(stack, `${id}Full`, 'AliyunIMMFullAccess').attachTo(RamUser.fromUserName(stack, id, 'app'));
    }
    expect(synth(stack).addresses(ATTACHMENT)).toHaveLength(1);
  });
});

describe('one name in two stacks, as of two environments', () => {
  /** A stack with a project, whose role holds a policy, and with who deploys it. */
  function environment(app: ReturnType<typeof newApp>, id: string, accountId?: string): TerraformStack {
    const stack = newStack({ accountId }, app, id);
    RamPolicy.fromSystemPolicyName(stack, 'ReadOnly', 'AliyunIMMReadOnlyAccess').attachTo(RamUser.fromUserName(stack, 'User', 'app'));
    const role = new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia' });
    Grant.statement(role, READ);
    role.grantDeploy(RamUser.fromUserName(stack, 'Ci', 'ci'));
    return stack;
  }
  const addressesOf = (app: ReturnType<typeof newApp>) => Object.values(synthAll(app)).map((output) => output.addresses(ATTACHMENT).length);

  test('is one identity where no account is known, and what comes of it is told', () => {
    const app = newApp();
    const [dev, prod] = ['Dev', 'Prod'].map((id) => environment(app, id));
    const counts = (id: string, stack: string, so: string) => `\`${id}\` counts as the one of that name in the stack \`${stack}\`, since no account is known of either, so ${so}; `
      + 'state `accountId` on the providers of both, which tells accounts apart';
    expect(annotations(dev)).toEqual([`warn: [Dev/Role] grantDeploy: ${counts('role/ImmMedia', 'Prod', '`user/ci` gets `Prod--Role--Policy` as well')}`]);
    expect(annotations(prod)).toEqual([
      `warn: [Prod/User] attachTo: ${counts('user/app', 'Dev', '`AliyunIMMReadOnlyAccess` is attached there alone')}`,
      `warn: [Prod/Ci] grantDeploy: ${counts('user/ci', 'Dev', 'what `role/ImmMedia` holds is given to it there alone')}`,
    ]);
  });

  test('are two where their accounts are', () => {
    const app = newApp();
    const stacks = [environment(app, 'Dev', ACCOUNT), environment(app, 'Prod', OTHER_ACCOUNT)];
    expect(stacks.flatMap(annotations)).toEqual([]);
    expect(addressesOf(app)).toEqual([3, 3]);
  });

  test('is one without a word where the account is one', () => {
    const app = newApp();
    expect(['Dev', 'Prod'].map((id) => environment(app, id, ACCOUNT)).flatMap(annotations)).toEqual([]);
  });
});

test('a policy that is made in another account cannot be attached', () => {
  const stack = newStack({ accountId: ACCOUNT });
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Theirs', { alias: 'theirs', accountId: OTHER_ACCOUNT });
  const policy = new RamPolicy(stack, 'Policy', { statements: [READ], provider });
  expect(messageOf(() => policy.attachTo(RamUser.fromUserName(stack, 'User', 'app')))).toContain(`the policy belongs to account ${OTHER_ACCOUNT} and \`user/app\` to ${ACCOUNT}`);
});

test('an attachment stands in the stack of the identity, under its provider', () => {
  const app = newApp();
  const people = newStack({ accountId: ACCOUNT }, app, 'People');
  const provider = new alicloud.provider.AlicloudProvider(people, 'Second', { alias: 'second', accountId: ACCOUNT });
  const policies = newStack({ accountId: ACCOUNT }, app, 'Policies');
  new RamPolicy(policies, 'Policy', { policyName: 'Shared', statements: [READ] }).attachTo(RamUser.fromUserName(people, 'User', 'app', { provider }));
  const { People } = synthAll(app);
  expect(People.resource(People.addresses(ATTACHMENT)[0])).toEqual({
    user_name: 'app', policy_name: 'Shared', policy_type: 'Custom', provider: 'alicloud.second',
  });
});

test('a grant that fits nowhere leaves nothing behind: an app that catches the error can go on', () => {
  const stack = newStack();
  const user = RamUser.fromUserName(stack, 'User', 'app', { maxCustomPolicies: 1 });
  const wide = Array.from({ length: 300 }, (_, index) => `oss:Get${'x'.repeat(20)}${index}`);
  messageOf(() => Grant.statement(user, { actions: wide, resources: ['*'] }));
  expect(synth(stack).addresses('alicloud_ram_policy')).toEqual([]);
  expect(Grant.statement(user, READ).outcome).toBe(GrantOutcome.APPLIED);
});

test('a default service role is assumed to read, to write and to tell, not to be denied anything or to do other things', () => {
  const stack = newStack();
  const role = RamRole.fromRoleName(stack, 'Role', 'AliyunIMMDefaultRole');
  const outcomes = [READ, { ...READ, effect: Effect.DENY }, { actions: ['ecs:RunInstances'], resources: ['*'] }].map((statement) => Grant.statement(role, statement).outcome);
  expect(outcomes).toEqual([GrantOutcome.ASSUMED, GrantOutcome.UNAPPLIED, GrantOutcome.UNAPPLIED]);
});

test('a default provider is found wherever in the stack it stands', () => {
  const stack = new TerraformStack(newApp(), 'Media');
  new alicloud.provider.AlicloudProvider(new Construct(stack, 'Setup'), 'Provider', { accountId: ACCOUNT });
  expect(OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').ownerAccountId).toBe(ACCOUNT);
});
