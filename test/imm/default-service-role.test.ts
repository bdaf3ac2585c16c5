import {
  AccessAssertions, alicloud, BatchTriggerRole, Grant, GrantOutcome, ImmProject, ImmServiceRole, IRamRole, OssBucket, PolicyResource,
  ProcessOperation, RamPolicy, RamUser,
} from '../../src';
import { ACCOUNT, annotations, messageOf, newApp, newStack, synth, synthAll } from '../synth';

const TRUST = [{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }];

describe.each([
  ['AliyunIMMDefaultRole', 'AliyunIMMRolePolicy', ImmServiceRole],
  ['AliyunIMMBatchTriggerRole', 'AliyunIMMBatchTriggerRolePolicy', BatchTriggerRole],
] as const)('%s', (roleName, systemPolicy, roles) => {
  test('created: trusted by IMM, with its system policy and no other', () => {
    const stack = newStack();
    const role = roles.serviceDefault(stack, 'Role');
    expect(role.roleName).toBe(roleName);
    const output = synth(stack);
    const [attachment] = output.addresses('alicloud_ram_role_policy_attachment');
    expect(Object.keys(output.resources)).toEqual(['alicloud_ram_role.Role', attachment]);
    expect(output.resource('alicloud_ram_role.Role').role_name).toBe(roleName);
    expect(output.statements('alicloud_ram_role.Role')).toEqual(TRUST);
    expect(output.resource(attachment)).toMatchObject({
      role_name: roleName, policy_name: systemPolicy, policy_type: 'System', depends_on: ['alicloud_ram_role.Role'],
    });
  });

  test('referred to: nothing is created', () => {
    const stack = newStack();
    expect(roles.serviceDefault(stack, 'Role', { exists: true }).roleName).toBe(roleName);
    expect(synth(stack).resources).toEqual({});
  });

  describe.each([['created', {}], ['referred to', { exists: true }]])('%s', (_what, options) => {
    test('what it is granted is assumed held, with the reason, and adds nothing', () => {
      const stack = newStack();
      const role = roles.serviceDefault(stack, 'Role', options);
      const before = Object.keys(synth(stack).resources);
      const grant = Grant.statement(role, { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media-prod/*'] });
      expect(grant.outcome).toBe(GrantOutcome.ASSUMED);
      expect(grant.landings).toEqual([expect.objectContaining({
        grantee: `role/${roleName}`, address: undefined, reason: `it holds the system policy ${systemPolicy}, whose text is not published`,
      })]);
      expect(Object.keys(synth(stack).resources)).toEqual(before);
    });

    test('takes no further policies', () => {
      const stack = newStack();
      const policy = RamPolicy.fromSystemPolicyName(stack, 'Policy', 'AliyunOSSFullAccess');
      expect(messageOf(() => policy.attachTo(roles.serviceDefault(stack, 'Role', options))))
        .toMatch(/^\[Media\/Policy\] attachTo: `role\/AliyunIMM\w+Role` takes no policies from this app: it holds the system policy/);
    });

    test('its provider makes it and tells its account', () => {
      const stack = newStack();
      const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', accountId: ACCOUNT });
      const role = roles.serviceDefault(stack, 'Role', { ...options, provider });
      expect(role.grantee.accountId).toBe(ACCOUNT);
      expect(Object.values(synth(stack).resources).filter((resource) => resource.provider !== 'alicloud.other')).toEqual([]);
    });
  });
});

function grantOn(project: ImmProject): Grant {
  const bucket = OssBucket.fromBucketName(project, 'Bucket', 'media-prod');
  return project.grantProcess(new RamUser(project, 'App'), { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] });
}

test('a project that works as the created role waits for its system policy, and may pass it', () => {
  const stack = newStack();
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: ImmServiceRole.serviceDefault(stack, 'Role') });
  const grant = grantOn(project);
  const output = synth(stack);
  expect(output.resource('alicloud_ros_stack.Project').depends_on)
    .toEqual(['alicloud_ram_role.Role', ...output.addresses('alicloud_ram_role_policy_attachment')]);
  expect(grant.outcome).toBe(GrantOutcome.ASSUMED);
  expect(grant.landings.filter(({ outcome }) => outcome === GrantOutcome.APPLIED).flatMap(({ statement }) => statement.resources))
    .toContain('acs:ram:*:*:role/aliyunimmdefaultrole');
});

test('created in one stack, used in another, which waits for the first one', () => {
  const app = newApp();
  const role: IRamRole = ImmServiceRole.serviceDefault(newStack(undefined, app, 'Roles'), 'Role');
  const stack = newStack(undefined, app);
  grantOn(new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: role }));
  const { Roles, Media } = synthAll(app);
  expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['Roles']);
  expect(Object.keys(Roles.resources)).toHaveLength(2);
  expect(Media.resource('alicloud_ros_stack.Project').parameters[1]).toEqual({ parameter_key: 'ServiceRole', parameter_value: 'AliyunIMMDefaultRole' });
});

describe('how much the default role of projects opens', () => {
  test.each([['created', {}], ['referred to', { exists: true }]])('whoever takes it, %s, is warned, with the way out', (_what, options) => {
    const stack = newStack();
    ImmServiceRole.serviceDefault(stack, 'Role', options);
    expect(annotations(stack)).toEqual(['warn: [Media/Role] serviceDefault: `AliyunIMMDefaultRole` opens OSS widely: whoever holds `imm:CreateProject` or `imm:UpdateProject` can give it '
      + 'to a project, and have IMM list and analyse objects of the account by indexing metadata; take `new ImmServiceRole(…)`, which holds what grants give it and nothing else']);
  });

  test('the vendor warns of that one alone, and of none that holds what it is granted', () => {
    const stack = newStack();
    BatchTriggerRole.serviceDefault(stack, 'Batch');
    new ImmProject(stack, 'Project', { projectName: 'media' });
    expect(annotations(stack)).toEqual([]);
  });

  test('who has full access to IMM can give it to a project', () => {
    const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
    const role = ImmServiceRole.serviceDefault(stack, 'Role');
    RamPolicy.fromSystemPolicyName(stack, 'FullAccess', 'AliyunIMMFullAccess').attachTo(new RamUser(stack, 'Manager', { userName: 'manager' }));
    const manager = AccessAssertions.ofStack(stack).user('manager');
    const place = PolicyResource.of(`acs:imm:cn-shanghai:${ACCOUNT}:project/any`);
    manager.can('imm:CreateProject', place);
    manager.can('imm:UpdateProject', place);
    manager.can('ram:PassRole', role, { context: { 'acs:Service': 'imm.aliyuncs.com' } });
    manager.cannot('oss:GetObject', PolicyResource.of(`acs:oss:*:${ACCOUNT}:media/a`)); // IMM reads it for them
  });

  test('who processes objects cannot give a role to a project: neither make nor change one, nor pass another role than that of the project', () => {
    const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
    const theDefault = ImmServiceRole.serviceDefault(stack, 'Default', { exists: true });
    const project = new ImmProject(stack, 'Project', { projectName: 'media' });
    project.grantProcess(new RamUser(stack, 'App', { userName: 'app' }), {
      operations: [ProcessOperation.IMAGE_FACES], source: [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').objects('*')],
    });
    const app = AccessAssertions.ofStack(stack).user('app');
    const context = { 'acs:Service': 'imm.aliyuncs.com' };
    app.can('ram:PassRole', project.serviceRole!, { context });
    app.cannot('ram:PassRole', theDefault, { context });
    app.cannot('imm:CreateProject', PolicyResource.of(project.resourceName));
    app.cannot('imm:UpdateProject', PolicyResource.of(project.resourceName));
  });
});
