/** What an attachment is in Terraform JSON; what Terraform does with it is in attachment-applied.test.ts. */
import { Fn, TerraformVariable } from 'cdktf';
import { alicloud, ImmBucketAttachment, ImmProject, OssBucket, ProcessOperation, RamUser } from '../../src';
import { ACCOUNT, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll } from '../synth';

function media(stack = newStack()) {
  return {
    stack,
    project: new ImmProject(stack, 'Project', { projectName: 'media' }),
    bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'),
  };
}

test('calls the CLI without a shell, and refers to nothing but itself', () => {
  const { stack, project, bucket } = media();
  const attachment = project.attach(bucket);
  expect([attachment.project, attachment.bucket]).toEqual([project, bucket]);
  const output = synth(stack);
  const [address, ...others] = output.addresses('terraform_data');
  expect(others).toEqual([]);
  const common = ['--version', '2020-09-30', '--force', '--region', '${self.input.region}'];
  const input = { region: 'cn-shanghai', project: 'media', bucket: 'media-prod' };
  expect(output.resource(address)).toEqual({
    input,
    triggers_replace: input,
    depends_on: ['alicloud_ros_stack.Project'],
    provisioner: [
      {
        'local-exec': {
          when: 'create',
          interpreter: ['aliyun', 'imm', 'AttachOSSBucket', ...common, '--ProjectName', '${self.input.project}', '--OSSBucket'],
          command: '${self.input.bucket}',
        },
      },
      {
        'local-exec': {
          when: 'destroy',
          interpreter: ['aliyun', 'imm', 'DetachOSSBucket', ...common, '--OSSBucket'],
          command: '${self.input.bucket}',
          on_failure: 'continue',
        },
      },
    ],
  });
  expect(Object.keys(output.json.terraform.required_providers)).toEqual(['alicloud']); // terraform_data is built in
});

test('no grant attaches a bucket', () => {
  const { stack, project, bucket } = media();
  project.grantProcess(new RamUser(stack, 'App'), { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] });
  expect(synth(stack).addresses('terraform_data')).toEqual([]);
});

test('waits for a bucket that this app makes', () => {
  const { stack, project } = media();
  project.attach(new OssBucket(stack, 'New', { bucketName: 'media-new' }));
  const output = synth(stack);
  expect(output.resource(output.addresses('terraform_data')[0]).depends_on).toEqual(['alicloud_ros_stack.Project', 'alicloud_oss_bucket.New']);
});

test('a project that exists takes buckets too, in a region that is known or given', () => {
  const stack = newStack({});
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  const region = new TerraformVariable(stack, 'region', { type: 'string' }).stringValue;
  ImmProject.fromProjectName(stack, 'Known', 'known', { region: 'cn-beijing' }).attach(bucket);
  ImmProject.fromProjectName(stack, 'Given', 'given').attach(OssBucket.fromBucketName(stack, 'Other', 'media-other'), { region });
  const output = synth(stack);
  expect(output.addresses('terraform_data').map((address) => output.resource(address)).map(({ input, depends_on }) => [input, depends_on])).toEqual([
    [{ region: '${var.region}', project: 'given', bucket: 'media-other' }, undefined],
    [{ region: 'cn-beijing', project: 'known', bucket: 'media-prod' }, undefined],
  ]);
});

test('attaching a bucket again gives the same attachment, each bucket has one of its own', () => {
  const { stack, project, bucket } = media();
  const other = OssBucket.fromBucketName(stack, 'Other', 'media-other');
  const attachment = project.attach(bucket);
  expect(project.attach(bucket)).toBe(attachment);
  expect(project.attach(OssBucket.fromBucketName(stack, 'Same', 'media-prod'))).toBe(attachment);
  expect(project.attach(other)).not.toBe(attachment);
  expect(synth(stack).addresses('terraform_data')).toHaveLength(2);
});

test('a bucket is attached to one project', () => {
  const { stack, project, bucket } = media();
  project.attach(bucket);
  const second = new ImmProject(stack, 'Second', { projectName: 'second' });
  expect(messageOf(() => second.attach(bucket)))
    .toBe('[Media/Second] attach: `media-prod` is attached already, at Media/Project/ToBucket, and a bucket is attached to one project; attach it once');
  expect(messageOf(() => new ImmBucketAttachment(stack, 'Again', { project, bucket }))).toContain('is attached already');
});

test('a bucket of another stack: its name is a value of that stack, and the whole stack comes first', () => {
  const app = newApp();
  const bucket = new OssBucket(newStack(undefined, app, 'Buckets'), 'Bucket', { bucketName: 'media-prod' });
  const { stack, project } = media(newStack(undefined, app));
  const { resource } = project.attach(bucket);
  const output = synthAll(app).Media;
  expect(resource.node.path).toBe('Media/Project/ToBuckets--Bucket/Default');
  expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['Buckets']);
  expect(output.resource(output.addresses('terraform_data')[0]).depends_on).toEqual(['alicloud_ros_stack.Project']);
});

test('names that only Terraform knows stay outside of the commands', () => {
  const { stack, project } = media();
  const bucket = OssBucket.fromBucketName(stack, 'Token', Fn.lower(new TerraformVariable(stack, 'name', { type: 'string' }).stringValue));
  project.attach(bucket);
  const output = synth(stack);
  const { input, provisioner } = output.resource(output.addresses('terraform_data')[0]);
  expect(input.bucket).toBe('${lower(var.name)}');
  expect(JSON.stringify(provisioner)).not.toContain('var.');
});

describe('accounts and regions, where they are known', () => {
  const there = (settings: alicloud.provider.AlicloudProviderConfig) => {
    const here = media(newStack({ region: 'cn-shanghai', accountId: ACCOUNT }));
    return { ...here, provider: new alicloud.provider.AlicloudProvider(here.stack, 'There', { alias: 'there', ...settings }) };
  };

  test('a bucket that exists may be in the region of the project, whatever its provider', () => {
    const { stack, project, provider } = there({ region: 'cn-beijing', accountId: ACCOUNT });
    project.attach(OssBucket.fromBucketName(stack, 'Existing', 'media-old', { provider }));
  });

  test('an account that is not known may be the same', () => {
    const { stack, project, provider } = there({ region: 'cn-shanghai' });
    project.attach(new OssBucket(stack, 'New', { bucketName: 'media-new', provider }));
  });

  test.each<[string, alicloud.provider.AlicloudProviderConfig, string]>([
    ['another region', { region: 'cn-beijing', accountId: ACCOUNT }, '`media-new` is made in cn-beijing and the project is in cn-shanghai'],
    ['another account', { region: 'cn-shanghai', accountId: OTHER_ACCOUNT }, `\`media-new\` belongs to account ${OTHER_ACCOUNT} and the project to ${ACCOUNT}`],
  ])('%s is refused', (_what, settings, message) => {
    const { stack, project, provider } = there(settings);
    expect(messageOf(() => project.attach(new OssBucket(stack, 'New', { bucketName: 'media-new', provider })))).toContain(message);
    expect(synth(stack).addresses('terraform_data')).toEqual([]);
  });
});
