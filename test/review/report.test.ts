/** The access report as a whole: what it tells of everything that stacks may hold, and that it tells the same however that is written. */
import { ACCOUNT, accessOf, allow, deny, IMM_TRUST, linesOf, policy } from './access';
import { accessSetOf } from '../../src/access';
import { accessReport } from '../../src/review';
import { inventoryOf } from '../terraform/stacks';

const VPC = { Condition: { StringEquals: { 'acs:SourceVpc': ['vpc-1'] } } };

/** What is told of a user who holds these statements. */
function held(...statements: object[]): string[] {
  return linesOf(accessOf({ 'user/app': { policies: [policy(...statements)] } }), 'Identities').map((line) => line.replace(', through `user/app policies[0]`', ''));
}

describe('what an identity holds', () => {
  test.each<[string, object[], string[]]>([
    ['is told by access level, the gravest first', [allow(['oss:ListObjects', 'oss:PutBucketAcl', 'oss:PutObject', 'oss:PutObjectTagging', 'oss:GetObject'], '*')], [
      'Permissions management: `oss:PutBucketAcl` on `*`',
      'Write: `oss:PutObject` on `*`',
      'Tagging: `oss:PutObjectTagging` on `*`',
      'Read: `oss:GetObject` on `*`',
      'List: `oss:ListObjects` on `*`',
    ]],
    ['keeps wildcards, with every level that they reach', [allow(['oss:List*', 'oss:*'], 'acs:oss:*:*:b')], [
      'All levels: `oss:*` on `acs:oss:*:*:b`',
      'List: `oss:List*` on `acs:oss:*:*:b`',
    ]],
    ['names actions that nobody knows', [allow('ecs:StartInstance', '*')], ['Unknown level: `ecs:StartInstance` on `*`']],
    ['names what is left out', [{ Effect: 'Allow', NotAction: ['oss:Put*', 'ram:*'], Resource: '*' }], ['All levels: all actions but `oss:Put*`, `ram:*` on `*`']],
    ['is a line for each resource', [allow('oss:GetObject', ['acs:oss:*:*:b/2', 'acs:oss:*:*:b/1'])], [
      'Read: `oss:GetObject` on `acs:oss:*:*:b/1`',
      'Read: `oss:GetObject` on `acs:oss:*:*:b/2`',
    ]],
    ['has conditions, and denials', [allow('oss:GetObject', '*', VPC), deny('oss:GetObject', 'acs:oss:*:*:b/1')], [
      'Denied, Read: `oss:GetObject` on `acs:oss:*:*:b/1`',
      'Read: `oss:GetObject` on `*` where `acs:SourceVpc` StringEquals `vpc-1`',
    ]],
    ['shows what is not known', [allow('oss:GetObject', 'acs:oss:*:*:${var.bucket}/*')], ['Read: `oss:GetObject` on `acs:oss:*:*:${var.bucket}/*`']],
    ['stays code whatever stands in it', [allow('oss:GetObject', 'acs:oss:*:*:b/`a`\n# b')], ['Read: `oss:GetObject` on `` acs:oss:*:*:b/`a`\\n# b ``']],
  ])('%s', (_what, statements, lines) => {
    expect(held(...statements)).toEqual(lines);
  });

  test('is the same in another order, split, merged and spelled in another way', () => {
    const [get, list] = ['oss:GetObject', 'oss:ListParts'];
    const [one, other] = ['acs:oss:*:*:b/1', 'acs:oss:*:*:b/2'];
    expect(held(allow([list, get], [other, one]))).toEqual(held(allow(get, one), allow(list, [one]), allow([get, list], other)));
  });

  test('comes of groups and of buckets as well', () => {
    const bucket = { name: 'b', ownerAccountId: ACCOUNT, policy: policy({ ...allow('oss:GetObject', 'acs:oss:*:*:b/*'), Principal: [ACCOUNT] }) };
    const access = accessOf({ 'user/app': { groups: ['group/Readers'] }, 'group/readers': { policies: [policy(allow('oss:ListObjects', '*'))] } }, [bucket]);
    expect(linesOf(access, 'Identities', '`user/app`')).toEqual([
      'Member of `group/Readers`',
      'Read: `oss:GetObject` on `acs:oss:*:*:b/*`, through `bucket b` of `bucket b`',
      'List: `oss:ListObjects` on `*`, through `group/readers policies[0]` of `group/readers`',
    ]);
    expect(linesOf(access, 'Identities', '`group/readers`')).toEqual([
      'Has the member `user/app`',
      'List: `oss:ListObjects` on `*`, through `group/readers policies[0]`',
    ]);
  });

  test('may come of a bucket of which the policy is not known', () => {
    const access = accessOf({ 'user/app': {}, 'group/readers': {} }, [{ name: 'b', ownerAccountId: ACCOUNT, policy: '${bucket-policy:b}' }]);
    const line = 'Not known: what `${bucket-policy:b}` allows and denies, through `bucket b` of `bucket b`';
    expect([linesOf(access, 'Identities'), linesOf(access, 'Operations of IMM')]).toEqual([[line], [line]]);
  });

  test('is without effect on a bucket of another account', () => {
    const access = accessOf({ 'user/app': { policies: [policy(allow('oss:GetObject', 'acs:oss:*:*:b/*'))] } }, [{ name: 'b', ownerAccountId: '99' }]);
    expect(linesOf(access, 'Identities')).toEqual([
      'Read: `oss:GetObject` on `acs:oss:*:*:b/*`, through `user/app policies[0]`; without effect, since the bucket belongs to account `99`',
    ]);
  });
});

