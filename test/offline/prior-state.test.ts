/** What is there already decides between update, replacement and nothing to do. */
import { describeWithTerraform } from '../terraform';
import { changes, failure, folderWith, stackOf } from './stacks';

const POLICY = { policy_name: 'p', policy_document: '{"Statement":[],"Version":"1"}' };
const ADDRESS = 'alicloud_ram_policy.P';

const stateOf = (resources: unknown) => `${folderWith({ 'state.json': resources })}/state.json`;

describeWithTerraform('from a prior state', () => {
  test.each<[string, object, object, string]>([
    ['nothing, where nothing changed', POLICY, POLICY, 'no-op'],
    ['nothing, where JSON is written in another way', POLICY, { ...POLICY, policy_document: '{ "Version": "1", "Statement": [] }' }, 'no-op'],
    ['nothing, where empty became not set', { ...POLICY, force: false, tags: {} }, POLICY, 'no-op'],
    ['an update', POLICY, { ...POLICY, policy_document: '{"Statement":[{}],"Version":"1"}' }, 'update'],
    ['an update of an attribute that the pinned schema lost', { ...POLICY, description: 'a' }, { ...POLICY, description: 'b' }, 'update'],
    ['a replacement, where the name changed', POLICY, { ...POLICY, policy_name: 'q' }, 'delete create'],
    ['a replacement in another order', POLICY, { ...POLICY, policy_name: 'q', lifecycle: { create_before_destroy: true } }, 'create delete'],
  ])('comes %s', async (_what, before, after, actions) => {
    const priorState = stateOf({ [ADDRESS]: before });
    expect(await changes(stackOf({ alicloud_ram_policy: { P: after } }), { priorState })).toEqual({ [ADDRESS]: actions });
  });

  test('comes an update of the parameters of a ROS stack in place, and a new stack for another name', async () => {
    const stack = (name: string, value: string) =>
      ({ stack_name: name, template_body: '{}', parameters: [{ parameter_key: 'ServiceRole', parameter_value: value }] });
    const priorState = stateOf({ 'alicloud_ros_stack.S': stack('s', 'a') });
    expect(await changes(stackOf({ alicloud_ros_stack: { S: stack('s', 'b') } }), { priorState })).toEqual({ 'alicloud_ros_stack.S': 'update' });
    expect(await changes(stackOf({ alicloud_ros_stack: { S: stack('t', 'a') } }), { priorState })).toEqual({ 'alicloud_ros_stack.S': 'delete create' });
  });

  test.each<[string, unknown]>([
    ['text', 'a'], ['number', 1.5], ['truth', false], ['list', ['a', 1, null]], ['object', { a: [{ b: true }], c: {} }], ['nothing', null],
  ])('comes nothing for a built-in resource that holds a %s', async (_what, input) => {
    const resource = { input, triggers_replace: input };
    const priorState = stateOf({ 'terraform_data.T': { ...resource, output: input } });
    expect(await changes(stackOf({ terraform_data: { T: resource } }), { priorState })).toEqual({ 'terraform_data.T': 'no-op' });
  });

  test('comes nothing for a bucket that has the defaults of the provider', async () => {
    const priorState = stateOf({ 'alicloud_oss_bucket.B': { bucket: 'b', storage_class: 'Standard', redundancy_type: 'LRS', force_destroy: false } });
    expect(await changes(stackOf({ alicloud_oss_bucket: { B: { bucket: 'b' } } }), { priorState })).toEqual({ 'alicloud_oss_bucket.B': 'no-op' });
  });

  test('goes what is configured no longer, under its own provider or another of its kind', async () => {
    const provider = { alicloud: [{ alias: 'only', region: 'cn-shanghai' }] };
    expect(await changes(stackOf({}, { provider }), { priorState: stateOf({ [ADDRESS]: POLICY }) })).toEqual({ [ADDRESS]: 'delete' });
  });

  test('moves what has another address', async () => {
    const folder = stackOf({ alicloud_ram_policy: { New: POLICY } }, { moved: [{ from: ADDRESS, to: 'alicloud_ram_policy.New' }] });
    expect(await changes(folder, { priorState: stateOf({ [ADDRESS]: POLICY }) })).toEqual({ 'alicloud_ram_policy.New': 'no-op' });
  });

  test('counts instances', async () => {
    const priorState = stateOf({ [`${ADDRESS}[0]`]: POLICY, [`${ADDRESS}[1]`]: POLICY, 'alicloud_ram_policy.Each["a"]': POLICY });
    const resource = { alicloud_ram_policy: { P: { ...POLICY, count: 1 }, Each: { ...POLICY, for_each: '${toset(["a"])}' } } };
    expect(await changes(stackOf(resource), { priorState })).toEqual({
      [`${ADDRESS}[0]`]: 'no-op', [`${ADDRESS}[1]`]: 'delete', 'alicloud_ram_policy.Each["a"]': 'no-op',
    });
  });

  test('is read from a state file of Terraform too', async () => {
    const instance = { schema_version: 0, attributes: { id: 'p', ...POLICY } };
    const resource = { mode: 'managed', type: 'alicloud_ram_policy', name: 'P', provider: 'provider["registry.terraform.io/aliyun/alicloud"]', instances: [instance] };
    const priorState = stateOf({ version: 4, terraform_version: '1.5.0', serial: 7, lineage: 'x', outputs: {}, resources: [resource] });
    expect(await changes(stackOf({ alicloud_ram_policy: { P: POLICY } }), { priorState })).toEqual({ [ADDRESS]: 'no-op' });
  });

  test.each<[string, unknown, string[]]>([
    ['an address that is none', { 'somewhere.else.entirely.x': {} }, ['`somewhere.else.entirely.x`', 'is no address']],
    ['attributes that are none', { [ADDRESS]: 'p' }, [`\`${ADDRESS}\``, '`"p"`']],
    ['an attribute that the provider does not have', { [ADDRESS]: { policy_nam: 'p' } }, [`\`${ADDRESS}\``, '`policy_nam` is no attribute', '`policy_name`']],
    ['a list', [POLICY], ['is no object', 'attributes by address']],
    ['what is no JSON', 'state', ['cannot be read as JSON']],
  ])('is refused: %s', async (_what, state, said) => {
    const message = await failure(stackOf({}), { priorState: stateOf(state) });
    ['state.json', ...said].forEach((each) => expect(message).toContain(each));
  });
});
