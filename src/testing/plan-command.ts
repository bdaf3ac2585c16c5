import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OfflinePlanOptions } from './offline-plan';
import { inTemporaryFolder } from './temporary-folder';

/** Made by the build, beside this room in the package. */
const COMMAND = path.join(__dirname, '..', '..', 'lib', 'bundled', 'imm-access.js');

export interface PrintedPlan {
  readonly text: string;
  readonly json: string;
}

/** Plans with `imm-access plan`; what it says of bad input becomes the message of an error. */
export function planByCommand(directory: string, { priorState, schemaFiles = [], binary }: OfflinePlanOptions): PrintedPlan {
  if (!fs.existsSync(COMMAND)) throw new Error(`${COMMAND} is not there; in a clone, \`npx projen bundle\` makes it`);
  return inTemporaryFolder((folder) => {
    const [json, state] = ['plan.json', 'state.json'].map((name) => path.join(folder, name));
    const args = [COMMAND, 'plan', '--json', json, ...schemaFiles.flatMap((file) => ['--schema', file])];
    if (binary !== undefined) args.push('--binary', binary);
    if (priorState !== undefined) {
      fs.writeFileSync(state, JSON.stringify(priorState));
      args.push('--state', state);
    }
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: '' }; // Node would read them all at its start, and no network is asked
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [...args, '--', directory], { encoding: 'utf8', env, maxBuffer: Infinity });
    if (error) throw error;
    if (status !== 0) throw new Error(stderr.trim().replace(/^imm-access: /, ''));
    return { text: stdout, json: fs.readFileSync(json, 'utf8') };
  });
}
