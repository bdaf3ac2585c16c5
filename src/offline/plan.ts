/** One offline plan, from a folder of Terraform JSON to text and JSON. */
import { binaryOrError, checkVersion, versionOf } from './binary';
import { checkAgainst } from './check-schema';
import { environment } from './environment';
import { OfflinePlanError } from './error';
import { mentionedIn } from './mentioned';
import { planText } from './plan-text';
import { openProviders } from './providers';
import { Ended, run } from './run';
import { readSchemas } from './schema';
import { hasModules, readStack } from './stack';
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

export async function planOffline(request: PlanRequest): Promise<Plan> {
  const { folder, pinnedSchema, moreSchemas, priorState, binary: wanted, json, signal: interrupted } = request;
  const stack = readStack(folder);
  const schemas = readSchemas(pinnedSchema, moreSchemas);
  checkAgainst(schemas, stack);
  const binary = binaryOrError(wanted);

  return inWorkFolder(async (work) => {
    const cwd = layOut(stack, schemas, work, priorState);
    const providers = await openProviders(stack, hasModules(stack) ? schemas : mentionedIn(cwd, schemas), work);
    const ending = new AbortController();
    const signal = AbortSignal.any([interrupted, ending.signal]);
    const env = environment({ TF_REATTACH_PROVIDERS: providers.reattach });
    const surroundings = { cwd, env, signal };
    const terraform = async (...args: string[]) => succeeded(folder, args[0], await run(binary, args, surroundings));

    const planned = (async () => {
      // Providers run already and there is no backend: only modules are left for `init` to do.
      if (hasModules(stack)) await terraform('init', '-backend=false', '-input=false', '-no-color');
      return terraform('plan', '-input=false', '-no-color', '-lock=false', ...(json ? ['-out=../plan'] : []));
    })();
    const settled = Promise.allSettled([planned]);
    try {
      providers.answer();
      await settled;
      checkVersion(binary, providers.caller() ?? await versionOf(binary, surroundings)); // first: what an old one says of newer blocks would confuse
      const text = planText(await planned);
      return json ? { text, json: await terraform('show', '-json', '../plan') } : { text };
    } finally {
      ending.abort();
      await settled;
      providers.close();
    }
  });
}

function succeeded(folder: string, command: string, { code, output, errors }: Ended): string {
  if (code === 0) return output;
  const said = (errors || output).trim();
  throw new OfflinePlanError(`\`${folder}\`: \`${command}\` fails${code === null ? ' (it was ended)' : ''}; what Terraform says of the stack:\n${said}`);
}
