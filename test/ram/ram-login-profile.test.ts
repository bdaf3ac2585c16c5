/** "Grant permissions to a RAM user", step 3: a logon to the console that takes a second factor. */
import { TerraformStack, TerraformVariable } from 'cdktf';
import { alicloud, ConsoleLoginOptions, IRamUser, OfflinePlan, RamUser } from '../../src';
import { ACCOUNT, messageOf, newApp, newStack, OTHER_ACCOUNT, synth } from '../synth';
import { describeWithTerraform } from '../terraform';

const PROFILE = 'alicloud_ram_login_profile';

function passwordOf(stack: TerraformStack, sensitive = true): string {
  return new TerraformVariable(stack, 'password', { type: 'string', sensitive }).stringValue;
}

function profileOf(userIn: (stack: TerraformStack) => IRamUser, options: Partial<ConsoleLoginOptions> = {}) {
  const stack = newStack({ accountId: ACCOUNT });
  userIn(stack).allowConsoleLogin({ password: passwordOf(stack), ...options });
  const output = synth(stack);
  return output.addresses(PROFILE).map((address) => output.resource(address));
}

test('asks for a second factor, waits for the user, and keeps the password out of plans', () => {
  expect(profileOf((stack) => new RamUser(stack, 'Manager', { userName: 'imm-manager' }))).toEqual([
    { user_name: 'imm-manager', password: '${sensitive(var.password)}', mfa_bind_required: true, depends_on: ['alicloud_ram_user.Manager'] },
  ]);
});

test('asks for none where that is said', () => {
  expect(profileOf((stack) => new RamUser(stack, 'Manager'), { mfaRequired: false })).toMatchObject([{ mfa_bind_required: false }]);
});

test('of a user that exists, under its provider', () => {
  expect(profileOf((stack) => {
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', accountId: OTHER_ACCOUNT });
    return RamUser.fromUserName(stack, 'Manager', 'imm-manager', { provider });
  })).toEqual([{ user_name: 'imm-manager', password: '${sensitive(var.password)}', mfa_bind_required: true, provider: 'alicloud.other' }]);
});

test.each<[string, (user: IRamUser, password: string) => unknown, string]>([
  ['a literal password, which the message does not repeat', (user) => user.allowConsoleLogin({ password: 'hunter2-Secret!' }),
    'allowConsoleLogin.password: the password is literal text, `…`, and would stand in the Terraform JSON for everyone to read; '
    + 'take the `stringValue` of a `TerraformVariable` with `sensitive: true`'],
  ['a second profile', (user, password) => [1, 2].map(() => user.allowConsoleLogin({ password })),
    'allowConsoleLogin: `user/imm-manager` has a login profile already, at Media/Manager/LoginProfile, and a user has one; call it once'],
])('%s is an error', (_what, act, message) => {
  const stack = newStack();
  const user = RamUser.fromUserName(stack, 'Manager', 'imm-manager');
  expect(messageOf(() => act(user, passwordOf(stack)))).toBe(`[Media/Manager] ${message}`);
});

test('a second profile of one user is an error through another construct, too', () => {
  const stack = newStack();
  const password = passwordOf(stack);
  RamUser.fromUserName(stack, 'Manager', 'imm-manager').allowConsoleLogin({ password });
  expect(messageOf(() => RamUser.fromUserName(stack, 'Same', 'IMM-Manager').allowConsoleLogin({ password })))
    .toBe('[Media/Same] allowConsoleLogin: `user/IMM-Manager` has a login profile already, at Media/Manager/LoginProfile, and a user has one; call it once');
  RamUser.fromUserName(stack, 'Other', 'imm-viewer').allowConsoleLogin({ password });
  expect(synth(stack).addresses(PROFILE)).toHaveLength(2);
});

test('users of one name in two stacks may be two where no account is known', () => {
  const app = newApp();
  const profiles = (accountId?: string) => ['Dev', 'Prod'].map((id) => {
    const stack = newStack({ accountId }, app, `${id}${accountId ?? ''}`);
    return RamUser.fromUserName(stack, 'Manager', 'imm-manager').allowConsoleLogin({ password: passwordOf(stack) });
  });
  expect(profiles()).toHaveLength(2);
  expect(() => profiles(ACCOUNT)).toThrow('has a login profile already');
});

test.each([
  [{ mutable: false }, 'it was declared with `mutable: false`'],
  [{ accountId: OTHER_ACCOUNT }, `it belongs to account ${OTHER_ACCOUNT}, and its provider works in ${ACCOUNT}`],
])('a user that is managed elsewhere takes none: %j', (options, reason) => {
  expect(messageOf(() => profileOf((stack) => RamUser.fromUserName(stack, 'Manager', 'imm-manager', options))))
    .toBe(`[Media/Manager] allowConsoleLogin: \`user/imm-manager\` takes no login profile from this app: ${reason}; allow it where that user is managed`);
});

describeWithTerraform('a plan', () => {
  beforeAll(() => { process.env.TF_VAR_password = 'hunter2-Secret!'; });
  afterAll(() => { delete process.env.TF_VAR_password; });

  test('hides the password, whatever the variable says of itself', () => {
    const stack = newStack();
    RamUser.fromUserName(stack, 'Manager', 'imm-manager').allowConsoleLogin({ password: passwordOf(stack, false) });
    const { text } = OfflinePlan.ofStack(stack);
    expect(text).toMatch(/password += \(sensitive value\)/);
    expect(text).not.toContain('hunter2');
  });
});
