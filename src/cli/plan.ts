/** `imm-access plan`: what the real Terraform would do with a stack, without credentials. */
import * as path from 'node:path';
import { Command } from 'commander';
import { interruptible } from './interruptible';
import { writeAtomically } from './write';

interface PlanOptions {
  readonly out?: string;
  readonly json?: string;
  readonly state?: string;
  readonly schema: string[];
  readonly binary?: string;
}

/** Shipped with the library, beside its `lib`. */
const PINNED_SCHEMA = path.join(__dirname, '..', '..', 'schemas', 'alicloud.json');

export function addPlan(program: Command, ended: (code: number) => void): void {
  program.command('plan')
    .description('plan a synthesised stack with the real terraform or tofu, offline: no credentials, no registry')
    .argument('<STACK_DIR>', 'folder of one stack with its cdk.tf.json, such as cdktf.out/stacks/media')
    .option('--out <FILE>', 'write the plan as text to this file too')
    .option('--json <FILE>', 'write the plan as JSON, as `terraform show -json` prints it; `-`: to stdout, instead of the text')
    .option('--state <FILE>', 'what is there already: attributes by address, or what `terraform state pull` prints')
    .option('--schema <FILE>', 'schemas of more resources and providers: what `terraform providers schema -json` prints (repeatable)',
      (file: string, before: string[]) => [...before, file], [])
    .option('--binary <NAME>', 'the program that plans (default: TERRAFORM_BINARY_NAME, else terraform, else tofu)')
    .addHelpText('after', '\nExit codes: 0 planned; 1 bad input, no terraform or tofu, or the plan fails.')
    .action(async (folder: string, options: PlanOptions) => {
      ended(await interruptible((signal) => plan(folder, options, signal)));
    });
}

async function plan(folder: string, { out, json, state, schema, binary }: PlanOptions, signal: AbortSignal): Promise<void> {
  const { planOffline } = require('../offline') as typeof import('../offline'); // here, so that other commands start without it
  const planned = await planOffline({
    folder, binary, signal, pinnedSchema: PINNED_SCHEMA, moreSchemas: schema, priorState: state, json: json !== undefined,
  });
  if (out !== undefined && out !== '-') writeAtomically(out, planned.text);
  if (json !== undefined && json !== '-') writeAtomically(json, planned.json!);
  process.stdout.write(json === '-' ? planned.json! : planned.text);
}
