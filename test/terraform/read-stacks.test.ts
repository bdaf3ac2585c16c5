/** Which stacks are read, and what they say together. */
import { bare, codes } from './stacks';
import { accessSetOf } from '../../src/access';
import { readStacks } from '../../src/terraform';
import { written } from '../access/written';
import { folderWith } from '../offline/stacks';

const user = (name: string) => ({ resource: { alicloud_ram_user: { U: { name } } } });
const names = (...folders: string[]) => bare(readStacks(folders).identities).map(({ name }) => name);

test('a folder with Terraform JSON is one stack, of however many files', () => {
  const folder = folderWith({ 'cdk.tf.json': user('${local.name}'), 'more.tf.json': { locals: { name: 'a' } }, 'stacks/b/cdk.tf.json': user('b') });
  expect(names(folder)).toEqual(['a']);
});

test('several folders are read in their order', () => {
  const [a, b] = ['a', 'b'].map((name) => folderWith({ 'cdk.tf.json': user(name) }));
  expect(names(b, a)).toEqual(['b', 'a']);
});

test('a folder of an app stands for the stacks that its manifest lists: others are left from earlier', () => {
  const stacks = { 'stacks/a/cdk.tf.json': user('a'), 'stacks/b/cdk.tf.json': user('b'), 'stacks/notes.txt': '' };
  expect(names(folderWith(stacks))).toEqual(['a', 'b']);
  expect(names(folderWith({ ...stacks, 'manifest.json': { stacks: { b: { workingDirectory: 'stacks/b' } } } }))).toEqual(['b']);
});

test('files that Terraform reads and this does not are told', () => {
  const { notices } = readStacks([folderWith({ 'cdk.tf.json': {}, 'a.tf': '', 'x_override.tf.json': {}, 'terraform.tfvars': '', 'b.auto.tfvars.json': {}, 'README.md': '', '.terraform.lock.hcl': '' })]);
  expect(notices.map(({ code, origin }) => `${code} ${origin.file!.replace(/.*\//, '')}`)).toEqual([
    'FILE_NOT_READ a.tf', 'FILE_NOT_READ b.auto.tfvars.json', 'FILE_NOT_READ terraform.tfvars', 'FILE_NOT_READ x_override.tf.json',
  ]);
});

describe('outputs of other stacks', () => {
  const local = (path: string) => ({ local: { path } });
  const owner = { ...user('media-app'), terraform: { backend: local('a.tfstate') }, output: { name: { value: '${alicloud_ram_user.U.name}' } } };
  const reader = (path: string, output = 'name') => ({
    data: { terraform_remote_state: { 'cross-stack-A': { backend: 'local', config: { path }, workspace: '${terraform.workspace}' } } },
    resource: {
      alicloud_ram_user_policy_attachment: {
        At: { user_name: `\${data.terraform_remote_state.cross-stack-A.outputs.${output}}`, policy_type: 'System', policy_name: 'AliyunOSSFullAccess' },
      },
    },
  });
  const identities = (...stacks: object[]) => {
    const { access } = accessSetOf(readStacks(stacks.map((stack) => folderWith({ 'cdk.tf.json': stack }))));
    return written(access).principals.map(({ id, policies }: any) => `${id}: ${policies.join()}`);
  };
  const HELD = '${system-policy:AliyunOSSFullAccess}';

  test('are followed where the stack with that state is read too, in whatever order', () => {
    expect(identities(owner, reader('a.tfstate'))).toEqual([`user/media-app: ${HELD}`]);
    expect(identities(reader('a.tfstate'), owner)).toEqual([`user/media-app: ${HELD}`]);
  });

  test.each<[string, object[], string]>([
    ['the other stack is not read', [reader('a.tfstate')], 'name'],
    ['the state is another one', [reader('b.tfstate'), owner], 'name'],
    ['the stack has no such output', [reader('a.tfstate', 'other'), owner], 'other'],
  ])('stay holes where %s', (_what, stacks, output) => {
    expect(identities(...stacks)).toContain(`user/\${data.terraform_remote_state.cross-stack-A.outputs.${output}}: ${HELD}`);
  });
});

test('configurations of different stacks are different ones', () => {
  const folders = ['1', '2'].map((accountId) => folderWith({ 'cdk.tf.json': { provider: { alicloud: [{ account_id: accountId }] }, ...user('app') } }));
  const { access, notices } = accessSetOf(readStacks(folders));
  expect(written(access).principals).toEqual([{ id: 'user/app', accountId: '1', policies: [] }, { id: 'user/app', accountId: '2', policies: [] }]);
  expect(codes({ notices })).toEqual([]);
});
