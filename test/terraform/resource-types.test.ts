/** What is read of each type of resource. */
import { ALLOW, bare, codes, documentOf, inventoryOf } from './stacks';
import { Inventory } from '../../src/access';
import { writtenText } from '../access/written';

type Part = Exclude<keyof Inventory, 'notices' | 'configurations'>;

/** What one resource adds, with documents as they would be written. */
function foundIn(type: string, members: object, more: object = {}): any {
  const { notices, configurations: _, ...found } = inventoryOf({ ...more, resource: { [type]: { It: members } } });
  expect(notices).toEqual([]);
  const shownOf = (one: any) => ({
    ...one,
    ...(one.document && { document: writtenText({ ...one.document, name: '' }) }),
    ...(one.trust && { trust: writtenText({ ...one.trust, name: '' }) }),
  });
  const parts = Object.entries(found as Pick<Inventory, Part>).filter(([, all]) => all.length > 0);
  return Object.fromEntries(parts.map(([part, all]) => [part, bare(all.map(shownOf))]));
}

const DOCUMENT = documentOf(ALLOW);
const READ = JSON.parse(DOCUMENT);
const TRUST = { Version: '1', Statement: [{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }] };
const templateOf = (Properties: object) => JSON.stringify({ Resources: { Project: { Type: 'ALIYUN::IMM::Project2', Properties } } });
const PROJECT = templateOf({ ProjectName: { Ref: 'Name' }, ServiceRole: { Ref: 'Role' } });
const PARAMETERS = [{ parameter_key: 'Name', parameter_value: 'media' }, { parameter_key: 'Role', parameter_value: 'ImmMedia' }];
const BUCKET = { Version: '1', Statement: [{ ...ALLOW, Principal: ['2234567890123456'] }] };

