/** What the real Terraform makes of a stack with the provider of this room behind it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { newFolder } from '../synth';
import { describeWithTerraform } from '../terraform';
import { changes, failure, folderWith, plan, program, REQUIRED, stackOf } from './stacks';

const ROLE = { role_name: 'media', assume_role_policy_document: '{"Statement":[],"Version":"1"}' };
const TOPIC = { topic_name: 'done' };

describeWithTerraform('Terraform plans', (real) => {
  test('with several providers of one kind', async () => {
    const provider = { alicloud: [{ region: 'cn-shanghai' }, { alias: 'partner', region: 'cn-beijing', account_id: '2234567890123456' }] };
    const resource = { alicloud_oss_bucket: { Ours: { bucket: 'ours' }, Theirs: { bucket: 'theirs', provider: 'alicloud.partner' } } };
    const { json } = await plan(stackOf(resource, { provider }));
    const { configuration: { provider_config: configured }, resource_changes: found } = JSON.parse(json!);
    expect(Object.keys(configured)).toEqual(['alicloud', 'alicloud.partner']);
    expect(found.map(({ address }: any) => address)).toEqual(['alicloud_oss_bucket.Ours', 'alicloud_oss_bucket.Theirs']);
  });

  test('what only the service knows as unknown, down into everything that refers to it', async () => {
    const resource = {
      alicloud_ram_role: { Role: ROLE },
      alicloud_message_service_subscription: {
        Sub: { topic_name: 'a', subscription_name: 'b', endpoint: 'http://x', push_type: 'http', sts_role_arn: '${alicloud_ram_role.Role.arn}' },
      },
    };
    const { text } = await plan(stackOf(resource));
    expect(text).toMatch(/sts_role_arn +\+? *= \(known after apply\)/);
    expect(text).toMatch(/role_name +\+? *= "media"/);
  });

  test('what the provider has as defaults', async () => {
    const { text } = await plan(stackOf({ alicloud_oss_bucket: { B: { bucket: 'b' } } }));
    expect(text).toMatch(/storage_class += "Standard"/);
  });

  test('with answers of data sources that are known, and say that nobody gave them', async () => {
    const data = { alicloud_account: { me: {} }, alicloud_ram_roles: { all: { name_regex: '^x$' } } };
    const resource = { alicloud_oss_bucket: { B: { bucket: 'b-${data.alicloud_account.me.id}-${length(data.alicloud_ram_roles.all.roles)}' } } };
    const { text } = await plan(stackOf(resource, { data }));
    expect(text).toContain('"b-0000000000000000-0"');
    expect(text).not.toContain('Reading...');
  });

  test('with built-in resources, modules and files beside the Terraform JSON', async () => {
    const folder = folderWith({
      'cdk.tf.json': {
        terraform: REQUIRED,
        module: { sub: { source: './assets/sub' } },
        resource: { terraform_data: { T: { input: '${file("assets/a.txt")}' } } },
      },
      'assets/a.txt': 'hello',
      'assets/sub/main.tf.json': { terraform: REQUIRED, resource: { alicloud_message_service_topic: { In: TOPIC } } },
    });
    const { text } = await plan(folder);
    expect(text).toContain('+ input  = "hello"');
    expect(text).toContain('module.sub.alicloud_message_service_topic.In will be created');
  });

  test('with outputs of other stacks that nobody has deployed', async () => {
    const data = { terraform_remote_state: { other: { backend: 'oss', config: { bucket: 'state' }, workspace: '${terraform.workspace}' } } };
    const outputs = ['${data.terraform_remote_state.other.outputs.cross-stack-output-name}', '${data.terraform_remote_state.other.outputs["second"]}'];
    const { text } = await plan(stackOf({ alicloud_oss_bucket: { B: { bucket: outputs.join('-') } } }, { data }));
    expect(text).toContain('= "other.cross-stack-output-name-other.second"');
  });

  test('whatever backend the stack has', async () => {
    const backend = { oss: { bucket: 'state', region: 'cn-shanghai' } };
    expect(await changes(stackOf({ alicloud_message_service_topic: { T: TOPIC } }, { terraform: { ...REQUIRED, backend } }))).toEqual({
      'alicloud_message_service_topic.T': 'create',
    });
  });

  test('imports as updates in place, since only the service knows what is there', async () => {
    const folder = stackOf({ alicloud_ram_role: { Role: ROLE } }, { import: [{ to: 'alicloud_ram_role.Role', id: 'media' }] });
    expect(await changes(folder)).toEqual({ 'alicloud_ram_role.Role': 'update' });
  });

  test('starting once, and once more for JSON, where a provider hears its version', async () => {
    const log = path.join(newFolder(), 'log');
    const binary = program(`echo "$1" >> ${log}\nexec ${real} "$@"`);
    const [used, unused] = [{ alicloud_message_service_topic: { T: TOPIC } }, {}].map((resource) => stackOf(resource));
    const started = async (folder: string, json: boolean) => {
      fs.writeFileSync(log, '');
      await plan(folder, { binary, json });
      return fs.readFileSync(log, 'utf8').trim().split('\n');
    };
    expect(await started(used, false)).toEqual(['plan']);
    expect(await started(used, true)).toEqual(['plan', 'show']);
    expect(await started(unused, false)).toEqual(['plan', 'version']);
  });

  test('two at once, apart', async () => {
    const [one, other] = ['one', 'other'].map((name) => stackOf({ alicloud_message_service_topic: { [name]: TOPIC } }));
    const found = await Promise.all([one, other, one, other].map((folder) => changes(folder)));
    expect(found.map((each) => Object.keys(each)).flat()).toEqual(['one', 'other', 'one', 'other'].map((name) => `alicloud_message_service_topic.${name}`));
  });
});

describeWithTerraform('Terraform refuses', () => {
  test.each<[string, object, object, string[]]>([
    ['a reference to a resource that is not there', { alicloud_oss_bucket: { B: { bucket: '${alicloud_ram_role.Nobody.id}' } } }, {},
      ['Reference to undeclared resource', 'alicloud_oss_bucket.B', '`plan` fails']],
    ['a reference to an attribute that is not there',
      { alicloud_ram_role: { Role: ROLE }, alicloud_oss_bucket: { B: { bucket: '${alicloud_ram_role.Role.rolename}' } } }, {},
      ['Unsupported attribute', 'rolename']],
    ['a missing required value', { alicloud_oss_bucket_policy: { P: { bucket: 'b' } } }, {}, ['Missing required argument', 'policy']],
    ['a value of another type', { alicloud_oss_bucket: { B: { bucket: 'b', force_destroy: 'perhaps' } } }, {}, ['bool']],
    ['an attribute of a nested block that is not there',
      { alicloud_ros_stack: { S: { stack_name: 's', parameters: [{ parameter_key: 'a', parameter_val: 'b' }] } } }, {}, ['parameter_val']],
    ['a provider that is not configured', { alicloud_oss_bucket: { B: { bucket: 'b', provider: 'alicloud.nobody' } } }, {}, ['Provider configuration not present', '.nobody']],
    ['a circle', { alicloud_oss_bucket: { B: { bucket: '${alicloud_oss_bucket.C.id}' }, C: { bucket: '${alicloud_oss_bucket.B.id}' } } }, {}, ['Cycle']],
  ])('%s', async (_what, resource, more, said) => {
    const message = await failure(stackOf(resource, more));
    said.forEach((each) => expect(message).toContain(each));
    expect(message).not.toContain('imm-plan-');
  });

  test('an address that is there twice, in one file or in two', async () => {
    const topic = '{"alicloud_message_service_topic": {"T": {"topic_name": "a"}}}';
    const terraform = JSON.stringify({ ...REQUIRED, backend: { local: { path: '/state' } } });
    const twice = `{"terraform": ${terraform}, "resource": ${topic}, "resource": ${topic}}`;
    expect(await failure(folderWith({ 'cdk.tf.json': twice }))).toContain('Duplicate resource');
    const resource = JSON.parse(topic) as object;
    expect(await failure(folderWith({ 'cdk.tf.json': { terraform: REQUIRED, resource }, 'more.tf.json': { resource } }))).toContain('Duplicate resource');
  });
});
