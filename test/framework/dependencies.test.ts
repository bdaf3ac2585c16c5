import { Grant, ImmProject, RamPolicy, RamRole, RamUser, TrustedPrincipal } from '../../src';
import { ACCOUNT, newStack, synth } from '../synth';

const READ = { actions: ['oss:GetObject'], resources: ['*'] };

test('a resource that was given another address late is waited for under that one', () => {
  const stack = newStack();
  const role = new RamRole(stack, 'Role', { assumedBy: [TrustedPrincipal.account(ACCOUNT)] });
  const user = new RamUser(stack, 'User');
  const policy = new RamPolicy(stack, 'Policy', { statements: [READ] });
  policy.attachTo(user);
  policy.attachTo(role);
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: role });
  Grant.statement(role, { ...READ, actions: ['oss:PutObject'] });

  policy.resource.overrideLogicalId('shared');
  role.resource.overrideLogicalId('worker');
  user.resource.overrideLogicalId('person');

  const output = synth(stack);
  const attached = (kind: string) => output.addresses(`alicloud_ram_${kind}_policy_attachment`).map((address) => output.resource(address).depends_on as string[]);
  const own = output.addresses('alicloud_ram_policy').filter((address) => address !== 'alicloud_ram_policy.shared');
  expect(own).toHaveLength(1);
  expect(attached('user')).toEqual([['alicloud_ram_policy.shared', 'alicloud_ram_user.person']]);
  expect(attached('role').sort()).toEqual([[...own, 'alicloud_ram_role.worker'], ['alicloud_ram_policy.shared', 'alicloud_ram_role.worker']].sort());
  const [address] = output.addresses('alicloud_ros_stack');
  expect(project.resource.friendlyUniqueId).toBe(address.split('.')[1]);
  expect(output.resource(address).depends_on).toEqual(expect.arrayContaining(['alicloud_ram_role.worker', ...output.addresses('alicloud_ram_role_policy_attachment')]));
});
