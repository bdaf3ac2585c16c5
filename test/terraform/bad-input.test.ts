/** What is no stack: each error names the place, the value and the way out. */
import { readStack } from '../../src/terraform';
import { folderWith } from '../offline/stacks';
import { newFolder } from '../synth';

function failureOf(files: Record<string, unknown>): string {
  return failureIn(folderWith(files));
}

function failureIn(folder: string): string {
  try {
    readStack(folder);
  } catch (error) {
    expect((error as Error).name).toBe('StackError');
    return (error as Error).message.replaceAll(folder, 'DIR');
  }
  throw new Error('nothing was thrown');
}

const stack = (content: unknown) => ({ 'cdk.tf.json': content });

test.each<[string, Record<string, unknown>, string]>([
  ['an empty folder', {}, '`DIR`: the folder holds no Terraform JSON (`cdk.tf.json`); synthesise the app and give the folder of a stack, such as `cdktf.out/stacks/media`, or the one of all, `cdktf.out`'],
  ['a folder with an override alone', { 'x_override.tf.json': {} }, '`DIR`: the folder holds no Terraform JSON'],
  ['an app without stacks', { 'manifest.json': { stacks: {} } }, '`DIR`: the folder holds no Terraform JSON'],
  ['no JSON', stack('{'), 'DIR/cdk.tf.json: $: `"{"` is no JSON'],
  ['no object', stack([]), 'DIR/cdk.tf.json: $: a stack is an object, not `[]`: synthesise the app anew [DATA_TYPE_MISMATCH]'],
  ['a member that stands twice', stack('{"resource":{},"resource":{}}'), 'DIR/cdk.tf.json: $.resource: the member stands more than once'],
  ['resources that are no object', stack({ resource: 'x' }), 'DIR/cdk.tf.json: $.resource: a block is an object, not `"x"`; synthesise the app anew'],
  ['resources of a type that are no object', stack({ resource: { alicloud_ram_user: [1] } }), 'DIR/cdk.tf.json: $.resource.alicloud_ram_user[0]: a block is an object, not `1`'],
  ['a resource that is no object', stack({ resource: { alicloud_ram_user: { U: null } } }), 'DIR/cdk.tf.json: $.resource.alicloud_ram_user.U: a block is an object, not `null`'],
  ['a name that is missing', stack({ resource: { alicloud_ram_user: { U: {} } } }),
    'DIR/cdk.tf.json: $.resource.alicloud_ram_user.U.name: `alicloud_ram_user.U` has no `name`, which the provider demands; set it'],
  ['a name that is a list', stack({ resource: { alicloud_ram_group: { G: { name: ['g'] } } } }),
    'DIR/cdk.tf.json: $.resource.alicloud_ram_group.G.name: `group_name` is a string, not `["g"]`; write a string'],
  ['a document that is no string', stack({ resource: { alicloud_ram_policy: { P: { policy_document: { Version: '1' } } } } }),
    'DIR/cdk.tf.json: $.resource.alicloud_ram_policy.P.policy_document: `policy_document` is a string, not `{"Version":"1"}`; write a string'],
  ['a list that is a string', stack({ resource: { alicloud_ram_group_membership: { M: { group_name: 'g', user_names: 'u' } } } }),
    'DIR/cdk.tf.json: $.resource.alicloud_ram_group_membership.M.user_names: `user_names` is a list of strings, not `"u"`; write a list of strings'],
  ['a manifest without stacks', { 'manifest.json': { stacks: [] } }, 'DIR/manifest.json: $.stacks: `stacks` is an object of stacks, not `[]`; synthesise the app anew'],
  ['a stack without a folder', { 'manifest.json': { stacks: { a: {} } } }, 'DIR/manifest.json: $.stacks.a.workingDirectory: the folder of a stack is a string, not `undefined`; synthesise the app anew'],
])('%s', (_what, files, message) => {
  expect(failureOf(files)).toContain(message);
});

test('a folder that is not there', () => {
  const folder = `${newFolder()}/none`;
  expect(failureIn(folder)).toBe('`DIR`: there is no such folder; give the folder of a synthesised stack, such as `cdktf.out/stacks/media`');
});

test('a file in place of a folder', () => {
  const folder = folderWith({ file: '' });
  expect(failureIn(`${folder}/file`)).toContain('`DIR`: ENOTDIR');
});

test('a stack of the manifest that is not there', () => {
  const folder = folderWith({ 'manifest.json': { stacks: { a: { workingDirectory: 'stacks/a' } } } });
  expect(failureIn(folder)).toContain('`DIR/stacks/a`: there is no such folder');
});