test.each<[string, string, object, object]>([
  ['a user', 'alicloud_ram_user', { name: 'app' }, { identities: [{ kind: 'user', name: 'app' }] }],
  ['a group', 'alicloud_ram_group', { group_name: 'g' }, { identities: [{ kind: 'group', name: 'g' }] }],
  ['a group by the older name', 'alicloud_ram_group', { name: 'g' }, { identities: [{ kind: 'group', name: 'g' }] }],
  ['a group without a name', 'alicloud_ram_group', {}, { identities: [{ kind: 'group', name: '${alicloud_ram_group.It.group_name}' }] }],
  ['a role', 'alicloud_ram_role', { role_name: 'r', assume_role_policy_document: JSON.stringify(TRUST) }, { identities: [{ kind: 'role', name: 'r', trust: TRUST }] }],
  ['a role by older names', 'alicloud_ram_role', { name: 'r', document: JSON.stringify(TRUST) }, { identities: [{ kind: 'role', name: 'r', trust: TRUST }] }],
  ['a role with lists', 'alicloud_ram_role', { name: 'r', services: ['imm.aliyuncs.com'], ram_users: ['acs:ram::1:root'], version: '1' }, {
    identities: [{
      kind: 'role',
      name: 'r',
      trust: { Version: '1', Statement: [{ Effect: 'Allow', Principal: { RAM: ['acs:ram::1:root'], Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }] },
    }],
  }],
  ['a policy', 'alicloud_ram_policy', { policy_name: 'p', policy_document: DOCUMENT }, { policies: [{ name: 'p', document: READ }] }],
  ['a policy by older names', 'alicloud_ram_policy', { name: 'p', document: DOCUMENT }, { policies: [{ name: 'p', document: READ }] }],
  ['a policy in blocks', 'alicloud_ram_policy', { name: 'p', statement: [{ effect: 'Allow', action: ALLOW.Action, resource: ALLOW.Resource }] },
    { policies: [{ name: 'p', document: READ }] }],
  ['a policy in one block', 'alicloud_ram_policy', { name: 'p', statement: { effect: 'Allow', action: ALLOW.Action, resource: ALLOW.Resource } },
    { policies: [{ name: 'p', document: READ }] }],
  ...(['user', 'group', 'role'] as const).map((kind): [string, string, object, object] => (
    [`an attachment to a ${kind}`, `alicloud_ram_${kind}_policy_attachment`, { [`${kind}_name`]: 'x', policy_type: 'System', policy_name: 'P' },
      { attachments: [{ kind, identityName: 'x', policyType: 'System', policyName: 'P' }] }])),
  ['a membership', 'alicloud_ram_user_group_attachment', { user_name: 'u', group_name: 'g' }, { memberships: [{ userName: 'u', groupName: 'g' }] }],
  ['all members of a group', 'alicloud_ram_group_membership', { user_names: ['u', 'v'], group_name: 'g' },
    { memberships: [{ userName: 'u', groupName: 'g' }, { userName: 'v', groupName: 'g' }] }],
  ['a bucket', 'alicloud_oss_bucket', { bucket: 'media' }, { buckets: [{ bucketName: 'media' }] }],
  ['a bucket without a name', 'alicloud_oss_bucket', {}, { buckets: [{ bucketName: '${alicloud_oss_bucket.It.bucket}' }] }],
  ['a bucket with all of its own', 'alicloud_oss_bucket', { bucket: 'media', acl: 'public-read', policy: JSON.stringify(BUCKET) }, {
    buckets: [{ bucketName: 'media' }],
    bucketPolicies: [{ bucketName: 'media', document: BUCKET }],
    bucketAcls: [{ bucketName: 'media', acl: 'public-read' }],
  }],
  ['a bucket with an empty policy', 'alicloud_oss_bucket', { bucket: 'media', policy: '' }, { buckets: [{ bucketName: 'media' }] }],
  ['the policy of a bucket', 'alicloud_oss_bucket_policy', { bucket: 'media', policy: JSON.stringify(BUCKET) }, { bucketPolicies: [{ bucketName: 'media', document: BUCKET }] }],
  ['its owner, left by the construct', 'alicloud_oss_bucket_policy', { 'bucket': 'media', 'policy': JSON.stringify(BUCKET), '//': { ownerAccountId: '1234567890123456' } },
    { bucketPolicies: [{ bucketName: 'media', document: BUCKET, ownerAccountId: '1234567890123456' }] }],
  ['the ACL of a bucket', 'alicloud_oss_bucket_acl', { bucket: 'media', acl: 'private' }, { bucketAcls: [{ bucketName: 'media', acl: 'private' }] }],
  ['a block', 'alicloud_oss_bucket_public_access_block', { bucket: 'media', block_public_access: true }, { bucketBlocks: [{ bucketName: 'media', blocked: true }] }],
  ['a block as text', 'alicloud_oss_bucket_public_access_block', { bucket: 'media', block_public_access: 'false' }, { bucketBlocks: [{ bucketName: 'media', blocked: false }] }],
  ['a block that only Terraform knows', 'alicloud_oss_bucket_public_access_block', { bucket: 'media', block_public_access: '${var.block}' }, { bucketBlocks: [{ bucketName: 'media' }] }],
  ['a block of an account', 'alicloud_oss_account_public_access_block', { block_public_access: true }, { accountBlocks: [{ blocked: true }] }],
  ['a project, by parameters of its template', 'alicloud_ros_stack', { template_body: PROJECT, parameters: PARAMETERS }, { projects: [{ name: 'media', serviceRole: 'ImmMedia' }] }],
  ['a project whose name is not known', 'alicloud_ros_stack', { template_body: PROJECT, parameters: [{ ...PARAMETERS[0], parameter_value: '${var.name}' }, PARAMETERS[1]] },
    { projects: [{ name: '${var.name}', serviceRole: 'ImmMedia' }] }],
  ['a project that is written out', 'alicloud_ros_stack', { template_body: templateOf({ ProjectName: 'media', ServiceRole: 'ImmMedia' }) },
    { projects: [{ name: 'media', serviceRole: 'ImmMedia' }] }],
  ['a template of something else', 'alicloud_ros_stack', { template_body: PROJECT.replace('IMM::Project2', 'OSS::Bucket'), parameters: PARAMETERS }, {}],
  ['a template that is no JSON', 'alicloud_ros_stack', { template_body: 'Resources:', parameters: PARAMETERS }, {}],
  ['a template of elsewhere', 'alicloud_ros_stack', { template_url: 'oss://templates/imm.json' }, {}],
  ['what says nothing of access', 'alicloud_ram_login_profile', { user_name: 'u', password: 'p' }, {}],
  ['a resource that there is none of', 'alicloud_ram_user', { name: 'app', count: 0 }, {}],
  ['a resource for each of nothing', 'alicloud_ram_user', { name: 'app', for_each: {} }, {}],
  ['a resource that there is one of', 'alicloud_ram_user', { name: 'app', count: 1 }, { identities: [{ kind: 'user', name: 'app' }] }],
])('%s', (_what, type, members, expected) => {
  expect(foundIn(type, members)).toEqual(expected);
});

test('what is found says where: file, address, construct and JSON path, of documents too', () => {
  const { identities: [{ origin, trust }], configurations: [{ id }] } = inventoryOf({
    resource: { alicloud_ram_role: { Role: { 'role_name': 'r', 'document': JSON.stringify(TRUST), '//': { metadata: { path: 'media/Role/Default' } } } } },
  });
  expect(origin).toEqual({ file: expect.stringMatching(/cdk\.tf\.json$/), address: 'alicloud_ram_role.Role', construct: 'media/Role/Default', path: '$.resource.alicloud_ram_role.Role' });
  expect(trust!.origin).toEqual({ ...origin, path: '$.resource.alicloud_ram_role.Role.document' });
  expect(origin.file).toBe(`${id.slice(0, -':alicloud'.length)}/cdk.tf.json`);
});

test('every level of a stack may be a list', () => {
  const { identities } = inventoryOf({ resource: [{ alicloud_ram_user: [{ A: [{ name: 'a' }] }] }, { alicloud_ram_user: { B: { name: 'b' } } }] });
  expect(bare(identities)).toEqual([{ kind: 'user', name: 'a' }, { kind: 'user', name: 'b' }]);
  expect(identities[0].origin.path).toBe('$.resource[0].alicloud_ram_user[0].A[0]');
});

describe('configurations of the provider', () => {
  const configurationsOf = (stack: object) => inventoryOf(stack).configurations.map(({ id: _, ...rest }) => rest);
  const user = (provider?: string) => ({ alicloud_ram_user: { U: { name: 'u', ...(provider && { provider }) } } });

  test.each<[string, object, object[]]>([
    ['the default one', { provider: { alicloud: [{ account_id: '1' }] }, resource: user() }, [{ name: 'alicloud', accountId: '1' }]],
    ['with a region', { provider: { alicloud: [{ region: 'cn-shanghai' }] }, resource: user() }, [{ name: 'alicloud', region: 'cn-shanghai' }]],
    ['as an object', { provider: { alicloud: { account_id: '1' } }, resource: user() }, [{ name: 'alicloud', accountId: '1' }]],
    ['none that is written', { resource: user() }, [{ name: 'alicloud' }]],
    ['with an alias', { provider: { alicloud: [{ alias: 'b', account_id: '2' }] }, resource: user('alicloud.b') }, [{ name: 'alicloud.b', alias: 'b', accountId: '2' }]],
    ['one that is used by nothing', { provider: { alicloud: [{}, { alias: 'b' }] }, resource: user() }, [{ name: 'alicloud' }, { name: 'alicloud.b', alias: 'b' }]],
    ['by another name', { provider: { ali: { account_id: '3' }, aws: {} }, resource: user('ali') }, [{ name: 'ali', accountId: '3' }]],
    ['from a variable', { provider: { alicloud: { account_id: '${var.id}' } }, variable: { id: { default: '4' } }, resource: user() }, [{ name: 'alicloud', accountId: '4' }]],
    ['known only to Terraform', { provider: { alicloud: { account_id: '${var.id}' } }, resource: user() }, [{ name: 'alicloud' }]],
  ])('%s', (_what, stack, expected) => {
    expect(configurationsOf(stack)).toEqual(expected);
  });
});

test.each<[string, object, string[]]>([
  ['a number that only Terraform knows', { resource: { alicloud_ram_user: { It: { name: 'a', count: '${var.n}' } } } }, ['warning UNKNOWN_AT_SYNTH alicloud_ram_user.It']],
  ['several', { resource: { alicloud_ram_user: { It: { name: 'a', count: 2 } } } }, ['warning REPEATED_RESOURCE alicloud_ram_user.It']],
  ['one for each', { resource: { alicloud_ram_user: { It: { name: 'a', for_each: { a: 1 } } } } }, ['warning REPEATED_RESOURCE alicloud_ram_user.It']],
  ['members that only Terraform knows', { resource: { alicloud_ram_group_membership: { It: { group_name: 'g', user_names: '${var.users}' } } } },
    ['warning UNKNOWN_AT_SYNTH alicloud_ram_group_membership.It']],
  ['a module', { module: { m: { source: './m' } } }, ['warning MODULE_NOT_READ module.m']],
  ['a resource that gives access and is not read', { resource: { alicloud_resource_manager_policy_attachment: { It: {} } } },
    ['warning RESOURCE_NOT_READ alicloud_resource_manager_policy_attachment.It']],
])('tells of %s', (_what, stack, expected) => {
  expect(codes(inventoryOf(stack))).toEqual(expected);
});

describe('what may not be there', () => {
  const count = '${var.wanted ? 1 : 0}';
  const DENIAL = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] });

  test('says neither what its document says nor what it attaches', () => {
    const { policies, attachments } = inventoryOf({
      resource: {
        alicloud_ram_policy: { P: { policy_name: 'p', policy_document: DENIAL, count } },
        alicloud_ram_user_policy_attachment: { A: { user_name: 'app', policy_name: 'p', policy_type: 'Custom', count } },
      },
    });
    expect(policies[0].document.text).toEqual({ unknown: 'alicloud_ram_policy.P.policy_document' });
    expect(`${attachments[0].policyName}`).toBe('${alicloud_ram_user_policy_attachment.A.policy_name}');
  });

  test('blocks no public access for certain', () => {
    const { bucketBlocks } = inventoryOf({ resource: { alicloud_oss_bucket_public_access_block: { B: { bucket: 'b', block_public_access: true, count } } } });
    expect(bucketBlocks[0].blocked).toBeUndefined();
  });
});
