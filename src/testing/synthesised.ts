import * as fs from 'node:fs';
import * as path from 'node:path';
import { Manifest, TerraformStack } from 'cdktf';

/** Writes one stack of an app as `app.synth` would, with its validations, and gives the folder of its Terraform JSON. */
export function synthesised(stack: TerraformStack, outdir: string): string {
  const stacks = stack.node.root.node.findAll().filter(TerraformStack.isStack);
  if (stacks.length > 1) stacks.forEach((each) => each.prepareStack()); // for references between them; gives each a backend, so not without need
  const manifest = new Manifest('offline-plan', outdir, false);
  fs.mkdirSync(path.join(outdir, 'stacks'), { recursive: true });
  stack.synthesizer.synthesize({ outdir, manifest });
  return path.join(outdir, manifest.forStack(stack).workingDirectory);
}
