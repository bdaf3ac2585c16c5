import { RamRole, TrustedPrincipal } from '../../src';
import { ACCOUNT, messageOf, newStack, OTHER_ACCOUNT, synth } from '../synth';

function trustOf(...assumedBy: TrustedPrincipal[]) {
  const stack = newStack();
  new RamRole(stack, 'Role', { assumedBy });
  return JSON.parse(synth(stack).resource('alicloud_ram_role.Role').assume_role_policy_document);
}

// The action a string and the principals lists: the provider fails on documents that are written otherwise.
test('the trust policy of a service', () => {
  expect(trustOf(TrustedPrincipal.service('imm.aliyuncs.com'))).toEqual({
    Version: '1', Statement: [{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }],
  });
});

test('accounts, users, roles and identity providers, sorted by kind, each once', () => {
  expect(trustOf(
    TrustedPrincipal.service('imm.aliyuncs.com'),
    TrustedPrincipal.account(OTHER_ACCOUNT),
    TrustedPrincipal.user(ACCOUNT, 'media_app'),
    TrustedPrincipal.role(ACCOUNT, 'Media.Role'),
    TrustedPrincipal.account(OTHER_ACCOUNT),
    TrustedPrincipal.federated(`acs:ram::${ACCOUNT}:saml-provider/idp`),
  ).Statement).toEqual([{
    Effect: 'Allow',
    Principal: {
      Federated: [`acs:ram::${ACCOUNT}:saml-provider/idp`],
      RAM: [`acs:ram::${ACCOUNT}:role/Media.Role`, `acs:ram::${ACCOUNT}:user/media_app`, `acs:ram::${OTHER_ACCOUNT}:root`],
      Service: ['imm.aliyuncs.com'],
    },
    Action: 'sts:AssumeRole',
  }]);
});

test.each([3600, 7200, 43200])('a session may last %i seconds', (maxSessionDuration) => {
  const stack = newStack();
  new RamRole(stack, 'Role', { roleName: 'Media', assumedBy: [TrustedPrincipal.account(ACCOUNT)], maxSessionDuration });
  expect(synth(stack).resource('alicloud_ram_role.Role')).toMatchObject({ role_name: 'Media', max_session_duration: maxSessionDuration });
});

test.each([3599, 43201, 3600.5, NaN])('a session may not last %d seconds', (maxSessionDuration) => {
  expect(messageOf(() => new RamRole(newStack(), 'Role', { assumedBy: [TrustedPrincipal.account(ACCOUNT)], maxSessionDuration })))
    .toBe(`[Media/Role] maxSessionDuration: \`${maxSessionDuration}\` is no session duration; give whole seconds from 3600 to 43200`);
});

test('deprecated attributes of the provider, which conflict with those in use, are never set', () => {
  const stack = newStack();
  new RamRole(stack, 'Role', { assumedBy: [TrustedPrincipal.account(ACCOUNT)] });
  expect(Object.keys(synth(stack).resource('alicloud_ram_role.Role')).sort()).toEqual(['assume_role_policy_document', 'role_name']);
});
