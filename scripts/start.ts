/** Synthesises examples/media-pipeline, prints its grants and plans it: `npm start`. */
import * as path from 'node:path';
import { App } from 'cdktf';
import { MediaPipeline } from '../examples/media-pipeline/media-pipeline';
import { Grant, OfflinePlan } from '../src';
import { grantTable } from './grant-table';
import { findBinary } from '../src/offline';

const app = new App({ outdir: path.join(__dirname, '..', 'examples', 'media-pipeline', 'cdktf.out') });
const stack = new MediaPipeline(app, 'media-pipeline');
try {
  app.synth();
  const { synthesizedStackPath } = app.manifest.stacks[stack.node.id];
  console.log(`Terraform JSON: ${path.relative('', path.join(app.outdir, synthesizedStackPath))}\n`);
} finally {
  // Also where synthesis fails: a grant that cannot be applied is a reason to look at them.
  console.log(grantTable(Grant.all(app), process.stdout.isTTY));
}

const binary = findBinary();
if (binary === undefined) {
  console.log('\nNo plan, since there is no `terraform` and no `tofu` of version 1.5 or newer on the PATH, nor in TERRAFORM_BINARY_NAME.');
} else {
  const { synthesizedStackPath } = app.manifest.stacks[stack.node.id];
  const { text } = OfflinePlan.ofDirectory(path.dirname(path.join(app.outdir, synthesizedStackPath)));
  console.log(`\nPlan, by ${path.basename(binary)}, without credentials:\n\n${text}`);
}
