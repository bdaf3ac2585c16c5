import { alicloud, ImmProject, ImmServiceRole, OssBucket, ProcessOperation, RamRole, RamUser } from '../../src';
import { ACCOUNT, annotations, newStack, OTHER_ACCOUNT, synth } from '../synth';

test('a project is a stack of ROS: one template for all, everything that varies a parameter without a default', () => {
  const stack = newStack();
  new ImmProject(stack, 'One', { projectName: 'one' });
  new ImmProject(stack, 'Two', { projectName: '_two-2', serviceRole: RamRole.fromRoleName(stack, 'Role', 'MyRole') });
  const output = synth(stack);
  const [one, two] = ['One', 'Two'].map((id) => output.resource(`alicloud_ros_stack.${id}`));
  expect(one.template_body).toBe(two.template_body);
  expect(JSON.parse(one.template_body)).toEqual({
    ROSTemplateFormatVersion: '2015-09-01',
    Parameters: { ProjectName: { Type: 'String' }, ServiceRole: { Type: 'String' } },
    Resources: {
      Project: { Type: 'ALIYUN::IMM::Project2', Properties: { ProjectName: { Ref: 'ProjectName' }, ServiceRole: { Ref: 'ServiceRole' } } },
    },
  });
  expect(one.parameters).toEqual([
    { parameter_key: 'ProjectName', parameter_value: 'one' },
    { parameter_key: 'ServiceRole', parameter_value: 'Media--One--ServiceRole' },
  ]);
  expect(two.parameters).toEqual([
    { parameter_key: 'ProjectName', parameter_value: '_two-2' },
    { parameter_key: 'ServiceRole', parameter_value: 'MyRole' },
  ]);
  expect(one.timeouts).toEqual({ create: '5m', update: '5m', delete: '5m' });
  expect([one.stack_name, two.stack_name]).toEqual(['Media--One', 'Media--Two']);
});

test('the role of its own is trusted by IMM alone and holds nothing', () => {
  const stack = newStack();
  new ImmProject(stack, 'Project', { projectName: 'media' });
  const output = synth(stack);
  const [role, ...others] = output.addresses('alicloud_ram_role');
  expect(others).toEqual([]);
  expect(output.document(role)).toEqual({
    Version: '1', Statement: [{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }],
  });
  expect(output.addresses('alicloud_ram_policy')).toEqual([]);
});

test('a role that is given is used, created or not', () => {
  const stack = newStack();
  const role = new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia' });
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: role });
  const output = synth(stack);
  expect(project.serviceRole).toBe(role);
  expect(output.addresses('alicloud_ram_role')).toEqual(['alicloud_ram_role.Role']);
  expect(output.resource('alicloud_ros_stack.Project').depends_on).toEqual(['alicloud_ram_role.Role']);
});

test.each<[string, Partial<alicloud.provider.AlicloudProviderConfig>, Parameters<typeof ImmProject.fromProjectName>[3], string]>([
  ['nothing is known', {}, {}, 'acs:imm:*:*:project/media'],
  ['the provider knows', { region: 'cn-beijing', accountId: ACCOUNT }, {}, `acs:imm:cn-beijing:${ACCOUNT}:project/media`],
  ['the options know better', { region: 'cn-beijing', accountId: ACCOUNT }, { region: 'us-east-1', accountId: OTHER_ACCOUNT }, `acs:imm:us-east-1:${OTHER_ACCOUNT}:project/media`],
])('the resource name where %s', (_what, settings, options, name) => {
  const project = ImmProject.fromProjectName(newStack(settings), 'Project', 'media', options);
  expect(project.resourceName).toBe(name);
});

test('a provider of its own says region and account, and makes every resource', () => {
  const stack = newStack({ region: 'cn-beijing' });
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Abroad', { alias: 'abroad', region: 'eu-central-1', accountId: ACCOUNT });
  const project = new ImmProject(stack, 'Project', { projectName: 'media', provider });
  project.grantProcess(RamUser.fromUserName(stack, 'App', 'app', { provider }), {
    operations: [ProcessOperation.IMAGE_FACES], source: [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { provider }).objects('*')],
  });
  expect(project.resourceName).toBe(`acs:imm:eu-central-1:${ACCOUNT}:project/media`);
  const { resources } = synth(stack);
  expect(Object.keys(resources)).toHaveLength(6);
  expect(Object.values(resources).map((resource) => resource.provider)).toEqual(Array(6).fill('alicloud.abroad'));
});

test('a region without IMM is a warning, since regions are added', () => {
  const stack = newStack({ region: 'cn-mars-1' });
  new ImmProject(stack, 'Project', { projectName: 'media' });
  ImmProject.fromProjectName(stack, 'Known', 'media', { region: 'cn-shanghai' });
  expect(annotations(stack)).toEqual([expect.stringMatching(/^warn: \[Media\/Project\] region: `cn-mars-1` is no region.*; check the name/)]);
  synth(stack);
});

test('one role may serve two projects: both wait for what either is granted', () => {
  const stack = newStack();
  const role = new ImmServiceRole(stack, 'Role');
  const [one, two] = ['One', 'Two'].map((id) => new ImmProject(stack, id, { projectName: id, serviceRole: role }));
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  [one, two].forEach((project) => project.grantProcess(new RamUser(project, 'App'), { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] }));
  const output = synth(stack);
  const waitedFor = ['alicloud_ram_role.Role', ...output.addresses('alicloud_ram_role_policy_attachment')];
  expect(waitedFor).toHaveLength(2);
  expect(output.resource('alicloud_ros_stack.One').depends_on).toEqual(waitedFor);
  expect(output.resource('alicloud_ros_stack.Two').depends_on).toEqual(waitedFor);
});

test('another service role is another parameter of the same stack of ROS, and nothing else', () => {
  const projectWith = (...roleNames: string[]) => {
    const stack = newStack();
    const [serviceRole] = roleNames.map((name) => RamRole.fromRoleName(stack, name, name));
    new ImmProject(stack, 'Project', { projectName: 'media', serviceRole });
    return synth(stack).resource('alicloud_ros_stack.Project');
  };
  const roleOf = ({ parameters }: ReturnType<typeof projectWith>) => parameters[1].parameter_value;
  const [own, one, two] = [projectWith(), projectWith('One'), projectWith('Two')];
  expect([own, one, two].map(roleOf)).toEqual(['Media--Project--ServiceRole', 'One', 'Two']);
  expect({ ...one, parameters: two.parameters }).toEqual(two);
  expect(one.parameters[0]).toEqual(two.parameters[0]);
  expect({ ...own, parameters: two.parameters, depends_on: undefined }).toEqual({ ...two, depends_on: undefined });
});
