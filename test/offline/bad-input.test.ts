/** What is wrong before Terraform is asked is said in one message, with the place, the value and the way out. */
import * as path from 'node:path';
import { describeWithTerraform } from '../terraform';
import { failure, folderWith, plan, program, REQUIRED, stackOf } from './stacks';

const EMPTY = stackOf.bind(undefined, {});

describe('a folder', () => {
  test('that is not there', async () => {
    expect(await failure('/no/such/folder')).toBe('`/no/such/folder`: there is no such folder; give the folder of a synthesised stack, such as `cdktf.out/stacks/media`');
  });

  test('without Terraform JSON', async () => {
    expect(await failure(folderWith({ 'main.ts': '' }))).toMatch(/^`.+`: the folder holds no Terraform JSON \(`cdk\.tf\.json`\); synthesise the app/);
  });

  test('that is the output of an app: the stack is named', async () => {
    const folder = folderWith({ 'stacks/media/cdk.tf.json': {} });
    expect(await failure(folder)).toContain(`such as \`${path.join(folder, 'stacks', 'media')}\``);
  });

  test('whose Terraform JSON is broken', async () => {
    const message = await failure(folderWith({ 'cdk.tf.json': '{"resource": ' }));
    expect(message).toMatch(/cdk\.tf\.json: cannot be read as JSON: .*; synthesise the stack anew$/);
  });
});

describe('what no schema has', () => {
  test.each<[string, object, object, string[]]>([
    ['a resource type', { alicloud_ecs_instance: { I: {} } }, {},
      ['alicloud_ecs_instance.I: `alicloud_ecs_instance` is a resource type that the pinned schema does not have', '--schema FILE', 'npx projen schema', 'npx projen bindings']],
    ['a data source', {}, { data: { alicloud_regions: { R: {} } } }, ['data.alicloud_regions.R: `alicloud_regions` is a data source']],
    ['an attribute', { alicloud_ram_role: { Role: { 'rolename': 'x', '//': { metadata: { path: 'media/Role' } } } } }, {},
      ['[media/Role] alicloud_ram_role.Role: `rolename` is no attribute', '`role_name`']],
    ['a provider', { random_pet: { P: {} } }, {}, ['the stack needs the provider `hashicorp/random`', '--schema FILE']],
    ['a provider that is only required', {}, { terraform: { required_providers: { time: { source: 'registry.terraform.io/hashicorp/time' } } } },
      ['the stack needs the provider `hashicorp/time`']],
  ])('%s', async (_what, resource, more, said) => {
    const message = await failure(stackOf(resource, more));
    said.forEach((each) => expect(message).toContain(each));
  });

  test('is all told at once, each once', async () => {
    const message = await failure(stackOf({ random_pet: { P: {}, Q: {} }, alicloud_ecs_instance: { I: {} } }));
    expect(message.split('\n')).toHaveLength(2);
  });
});

describeWithTerraform('with schemas of one\'s own', () => {
  const schema = (type: string) =>
    ({ version: 0, block: { attributes: { id: { type: 'string', computed: true }, [type]: { type: 'string', required: true } } } });

  test('more resources and more providers are planned', async () => {
    const file = `${folderWith({
      'schema.json': {
        provider_schemas: {
          'registry.terraform.io/aliyun/alicloud': { provider: schema('region'), resource_schemas: { alicloud_ecs_instance: schema('image') } },
          'registry.terraform.io/hashicorp/random': { provider: { version: 0, block: {} }, resource_schemas: { random_pet: schema('prefix') } },
        },
      },
    })}/schema.json`;
    const resource = { alicloud_ecs_instance: { I: { image: 'x' } }, random_pet: { P: { prefix: 'y' } }, alicloud_ram_group: { G: { group_name: 'z' } } };
    const more = { terraform: { required_providers: { ...REQUIRED.required_providers, random: { source: 'hashicorp/random' } } } };
    const { text } = await plan(stackOf(resource, more), { moreSchemas: [file] });
    expect(text).toContain('Plan: 3 to add');
  });

  test.each<[string, unknown, string]>([
    ['no schemas', {}, 'has no `provider_schemas`'],
    ['no JSON', 'x', 'cannot be read as JSON'],
  ])('a file with %s is refused', async (_what, content, said) => {
    const file = `${folderWith({ 'schema.json': content })}/schema.json`;
    const message = await failure(EMPTY(), { moreSchemas: [file] });
    expect(message).toContain(said);
    expect(message).toContain('terraform providers schema -json');
  });
});

describe('a program', () => {
  test.each<[string, string, string[]]>([
    ['that is too old', 'echo \'{"terraform_version": "1.4.7"}\'', ['is version `1.4.7`', '1.5 or newer', 'TERRAFORM_BINARY_NAME']],
    ['that fails', 'echo "cannot allocate" >&2; exit 3', ['fails with code 3: `cannot allocate`', 'a working `terraform` or `tofu`']],
    ['that is something else', 'echo hello', ['prints no version: `hello`']],
  ])('%s', async (_what, script, said) => {
    const binary = program(script);
    const message = await failure(EMPTY(), { binary });
    [binary, ...said].forEach((each) => expect(message).toContain(each));
  });

  test('that is not there', async () => {
    expect(await failure(EMPTY(), { binary: 'no-such-terraform' })).toContain('`no-such-terraform` is no program that can be run');
  });

  test('none at all', async () => {
    const { PATH, TERRAFORM_BINARY_NAME } = process.env;
    process.env.PATH = '';
    delete process.env.TERRAFORM_BINARY_NAME;
    try {
      expect(await failure(EMPTY())).toContain('there is no `terraform` and no `tofu` on the PATH');
    } finally {
      Object.assign(process.env, { PATH, ...(TERRAFORM_BINARY_NAME !== undefined && { TERRAFORM_BINARY_NAME }) });
    }
  });
});
