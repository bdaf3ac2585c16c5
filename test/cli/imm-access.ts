/** The command as users run it: the bundle, in a process of its own. */
import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as path from 'node:path';

export const BUNDLE = path.join(__dirname, '..', '..', 'lib', 'bundled', 'imm-access.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function immAccess(args: string[], env: NodeJS.ProcessEnv = {}, input: string | Buffer = ''): Ended {
  const { status: code, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env }, input, maxBuffer: Infinity });
  return { code, stdout, stderr };
}

export function started(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [BUNDLE, ...args], { stdio: 'pipe', env: { ...process.env, ...env } });
}
