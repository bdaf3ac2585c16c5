/** What users of OfflinePlan are promised: the plan of the real Terraform, for stacks as they are, and errors where Terraform has some. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack, Testing } from 'cdktf';
import { alicloud, OfflinePlan, OssAccess, OssBucket, RamPolicy, RamUser } from '../../src';
import { messageOf, newApp, newStack } from '../synth';
import { describeWithTerraform } from '../terraform';

const STATEMENT = { actions: ['imm:ListProjects'], resources: ['*'] };

function withPolicy(policyName: string, action = 'imm:ListProjects'): TerraformStack {
  const stack = newStack();
  new RamPolicy(stack, 'Policy', { policyName }).addStatements({ ...STATEMENT, actions: [action] });
  return stack;
}

describeWithTerraform('a plan of a stack', () => {
  test('is what Terraform prints, and nothing around it', () => {
    const { text, json } = OfflinePlan.ofStack(withPolicy('list'));
    expect(text).toMatch(/^(Terraform|OpenTofu) used the selected providers[^]*\nPlan: 1 to add, 0 to change, 0 to destroy\.\n$/);
    expect(text).toContain('+ policy_name      = "list"');
    expect(text).toContain('+ version_id       = (known after apply)');
    expect(text).not.toContain('\u001b');
    expect(JSON.parse(json)).toMatchObject({ format_version: expect.any(String), resource_changes: [{ address: 'alicloud_ram_policy.Policy' }] });
  });

  test('leaves the folder of the stack as it is', () => {
    const folder = synthesisedFolder(withPolicy('list'));
    const files = fs.readdirSync(folder);
    expect(OfflinePlan.ofDirectory(folder).addresses('create')).toEqual(['alicloud_ram_policy.Policy']);
    expect(fs.readdirSync(folder)).toEqual(files);
  });

  test('leaves the stack as it is', () => {
    const stack = withPolicy('list');
    const before = Testing.synth(stack);
    OfflinePlan.ofStack(stack);
    expect(Testing.synth(stack)).toBe(before);
  });

  test('runs the validations of the stack first', () => {
    const stack = newStack();
    OssBucket.fromBucketName(stack, 'Bucket', 'media').grant(RamUser.fromUserName(stack, 'User', 'app', { mutable: false }), OssAccess.READ);
    expect(messageOf(() => OfflinePlan.ofStack(stack))).toContain('mutable: false');
  });

  test('knows several accounts and regions by their providers', () => {
    const stack = newStack();
    const partner = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', region: 'cn-beijing', accountId: '2234567890123456' });
    new OssBucket(stack, 'Ours', { bucketName: 'ours' });
    new OssBucket(stack, 'Theirs', { bucketName: 'theirs', provider: partner });
    expect(OfflinePlan.ofStack(stack).addresses('create')).toEqual(['alicloud_oss_bucket.Ours', 'alicloud_oss_bucket.Theirs']);
  });

  test('follows references between stacks', () => {
    const app = newApp();
    const [roles, projects] = ['roles', 'projects'].map((id) => newStack(undefined, app, id));
    const user = new RamUser(roles, 'User', { userName: 'app' });
    new alicloud.ramAccessKey.RamAccessKey(projects, 'Key', { userName: user.resource.name });
    expect(OfflinePlan.ofStack(projects).resources['alicloud_ram_access_key.Key'].user_name).toMatch(/^cross-stack-reference-input-roles\.cross-stack-output-/);
    expect(OfflinePlan.ofStack(roles).addresses('create')).toEqual(['alicloud_ram_user.User']);
  });

  test('follows references between resources', () => {
    const stack = newStack();
    const user = new RamUser(stack, 'User', { userName: 'app' });
    new alicloud.ramAccessKey.RamAccessKey(stack, 'Key', { userName: user.resource.name });
    expect(OfflinePlan.ofStack(stack).resources['alicloud_ram_access_key.Key']).toMatchObject({ user_name: 'app' });
  });
});

describeWithTerraform('with a prior state, a plan', () => {
  const applied = () => OfflinePlan.ofStack(withPolicy('list')).resources;

  test('has nothing to do where nothing changed', () => {
    const { changes, text } = OfflinePlan.ofStack(withPolicy('list'), { priorState: applied() });
    expect(changes).toEqual([{ address: 'alicloud_ram_policy.Policy', actions: ['no-op'] }]);
    expect(text).toMatch(/^No changes\./);
  });

  test('updates a document in place', () => {
    expect(OfflinePlan.ofStack(withPolicy('list', 'imm:GetProject'), { priorState: applied() }).addresses('update')).toEqual(['alicloud_ram_policy.Policy']);
  });

  test('replaces what cannot be renamed', () => {
    const plan = OfflinePlan.ofStack(withPolicy('other'), { priorState: applied() });
    expect(plan.addresses('replace')).toEqual(['alicloud_ram_policy.Policy']);
    expect(plan.changes).toEqual([{ address: 'alicloud_ram_policy.Policy', actions: ['delete', 'create'] }]);
    expect(plan.text).toContain('# forces replacement');
  });

  test('destroys what is gone', () => {
    expect(OfflinePlan.ofStack(newStack(), { priorState: applied() }).addresses('delete')).toEqual(['alicloud_ram_policy.Policy']);
  });
});

function synthesisedFolder(stack: TerraformStack): string {
  const app = App.of(stack);
  app.synth();
  return path.join(app.outdir, app.manifest.stacks[stack.node.id].workingDirectory);
}
