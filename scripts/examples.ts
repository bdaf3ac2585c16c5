/**
 * What the examples give, and what it is expected to be: `npx projen example:expect` writes the expected Terraform JSON and access report of every
 * example anew, and test/examples compares. An example is a folder with a `main.ts`; its expectation lies in `expected/`.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { accessSetOf } from '../src/access';
import { accessReport } from '../src/review';
import { readStacks } from '../src/terraform';

export const EXAMPLES = path.join(__dirname, '..', 'examples');

/** What an example gives. */
export interface Given {
  /** Terraform JSON by the path of its file below `expected/`. */
  readonly stacks: Readonly<Record<string, unknown>>;
  /** Who may do what, as `imm-access report` prints it. */
  readonly report: string;
}

const REPORT = 'access.md';

export function exampleNames(): string[] {
  return fs.readdirSync(EXAMPLES).filter((name) => fs.existsSync(path.join(EXAMPLES, name, 'main.ts'))).sort();
}

/** Runs an example as its reader would, and reads what it wrote: `cdk.tf.json`, in a folder for each stack where there are several. */
export function synthesise(example: string): Given {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), `${example}-`));
  try {
    const tsNode = require.resolve('ts-node/dist/bin.js');
    execFileSync(process.execPath, [tsNode, '-T', path.join(EXAMPLES, example, 'main.ts')], { env: { ...process.env, CDKTF_OUTDIR: out }, stdio: 'pipe' });
    const names = fs.readdirSync(path.join(out, 'stacks')).sort();
    const stacks = Object.fromEntries(names.map((stack) =>
      [names.length === 1 ? 'cdk.tf.json' : `${stack}/cdk.tf.json`, comparable(readJson(path.join(out, 'stacks', stack, 'cdk.tf.json')))]));
    return { stacks, report: accessReport(accessSetOf(readStacks([out]))) };
  } finally {
    fs.rmSync(out, { recursive: true });
  }
}

/** What is committed for an example. */
export function expected(example: string): Given {
  const folder = path.join(EXAMPLES, example, 'expected');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).sort();
  const stacks = Object.fromEntries(files.map((file) => [file.split(path.sep).join('/'), readJson(path.join(folder, file))]));
  return { stacks, report: fs.readFileSync(path.join(folder, REPORT), 'utf8') };
}

/** Without construct paths, which tell a reviewer nothing that addresses do not, and without the default backend, which holds the path of this clone. */
function comparable(stack: { terraform: { backend?: unknown } }): unknown {
  delete stack.terraform.backend;
  return JSON.parse(JSON.stringify(stack), (key, value: unknown) => (key === '//' ? undefined : value));
}

function readJson(file: string) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function writeExpected(example: string): void {
  const folder = path.join(EXAMPLES, example, 'expected');
  const { stacks, report } = synthesise(example); // before the old ones go: an example that fails keeps them
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(stacks)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  fs.writeFileSync(path.join(folder, REPORT), report);
}

if (require.main === module) {
  exampleNames().forEach(writeExpected);
}
