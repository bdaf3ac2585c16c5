/** What becomes of a project that is there already, as the real Terraform plans it: changed in place, and its buckets attached anew. */
import { ImmProject, ImmServiceRole, OfflinePlan, OssBucket } from '../../src';
import { newStack } from '../synth';
import { describeWithTerraform } from '../terraform';

const PROJECT = 'alicloud_ros_stack.Project';

interface App {
  readonly projectName?: string;
  /** One that exists. */
  readonly roleName?: string;
}

function planned({ projectName = 'media', roleName }: App, before?: OfflinePlan): OfflinePlan {
  const stack = newStack();
  const serviceRole = roleName === undefined ? undefined : ImmServiceRole.fromRoleName(stack, 'Role', roleName);
  new ImmProject(stack, 'Project', { projectName, serviceRole }).attach(OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'));
  return OfflinePlan.ofStack(stack, { priorState: before?.resources });
}

const parameters = ({ resources }: OfflinePlan): object => Object.fromEntries(
  resources[PROJECT].parameters.map(({ parameter_key: key, parameter_value: value }: Record<string, string>) => [key, value]));

/** What happens, without what stays; the hash of made-up addresses left out. */
const changes = (plan: OfflinePlan): object => Object.fromEntries(
  plan.changes.filter(({ actions: [first] }) => first !== 'no-op').map(({ address, actions }) => [address.replace(/_[0-9A-F]{8}$/, ''), actions.join(', ')]));

describeWithTerraform('a project that is there', () => {
  test('stays as it is where nothing changed', () => {
    const { text } = planned({ roleName: 'one' }, planned({ roleName: 'one' }));
    expect(text).toMatch(/^No changes\./);
  });

  test('is given another service role in place, and nothing else', () => {
    const [before, after] = [planned({ roleName: 'one' }), planned({ roleName: 'two' }, planned({ roleName: 'one' }))];
    expect(changes(after)).toEqual({ [PROJECT]: 'update' });
    expect([parameters(before), parameters(after)]).toEqual(['one', 'two'].map((ServiceRole) => ({ ProjectName: 'media', ServiceRole })));
    expect(after.resources[PROJECT].template_body).toBe(before.resources[PROJECT].template_body);
  });

  test('takes a role that exists for the one made for it in place, and that one goes', () => {
    const after = planned({ roleName: 'two' }, planned({}));
    expect(changes(after)).toEqual({ [PROJECT]: 'update', 'alicloud_ram_role.Project_ServiceRole': 'delete' });
    expect(parameters(after)).toEqual({ ProjectName: 'media', ServiceRole: 'two' });
  });

  test('is renamed in place, its bucket detached before and attached after that', () => {
    const after = planned({ projectName: 'films' }, planned({}));
    // The order of a replacement that depends on what is updated: destroyed before it, created after it.
    expect(changes(after)).toEqual({ [PROJECT]: 'update', 'terraform_data.Project_ToBucket': 'delete, create' });
    const { resources: attachments } = JSON.parse(after.json).configuration.root_module;
    expect(attachments.find(({ type }: { type: string }) => type === 'terraform_data').depends_on).toEqual([PROJECT]);
    expect(parameters(after)).toMatchObject({ ProjectName: 'films' });
  });
});
