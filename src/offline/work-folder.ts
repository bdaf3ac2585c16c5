/** A folder for one plan, with a name of its own: two plans at once never meet, and the stack's folder stays as it was synthesised. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { standInForOtherStacks } from './other-stacks';
import { readPriorState } from './prior-state';
import { ProviderSchemas } from './schema';
import { Stack } from './stack';
import { withoutBackend } from './without-backend';

/** Left by runs of Terraform in the stack's folder; some of it would be believed. */
const LEFT_BEHIND = /^(\.terraform($|\.)|terraform\.tfstate|errored\.tfstate|\.)/;

/** Gives `work` a folder that is gone when it is through, however it ends. */
export async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'imm-plan-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); // on Windows, files of a program stay for a moment after its end
  process.on('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** Gives the stack as Terraform is to see it, what is there already included. Modules and assets are not copied, since they may be large. */
export function layOut(stack: Stack, schemas: ProviderSchemas, workFolder: string, priorState: string | undefined): string {
  const target = path.join(workFolder, 'stack');
  fs.mkdirSync(target);
  for (const entry of fs.readdirSync(stack.folder).filter((name) => !LEFT_BEHIND.test(name))) {
    const [from, to] = [path.resolve(stack.folder, entry), path.join(target, entry)];
    if (stack.files.has(entry)) fs.writeFileSync(to, withoutBackend(fs.readFileSync(from, 'utf8')));
    else if (fs.statSync(from).isDirectory()) fs.symlinkSync(from, to, 'junction');
    else fs.copyFileSync(from, to);
  }
  if (priorState !== undefined) fs.writeFileSync(path.join(target, 'terraform.tfstate'), JSON.stringify(readPriorState(priorState, stack, schemas)));
  standInForOtherStacks(stack, target);
  return target;
}