test('roles: whom they trust', () => {
  const trust = (Principal: unknown, more: object = {}) => ({ trust: policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...more }) });
  const access = accessOf({
    'role/a': { trust: IMM_TRUST },
    'role/b': trust('*', { Condition: { Bool: { 'acs:MFAPresent': 'true' } } }),
    'role/c': trust({ RAM: ['acs:ram::99:root'], Federated: ['acs:ram::99:saml-provider/x'] }),
    'role/d': { trust: '${trust:role/d}' },
    'role/e': {},
    'role/f': { trust: policy() },
    'role/g': { trust: policy({ Effect: 'Allow', Action: 'sts:SetSourceIdentity', Principal: { Service: ['imm.aliyuncs.com'] } }) },
    'role/h': { trust: policy({ Effect: 'Allow', NotAction: 'oss:*', Principal: { Service: ['imm.aliyuncs.com'] } }) },
  });
  expect(linesOf(access, 'Roles')).toEqual([
    'Service `imm.aliyuncs.com`, through `role/a trust`',
    'Every identity of every account (`*`) where `acs:MFAPresent` Bool `true`, through `role/b trust`',
    'Federated identities of `acs:ram::99:saml-provider/x`, through `role/c trust`',
    'Identity `acs:ram::99:root`, through `role/c trust`',
    'Not known: `${trust:role/d}`',
    'Nobody',
    'Nobody',
    'Nobody',
    'Service `imm.aliyuncs.com`, through `role/h trust`',
  ]);
});

describe('buckets', () => {
  const everyone = policy({ ...allow('oss:GetObject', 'acs:oss:*:*:b/*'), Principal: ['*'] });
  const told = (bucket: object) => linesOf(accessOf({}, [{ name: 'b', ownerAccountId: '99', ...bucket }]), 'Buckets');

  test('are open or blocked, and whom the policy lets in', () => {
    expect(told({ policy: everyone, acl: 'public-read' })).toEqual([
      'Public access is not blocked',
      'ACL: `public-read`, which may let in more than its policy does',
      'Read: `oss:GetObject` on `acs:oss:*:*:b/*`, to everyone (`*`), through `bucket b`',
    ]);
    expect(told({ policy: everyone, acl: 'public-read', blockPublicAccess: true })).toEqual([
      'Public access is blocked, by the setting of the bucket',
      'ACL: `public-read`, void under the block of public access',
      'Read: `oss:GetObject` on `acs:oss:*:*:b/*`, to everyone (`*`), through `bucket b`; void, since public access is blocked',
    ]);
    expect(told({ policy: '${bucket-policy:b}' })).toEqual(['Public access is not blocked', 'Policy not known: `${bucket-policy:b}`, through `bucket b`']);
  });
});

/** A stack without accounts, with an output of each kind of line that has an address. */
const STACK = {
  resource: {
    alicloud_ram_user: { App: { name: 'app' } },
    alicloud_ram_policy: { Read: { policy_name: 'read', policy_document: JSON.stringify(policy(allow('oss:GetObject', 'acs:oss:*:*:b/*'))) } },
    alicloud_ram_user_policy_attachment: {
      A: { user_name: 'app', policy_name: 'read', policy_type: 'Custom' },
      B: { user_name: 'app', policy_name: '${var.more}', policy_type: 'System' },
      C: { user_name: 'other', policy_name: 'read', policy_type: 'Custom' },
    },
    alicloud_oss_bucket_public_access_block: { Block: { bucket: 'b', block_public_access: true } },
  },
  module: { more: { source: './more' } },
};

test('a whole report', () => {
  expect(accessReport(accessSetOf(inventoryOf(STACK)))).toBe(`# Access report

## Operations of IMM

Through all grants: the caller's own, and those of the service role that it passes to IMM.

### \`user/app\` of this account

- Not known: what \`\${system-policy:<var.more>}\` allows and denies, through \`alicloud_ram_user_policy_attachment.B\`

## Identities

Everything that policies say of them, wildcards as they are written. A denial wins over whatever allows.

### \`user/app\` of this account

- Read: \`oss:GetObject\` on \`acs:oss:*:*:b/*\`, through \`alicloud_ram_policy.Read\`
- Not known: what \`\${system-policy:<var.more>}\` allows and denies, through \`alicloud_ram_user_policy_attachment.B\`

### \`user/other\` of this account

- Read: \`oss:GetObject\` on \`acs:oss:*:*:b/*\`, through \`alicloud_ram_policy.Read\`

## Roles

None.

## Buckets

Whom their policies let in.

### \`b\` of this account

- Public access is blocked, by the setting of the bucket

## Not seen

- \`alicloud_oss_bucket_public_access_block.Block\`: \`b\` is no resource of these stacks, and counts as having what they give it and nothing else
- \`alicloud_ram_user_policy_attachment.C\`: \`user/other\` is no resource of these stacks, and counts as holding what they attach to it and nothing else
- \`module.more\`: what \`module.more\` makes is not known
`);
});

test('accounts that are given take the place of "this account"', () => {
  const report = accessReport(accessSetOf(inventoryOf(STACK), { accountId: ACCOUNT }));
  expect(report).toContain(`### \`user/app\` of account \`${ACCOUNT}\`\n`);
  expect(report).not.toContain('this account');
});
