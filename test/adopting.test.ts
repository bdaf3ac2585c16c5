/** What exists already is adopted by the `resource` of the construct that would make it: Terraform imports it and goes on from there. */
import { TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import {
  BucketPrincipal, ImmGeneration, ImmProject, ImmServiceRole, OssBucket, OssBucketPolicy, OssBucketPublicAccessBlock, RamGroup, RamPolicy, RamUser,
  SmqQueue, SmqTopic, TemporaryAccessRole, TrustedPrincipal,
} from '../src';
import { newStack, synth } from './synth';

const bucket = (stack: TerraformStack) => OssBucket.fromBucketName(stack, 'Bucket', 'media');

test.each<[string, (stack: TerraformStack) => { readonly resource: TerraformResource }]>([
  ['alicloud_ram_user', (stack) => new RamUser(stack, 'It')],
  ['alicloud_ram_login_profile', (stack) => new RamUser(stack, 'It').allowConsoleLogin({ password: new TerraformVariable(stack, 'password', {}).stringValue })],
  ['alicloud_ram_group', (stack) => new RamGroup(stack, 'It')],
  ['alicloud_ram_role', (stack) => new TemporaryAccessRole(stack, 'It', { assumedBy: [TrustedPrincipal.account('1234567890123456')] })],
  ['alicloud_ram_role', (stack) => new ImmServiceRole(stack, 'It')],
  ['alicloud_ram_policy', (stack) => new RamPolicy(stack, 'It', { statements: [{ actions: ['oss:GetObject'], resources: ['*'] }] })],
  ['alicloud_oss_bucket', (stack) => new OssBucket(stack, 'It', { bucketName: 'media' })],
  ['alicloud_oss_bucket_policy', (stack) => {
    const policy = OssBucketPolicy.of(bucket(stack));
    policy.addStatements({ principals: [BucketPrincipal.account('1234567890123456')], actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/*'] });
    return policy;
  }],
  ['alicloud_oss_bucket_public_access_block', (stack) => new OssBucketPublicAccessBlock(stack, 'It', { bucket: bucket(stack) })],
  ['alicloud_message_service_topic', (stack) => new SmqTopic(stack, 'It')],
  ['alicloud_message_service_queue', (stack) => new SmqQueue(stack, 'It')],
  ['alicloud_ros_stack', (stack) => new ImmProject(stack, 'It', { projectName: 'media' })],
  ['alicloud_imm_project', (stack) => new ImmProject(stack, 'It', { projectName: 'media', generation: ImmGeneration.LEGACY })],
])('%s', (type, make) => {
  const stack = newStack();
  make(stack).resource.importFrom('what-is-there');
  const { json } = synth(stack);
  expect(json.import).toEqual([{ id: 'what-is-there', to: expect.stringMatching(new RegExp(`^${type}\\.`)) }]);
});
