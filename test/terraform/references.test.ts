/** What a string of a stack says once its references are followed: seen on the name of a user, which is a string like any other. */
import { inventoryOf } from './stacks';

const ROLE = { alicloud_ram_role: { Role: { role_name: 'ImmMedia', assume_role_policy_document: '{"Version":"1","Statement":[]}' } } };

function nameOf(written: unknown, more: { resource?: object } = {}): string {
  const { resource, ...others } = more;
  const { identities } = inventoryOf({ ...others, resource: { ...resource, alicloud_ram_user: { It: { name: written } } } });
  const pieces = identities.find(({ kind }) => kind === 'user')!.name.pieces;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.hole}>`)).join('');
}

test.each<[string, unknown, string, object]>([
  ['literal text', 'media-app', 'media-app', {}],
  ['a number', 7, '7', {}],
  ['escaped braces', 'a-$${x}-%%{y}', 'a-${x}-%{y}', {}],
  ['a variable with a default', '${var.name}', 'media', { variable: { name: { default: 'media' } } }],
  ['a variable within text', 'a-${ var.name }-b', 'a-media-b', { variable: { name: { default: 'media' } } }],
  ['a variable without a default', 'a-${var.name}', 'a-<var.name>', { variable: { name: { type: 'string' } } }],
  ['a variable that is null', '${var.name}', '<var.name>', { variable: { name: { default: null } } }],
  ['a variable that is not declared', '${var.name}', '<var.name>', {}],
  ['a part of a variable', '${var.cfg.names["first"]}${var.cfg.list[1]}', 'xb', { variable: { cfg: { default: { names: { first: 'x' }, list: ['a', 'b'] } } } }],
  ['a part that a variable does not have', '${var.cfg.other}', '<var.cfg.other>', { variable: { cfg: { default: {} } } }],
  ['what every object of the language has', '${var.cfg.constructor}', '<var.cfg.constructor>', { variable: { cfg: { default: {} } } }],
  ['a list within text', 'a-${var.names}', 'a-<var.names>', { variable: { names: { default: ['a'] } } }],
  ['a chain of locals', '${local.a}', 'x-y', { locals: { a: '${local.b}-y', b: '${local.c}', c: 'x' } }],
  ['locals in several blocks', '${local.a}', 'x', { locals: [{ a: '${local.b}' }, { b: 'x' }] }],
  ['a circle of locals', '${local.a}', 'x-<local.a>', { locals: { a: 'x-${local.b}', b: '${local.a}' } }],
  ['a local of itself', '${local.a}', '<local.a>', { locals: { a: '${local.a}' } }],
  ['an attribute of a resource', '${alicloud_ram_role.Role.role_name}', 'ImmMedia', { resource: ROLE }],
  ['its id', '${alicloud_ram_role.Role.id}', 'ImmMedia', { resource: ROLE }],
  ['its name by the older attribute', '${alicloud_ram_role.Role.name}', 'ImmMedia', { resource: ROLE }],
  ['an older attribute that is set', '${alicloud_ram_policy.P.policy_name}', 'p', { resource: { alicloud_ram_policy: { P: { name: 'p', document: '{"Version":"1","Statement":[]}' } } } }],
  ['what the provider computes', '${alicloud_ram_policy.P.type}-${alicloud_ram_policy.P.version_id}', 'Custom-<alicloud_ram_policy.P.version_id>',
    { resource: { alicloud_ram_policy: { P: { policy_name: 'p', policy_document: '{"Version":"1","Statement":[]}' } } } }],
  ['a resource that there is one of', '${alicloud_ram_role.Role[0].role_name}', 'ImmMedia', { resource: { alicloud_ram_role: { Role: { ...ROLE.alicloud_ram_role.Role, count: 1 } } } }],
  ['one of several resources', '${alicloud_ram_role.Role[0].role_name}', '<alicloud_ram_role.Role[0].role_name>',
    { resource: { alicloud_ram_role: { Role: { ...ROLE.alicloud_ram_role.Role, count: 2 } } } }],
  ['a resource that is not there', '${alicloud_ram_role.Other.role_name}', '<alicloud_ram_role.Other.role_name>', {}],
  ['a data source', '${data.alicloud_oss_buckets.B.name_regex}', '^media', { data: { alicloud_oss_buckets: { B: { name_regex: '^media' } } } }],
  ['what a data source finds', '${data.alicloud_oss_buckets.B.names[0]}', '<data.alicloud_oss_buckets.B.names[0]>', { data: { alicloud_oss_buckets: { B: { name_regex: '^media' } } } }],
  ['lower', '${lower(var.name)}', 'media', { variable: { name: { default: 'MeDIA' } } }],
  ['lower of text in quotes', '${lower("A-${var.name}")}', 'a-media', { variable: { name: { default: 'MeDIA' } } }],
  ['lower of what is not known', '${lower(var.name)}', '<lower(var.name)>', {}],
  ['another function', '${upper(var.name)}', '<upper(var.name)>', { variable: { name: { default: 'x' } } }],
  ['braces and quotes in an expression', 'a-${lookup({ a = "}" }, "a")}-b', 'a-<lookup({ a = "}" }, "a")>-b', {}],
  ['a module', '${module.m.name}', '<module.m.name>', {}],
  ['a directive, which decides on the text around it', 'a-%{ if var.x }b%{ endif }', '<a-%{ if var.x }b%{ endif }>', {}],
  ['a marker that strips white space', 'a ${~ var.x }', '<a ${~ var.x }>', { variable: { x: { default: 'x' } } }],
  ['what differs from resource to resource', '${each.key}', '<each.key of alicloud_ram_user.It>', {}],
])('%s: `%s` is `%s`', (_what, written, expected, more) => {
  expect(nameOf(written, more)).toBe(expected);
});
