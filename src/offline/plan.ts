/** One offline plan, from a folder of Terraform JSON to text and JSON. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { binaryOrError, checkVersion } from './binary';
import { checkAgainst } from './check-schema';
import { environment } from './environment';
import { OfflinePlanError } from './error';
import { planText } from './plan-text';
import { readPriorState } from './prior-state';
import { answers } from './provider';
import { Ended, run } from './run';
import { readSchemas } from './schema';
import { hasModules, readStack, sourceBehind, sourcesOf, writtenIn } from './stack';
import { inWorkFolder, layOut } from './work-folder';

export interface PlanRequest {
  /** Of one synthesised stack. */
  readonly folder: string;
  /** The schema that the library was made with. */
  readonly pinnedSchema: string;
  /** Files with schemas of more resources and of more providers. */
  readonly moreSchemas: readonly string[];
  /** What is there already; nothing by default. */
  readonly priorState?: string;
  /** Name or path of the program that plans. */
  readonly binary?: string;
  /** Whether the plan is wanted as JSON too. */
  readonly json: boolean;
  /** Interrupts the plan; everything is cleaned up before the promise is rejected. */
  readonly signal: AbortSignal;
}

export interface Plan {
  readonly text: string;
  /** What `terraform show -json` prints. */
  readonly json?: string;
}

export async function planOffline({ folder, pinnedSchema, moreSchemas, priorState, binary: wanted, json, signal }: PlanRequest): Promise<Plan> {
  const stack = readStack(folder);
  const binary = binaryOrError(wanted);
  const checked = checkVersion(binary, environment(), signal);
  checked.catch(() => {}); // awaited below, where it is thrown; until then a rejection is in good hands
  const schemas = readSchemas(pinnedSchema, moreSchemas);
  checkAgainst(schemas, stack);

  return inWorkFolder(async (work) => {
    const cwd = path.join(work, 'stack');
    layOut(stack, cwd);
    if (priorState) fs.writeFileSync(path.join(cwd, 'terraform.tfstate'), JSON.stringify(readPriorState(priorState, stack)));

    const { serve } = require('./server') as typeof import('./server'); // and the gRPC library: not before there is something to plan
    const sources = sourcesOf(stack);
    const needed = new Set([...sources.values(), ...writtenIn(stack).map((each) => sourceBehind(each, sources))]);
    const running = await Promise.all([...schemas].filter(([source]) => needed.has(source)).map(async ([source, schema], index) =>
      serve(source, answers(schema), path.join(work, `provider${index}`))));
    try {
      await checked;
      const env = environment({ TF_REATTACH_PROVIDERS: JSON.stringify(Object.assign({}, ...running.map(({ reattach }) => reattach))) });
      const terraform = async (...args: string[]) => succeeded(folder, args[0], await run(binary, args, { cwd, env, signal }));

      // Providers run already and there is no backend: only modules are left for `init` to do.
      if (hasModules(stack)) await terraform('init', '-backend=false', '-input=false', '-no-color');
      const text = planText(await terraform('plan', '-input=false', '-no-color', '-lock=false', '-out=../plan'));
      return json ? { text, json: await terraform('show', '-json', '../plan') } : { text };
    } finally {
      running.forEach(({ stop }) => stop());
    }
  });
}

function succeeded(folder: string, command: string, { code, output, errors }: Ended): string {
  if (code === 0) return output;
  const said = (errors || output).trim();
  throw new OfflinePlanError(`\`${folder}\`: \`${command}\` fails${code === null ? ' (it was ended)' : ''}; what Terraform says of the stack:\n${said}`);
}
