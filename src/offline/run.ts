import { spawn } from 'node:child_process';
import { OfflinePlanError } from './error';

export interface Surroundings {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the program at once: what it works on is thrown away. */
  readonly signal: AbortSignal;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end, also where the end is an interruption: only then may its folder go. */
export async function run(program: string, args: readonly string[], { cwd, env, signal }: Surroundings): Promise<Ended> {
  signal.throwIfAborted();
  const ended = await new Promise<Ended>((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGKILL');
    signal.addEventListener('abort', stop);
    const [output, errors] = [child.stdout, child.stderr].map(textOf);
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      reject(new OfflinePlanError(`\`${program}\` cannot be run: ${error.message}; name a working one in TERRAFORM_BINARY_NAME`));
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code, output: output(), errors: errors() });
    });
  });
  signal.throwIfAborted();
  return ended;
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
