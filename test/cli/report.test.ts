/** `imm-access report` as build machines call it: Markdown out, or what differs from a committed report, and the exit code that says so. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { EXAMPLES, expected } from '../../scripts/examples';
import { folderWith } from '../offline/stacks';
import { allow, policy } from '../review/access';
import { newFolder } from '../synth';
import { immAccess } from './imm-access';

const STACKS = ['default-roles', 'media'].map((stack) => path.join(EXAMPLES, 'default-roles', 'expected', stack));
const PIPELINE = path.join(EXAMPLES, 'media-pipeline', 'expected');

function stackOf(provider: object | object[], more: object = {}): string {
  return folderWith({ 'cdk.tf.json': { provider: { alicloud: provider }, resource: { alicloud_ram_user: { App: { name: 'app' } }, ...more } } });
}

test('the report of one stack, and of several together, goes to stdout', () => {
  expect(immAccess(['report', PIPELINE])).toEqual({ code: 0, stdout: expected('media-pipeline').report, stderr: '' });
  expect(immAccess(['report', ...STACKS])).toEqual({ code: 0, stdout: expected('default-roles').report, stderr: '' });
});

test('what could not be read goes to stderr', () => {
  const { code, stdout, stderr } = immAccess(['report', STACKS[1], stackOf({}, { alicloud_resource_manager_policy: { P: {} } })]);
  expect(code).toBe(0);
  expect(stdout).toContain('## Not seen\n\n- `alicloud_resource_manager_policy.P`: ');
  expect(stderr).toMatch(/^imm-access: warning: \S+cdk\.tf\.json: alicloud_resource_manager_policy\.P: .* may give access, .* \[RESOURCE_NOT_READ\]\n$/);
});

describe('--check', () => {
  const committed = (report: string) => path.join(folderWith({ 'access.md': report }), 'access.md');
  const { report } = expected('media-pipeline');

  test('is content with the same, whatever its line breaks are', () => {
    expect(immAccess(['report', PIPELINE, '--check', committed(report.replace(/\n/g, '\r\n'))])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(immAccess(['report', PIPELINE, '--check', '-'], {}, report).code).toBe(0);
  });

  test('shows what differs, and leaves the file as it is', () => {
    const file = committed(report.replace('- Service `imm.aliyuncs.com`, through `alicloud_ram_role.Batch`', '- Nobody'));
    const before = fs.readFileSync(file, 'utf8');
    expect(immAccess(['report', PIPELINE, '--check', file])).toEqual({
      code: 2,
      stdout: 'Roles, `role/media-pipeline--Batch` of this account\n- Nobody\n+ Service `imm.aliyuncs.com`, through `alicloud_ram_role.Batch`\n',
      stderr: `imm-access: the access differs from what \`${file}\` says; if that is meant, write the report anew: imm-access report STACK_DIR > FILE\n`,
    });
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });
});

test('--account names the account of the stacks, and that of one configuration', () => {
  const stack = stackOf([{}, { alias: 'b' }], { alicloud_ram_group: { Readers: { group_name: 'readers', provider: 'alicloud.b' } } });
  const attachment = folderWith({
    'cdk.tf.json': {
      provider: { alicloud: [{}, { alias: 'b' }] },
      resource: {
        alicloud_ram_user_policy_attachment: { A: { user_name: 'app', policy_name: 'P', policy_type: 'System' } },
        alicloud_ram_group_policy_attachment: { A: { group_name: 'readers', policy_name: 'P', policy_type: 'System', provider: 'alicloud.b' } },
      },
    },
  });
  const { stdout } = immAccess(['report', stack, attachment, '--account', '1234567890123456', '--account', 'b=2234567890123456']);
  expect(stdout).toContain('### `user/app` of account `1234567890123456`');
  expect(stdout).toContain('### `group/readers` of account `2234567890123456`');
});

test('--system-policy tells what a system policy says', () => {
  const file = path.join(folderWith({ 'p.json': policy(allow('oss:GetObject', '*')) }), 'p.json');
  const stack = stackOf({}, { alicloud_ram_user_policy_attachment: { A: { user_name: 'app', policy_name: 'P', policy_type: 'System' } } });
  expect(immAccess(['report', stack]).stdout).toContain('- Not known: what `${system-policy:P}` allows and denies');
  const { stdout } = immAccess(['report', stack, '--system-policy', `P=${file}`]);
  expect(stdout).toContain('- Read: `oss:GetObject` on `*`, through `alicloud_ram_user_policy_attachment.A`');
  expect(stdout).not.toContain('Not known');
});

test.each<[string, () => string[], RegExp]>([
  ['a folder without a stack', () => [newFolder()], /the folder holds no Terraform JSON/],
  ['a stack that Terraform would refuse', () => [folderWith({ 'cdk.tf.json': { resource: 1 } })], /\$\.resource: a block is an object, not `1`/],
  ['a document that is none', () => [stackOf({}, { alicloud_ram_policy: { P: { policy_name: 'p', policy_document: '{"Version":"2"}' } } })], /alicloud_ram_policy\.P/],
  ['a committed report that is not there', () => [PIPELINE, '--check', '/no/such/file'], /^imm-access: `\/no\/such\/file`: cannot be read: ENOENT/],
  ['an account that is none', () => [PIPELINE, '--account', 'x'], /`x`/],
  ['two accounts for all', () => [PIPELINE, '--account', '1', '--account', '2'], /--account: `1` and `2` are both given for all configurations of the provider; write `alias=2` for one/],
  ['an alias that no configuration has', () => [PIPELINE, '--account', 'b=1234567890123456'], /`b` is the alias of no configuration of the provider; none has an alias/],
  ['a system policy without a file', () => [PIPELINE, '--system-policy', 'P'], /--system-policy: `P` is not of the form `NAME=FILE`/],
  ['a system policy that is given twice', () => [PIPELINE, '--system-policy', 'P=x', '--system-policy', 'P=y'], /--system-policy: `P` is given twice; leave one of them out/],
  ['a system policy that is no policy', () => [PIPELINE, '--system-policy', `P=${path.join(folderWith({ 'p.json': '[]' }), 'p.json')}`], /p\.json`: \$: /],
])('%s: one message on stderr, exit code 1', (_what, args, said) => {
  const { code, stdout, stderr } = immAccess(['report', ...args()]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr).toMatch(/^imm-access: /);
  expect(stderr).not.toMatch(/^ +at /m);
});
