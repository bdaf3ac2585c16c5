import { ImmGeneration, ImmProject, ImmServiceRole, OssBucket, ProcessOperation, RamUser } from '../../src';
import { ACCOUNT, annotations, messageOf, newStack, synth } from '../synth';

test('a project is of the current generation unless another one is asked for', () => {
  const stack = newStack();
  const [one, two] = [undefined, ImmGeneration.CURRENT].map((generation, index) => new ImmProject(stack, `P${index}`, { projectName: 'media', generation }));
  expect([one.generation, two.generation]).toEqual([ImmGeneration.CURRENT, ImmGeneration.CURRENT]);
  expect(ImmProject.fromProjectName(stack, 'Old', 'media').generation).toBe(ImmGeneration.CURRENT);
  expect(annotations(stack)).toEqual([]);
  const output = synth(stack);
  expect(output.addresses('alicloud_ros_stack')).toHaveLength(2);
  expect(output.addresses('alicloud_imm_project')).toEqual([]);
});

describe('the old generation', () => {
  /** A project of it, in a region and an account. */
  function legacy() {
    const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
    return { stack, project: new ImmProject(stack, 'Project', { projectName: 'media', generation: ImmGeneration.LEGACY }) };
  }

  test('is the resource of Terraform in its smallest form, which waits for the service role', () => {
    const { stack, project } = legacy();
    expect(project.generation).toBe(ImmGeneration.LEGACY);
    const output = synth(stack);
    expect(output.addresses('alicloud_ros_stack')).toEqual([]);
    expect(output.resource('alicloud_imm_project.Project')).toEqual({
      project: 'media',
      service_role: 'Media--Project--ServiceRole',
      depends_on: output.addresses('alicloud_ram_role'),
    });
    expect(project.node.defaultChild).toBe(project.resource);
  });

  test('warns of what such a project cannot do', () => {
    const { stack } = legacy();
    expect(annotations(stack)).toEqual([expect.stringMatching(
      /^warn: \[Media\/Project\] generation: `legacy` makes a project of the API of 2017-09-06.*x-oss-process.*datasets.*another one.*; leave `generation` out/)]);
  });

  test('has resource names of its own', () => {
    expect(legacy().project.resourceName).toBe(`acs:imm:cn-shanghai:${ACCOUNT}:projects/media`);
  });

  test('takes its own names', () => {
    const stack = newStack();
    const make = (projectName: string) => () => new ImmProject(stack, projectName, { projectName, generation: ImmGeneration.LEGACY });
    for (const name of ['a', '_media', 'media_1', 'ALL', 'a'.repeat(51)]) {
      expect(messageOf(make(name))).toMatch(/is no name of an old-generation IMM project: it must have 2 to 50 letters, digits or `-`/);
    }
    ['ab', 'a'.repeat(50)].forEach((name) => make(name)());
  });

  test('takes no grants to process objects, and grants nothing before it says so', () => {
    const { stack, project } = legacy();
    const props = { operations: [ProcessOperation.IMAGE_FACES], source: [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').objects('*')] };
    expect(messageOf(() => project.grantProcess(new RamUser(stack, 'App'), props))).toBe(
      '[Media/Project] grantProcess: the project is of the generation `legacy`, and OSS processes objects with projects of the current one alone; '
      + 'make a project without `generation`, which may have the same name');
    expect(synth(stack).addresses('alicloud_ram_policy')).toEqual([]);
  });

  test('lives beside a project of the current one with the same name and role', () => {
    const stack = newStack();
    const serviceRole = new ImmServiceRole(stack, 'Role');
    new ImmProject(stack, 'Old', { projectName: 'media', serviceRole, generation: ImmGeneration.LEGACY });
    new ImmProject(stack, 'New', { projectName: 'media', serviceRole });
    expect(Object.keys(synth(stack).resources)).toEqual(['alicloud_imm_project.Old', 'alicloud_ram_role.Role', 'alicloud_ros_stack.New']);
  });
});
