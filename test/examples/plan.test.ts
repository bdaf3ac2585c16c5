/** A real Terraform plans every example, and creates what the committed Terraform JSON announces: nothing more, nothing less. */
import * as path from 'node:path';
import { EXAMPLES, exampleNames, expected } from '../../scripts/examples';
import { OfflinePlan } from '../../src';
import { describeWithTerraform } from '../terraform';

const stacks = exampleNames().flatMap((example) => Object.entries(expected(example).stacks).map(([file, json]): [string, string, any] =>
  [path.join(example, path.dirname(file)), path.join(EXAMPLES, example, 'expected', path.dirname(file)), json]));

describeWithTerraform('the plan of an example', () => {
  test.each(stacks)('%s creates its resources', (_stack, folder, json) => {
    const addresses = Object.entries<object>(json.resource).flatMap(([type, byName]) => Object.keys(byName).map((name) => `${type}.${name}`));
    // Nobody is there to be asked for values.
    Object.keys(json.variable ?? {}).forEach((name) => { process.env[`TF_VAR_${name}`] = 'given'; });
    const plan = OfflinePlan.ofDirectory(folder);
    expect(plan.addresses('create').sort()).toEqual(addresses.sort());
    expect(plan.changes).toHaveLength(addresses.length);
  });
});
