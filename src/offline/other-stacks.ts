/**
 * Stacks that this one reads outputs of. Their state lies with a backend that takes credentials, if it is there at all before the first deployment; so
 * each output is a text that names it, from a state file made up for the plan.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Stack, writtenIn } from './stack';

const REMOTE_STATE = 'terraform_remote_state';

/** Leads the data sources of a stack that is laid out in `target` to state files beside it; Terraform merges what an override says into the rest. */
export function standInForOtherStacks(stack: Stack, target: string): void {
  const names = writtenIn(stack).filter(({ kind, type }) => kind === 'data' && type === REMOTE_STATE).map(({ name }) => name);
  if (names.length === 0) return;
  const text = [...stack.files.values()].map((file) => JSON.stringify(file)).join('\n');
  const overrides = names.map((name, index) => {
    const file = path.join(target, `other-stack-${index}.tfstate`);
    const outputs = new Set([...text.matchAll(new RegExp(`\\b${REMOTE_STATE}\\.${name}\\.outputs(?:\\.|\\[\\\\")([\\w-]+)`, 'g'))].map(([, output]) => output));
    const values = Object.fromEntries([...outputs].map((output) => [output, { value: `${name}.${output}`, type: 'string' }]));
    fs.writeFileSync(file, JSON.stringify({ version: 4, terraform_version: '1.5.0', serial: 1, lineage: 'offline-plan', outputs: values, resources: [] }));
    return [name, { backend: 'local', config: { path: file } }];
  });
  fs.writeFileSync(path.join(target, 'other_stacks_override.tf.json'), JSON.stringify({ data: { [REMOTE_STATE]: Object.fromEntries(overrides) } }));
}
