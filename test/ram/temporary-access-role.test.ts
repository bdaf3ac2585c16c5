/** "Grant permissions to a RAM user", temporary access: a role that users of an account assume. */
import { alicloud, Grant, GrantOutcome, RamGroup, RamRole, RamUser, TemporaryAccessRole, TemporaryAccessRoleProps, TrustedPrincipal } from '../../src';
import { ACCOUNT, allow, messageOf, newStack, OTHER_ACCOUNT, policyOf, synth } from '../synth';

const IN_ACCOUNT = { region: 'cn-shanghai', accountId: ACCOUNT };
const TRUSTED = TrustedPrincipal.account(ACCOUNT);
const ASSUME = allow(['sts:AssumeRole'], [`acs:ram:*:${ACCOUNT}:role/media-viewer`]);

function newRole(props: Partial<TemporaryAccessRoleProps> = {}, stack = newStack(IN_ACCOUNT)) {
  return { stack, role: new TemporaryAccessRole(stack, 'Role', { roleName: 'Media-Viewer', assumedBy: [TRUSTED], ...props }) };
}

test('trusts the account, under the conditions that are asked for', () => {
  const { stack } = newRole({ maxSessionDuration: 7200, externalId: 'partner-42', requireMfa: true });
  const output = synth(stack);
  expect(output.resource('alicloud_ram_role.Role')).toMatchObject({ role_name: 'Media-Viewer', max_session_duration: 7200 });
  expect(output.statements('alicloud_ram_role.Role')).toEqual([{
    Effect: 'Allow',
    Principal: { RAM: [`acs:ram::${ACCOUNT}:root`] },
    Action: 'sts:AssumeRole',
    Condition: { Bool: { 'acs:MFAPresent': ['true'] }, StringEquals: { 'sts:ExternalId': ['partner-42'] } },
  }]);
});

test('asks for nothing else where no condition is stated', () => {
  const { stack } = newRole({ requireMfa: false });
  expect(synth(stack).statements('alicloud_ram_role.Role')[0]).not.toHaveProperty('Condition');
});

test('a caller may assume this role alone, whose name stands in lower case', () => {
  const { stack, role } = newRole();
  const grant = role.grantAssume(new RamUser(stack, 'App', { userName: 'app' }));
  expect(grant.outcome).toBe(GrantOutcome.APPLIED);
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'App'))).toEqual([ASSUME]);
});

describe('who may be granted it', () => {
  const USER = TrustedPrincipal.user(ACCOUNT, 'Media.App');

  test.each<[string, TrustedPrincipal, (stack: ReturnType<typeof newStack>) => RamUser | RamGroup | RamRole]>([
    ['the user that is named, in any letter case', USER, (stack) => new RamUser(stack, 'App', { userName: 'media.app' })],
    ['a group, which may have that user in it', USER, (stack) => new RamGroup(stack, 'Group')],
    ['the role that is named', TrustedPrincipal.role(ACCOUNT, 'Ci'), (stack) => new RamRole(stack, 'Ci', { roleName: 'Ci', assumedBy: [TRUSTED] })],
  ])('%s', (_who, trusted, grantable) => {
    const { stack, role } = newRole({ assumedBy: [TrustedPrincipal.account(OTHER_ACCOUNT), trusted] });
    expect(role.grantAssume(grantable(stack)).outcome).toBe(GrantOutcome.APPLIED);
  });

  test.each([
    ['another user', [USER, TrustedPrincipal.role(ACCOUNT, 'app')]],
    ['a user of an account that is not trusted', [TrustedPrincipal.account(OTHER_ACCOUNT), TrustedPrincipal.user(OTHER_ACCOUNT, 'app')]],
  ])('not %s, and nothing is written', (_who, assumedBy) => {
    const { stack, role } = newRole({ assumedBy });
    const user = new RamUser(stack, 'App', { userName: 'app' });
    expect(messageOf(() => role.grantAssume(user)))
      .toBe('[Media/Role] grantAssume: `user/app` is not trusted by the role, and could not assume it; name it, or its account, in `assumedBy`');
    expect(Grant.all(stack)).toEqual([]);
  });
});

test.each<[string, TrustedPrincipal, string[] | undefined]>([
  ['waits for a user that it trusts by name', TrustedPrincipal.user(ACCOUNT, 'App'), ['alicloud_ram_user.App']],
  ['waits for nobody where it trusts the account', TRUSTED, undefined],
])('the role %s', (_what, trusted, awaited) => {
  const { stack, role } = newRole({ assumedBy: [trusted] });
  role.grantAssume(new RamUser(stack, 'App', { userName: 'app' }));
  role.grantAssume(RamGroup.fromGroupName(stack, 'Group', 'people'));
  expect(synth(stack).resource('alicloud_ram_role.Role').depends_on).toEqual(awaited);
});

describe('across accounts', () => {
  const trusting = { assumedBy: [TrustedPrincipal.account(OTHER_ACCOUNT)] };

  test('under a provider of the account of the caller', () => {
    const { stack, role } = newRole(trusting);
    const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', accountId: OTHER_ACCOUNT });
    expect(role.grantAssume(new RamUser(stack, 'App', { provider })).outcome).toBe(GrantOutcome.APPLIED);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([ASSUME]);
    expect(output.resource(policyOf(output, 'App')).provider).toBe('alicloud.other');
  });

  test('without one, it says that it is not applied', () => {
    const { stack, role } = newRole(trusting);
    const grant = role.grantAssume(RamUser.fromUserName(stack, 'App', 'app', { accountId: OTHER_ACCOUNT }));
    expect(grant.landings).toMatchObject([{
      grantee: 'user/app', outcome: GrantOutcome.UNAPPLIED, reason: `it belongs to account ${OTHER_ACCOUNT}, and its provider works in ${ACCOUNT}`,
    }]);
    expect(() => synth(stack)).toThrow('`user/app` cannot be given');
  });
});

test.each<[string, Partial<TemporaryAccessRoleProps>, string]>([
  ['a name with an underscore', { roleName: 'media_viewer' },
    'roleName: `media_viewer` is no RAM role name: it must have 1 to 64 letters, digits, `.` or `-`; take one such as `ImmMedia`'],
  ['a session that is too short', { maxSessionDuration: 900 }, 'maxSessionDuration: `900` is no session duration; give whole seconds from 3600 to 43200'],
  ['an external id of one character', { externalId: 'x' },
    'externalId: `x` is no external id: it must have 2 to 1224 letters, digits, `_`, `+`, `=`, `,`, `.`, `@`, `:`, `/` or `-`; take one such as `partner-42`'],
  ['a service', { assumedBy: [TRUSTED, TrustedPrincipal.service('imm.aliyuncs.com')] },
    'assumedBy[1]: `imm.aliyuncs.com` does not call AssumeRole as users and roles do; name an account, user or role, or make a `RamRole` for it'],
])('%s is an error', (_what, props, message) => {
  expect(messageOf(() => newRole(props))).toBe(`[Media/Role] ${message}`);
});
