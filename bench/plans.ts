/** What an offline plan costs, against Terraform's own plan of as many of its built-in resources, which take no provider process. */
import { execFileSync, spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { devNull, tmpdir } from 'os';
import { join } from 'path';
import { medianOf } from './measure';
import { expected } from '../scripts/examples';
import { findBinary } from '../src/offline';

const COMMAND = join(__dirname, '..', 'lib', 'bundled', 'imm-access.js');
const EXAMPLE = 'media-pipeline';

export interface PlanFigures {
  readonly resources: number;
  readonly offline: number;
  readonly builtIn: number;
  /** Of the command without work: `imm-access --help`. */
  readonly help: number;
}

/** Medians in milliseconds, of runs in turn; nothing where there is no terraform and no tofu. */
export function measurePlans(runs: number): PlanFigures | undefined {
  const binary = findBinary();
  if (binary === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-plan-'));
  try {
    const [stack, builtIn] = ['stack', 'built-in'].map((name) => join(folder, name));
    const json = expected(EXAMPLE).stacks['cdk.tf.json'] as { resource: Record<string, object> };
    const resources = Object.values(json.resource).flatMap((byName) => Object.keys(byName)).length;
    const data = Object.fromEntries(Array.from({ length: resources }, (_, i) => [`r${i}`, { input: i }]));
    write(stack, json);
    write(builtIn, { resource: { terraform_data: data } });

    const env: NodeJS.ProcessEnv = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: devNull };
    delete env.NODE_EXTRA_CA_CERTS; // Node reads all of them whenever it starts, here for nothing
    const works = [
      () => execFileSync(process.execPath, [COMMAND, 'plan', stack], { env }),
      () => execFileSync(binary, ['plan', '-input=false', '-no-color'], { cwd: builtIn, env }),
      () => spawnSync(process.execPath, [COMMAND, '--help'], { env }),
    ];
    const samples = Array.from({ length: runs }, () => works.map(timed));
    const [offline, own, help] = works.map((_, work) => medianOf(samples.map((sample) => sample[work])));
    return { resources, offline, builtIn: own, help };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, json: object): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(json));
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
