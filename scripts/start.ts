/** Synthesises examples/media-pipeline and prints its grants: `npm start`. */
import * as path from 'node:path';
import { App } from 'cdktf';
import { MediaPipeline } from '../examples/media-pipeline/media-pipeline';
import { Grant } from '../src';
import { grantTable } from './grant-table';

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
