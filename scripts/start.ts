/** Synthesises examples/media-pipeline, prints who may do what by it and plans it: `npm start`. */
import * as path from 'node:path';
import { App } from 'cdktf';
import { MediaPipeline } from '../examples/media-pipeline/media-pipeline';
import { OfflinePlan } from '../src';
import { accessSetOf } from '../src/access';
import { findBinary } from '../src/offline';
import { accessReport } from '../src/review';
import { readStack } from '../src/terraform';

const app = new App({ outdir: path.join(__dirname, '..', 'examples', 'media-pipeline', 'cdktf.out') });
const stack = new MediaPipeline(app, 'media-pipeline');
app.synth();
const file = path.join(app.outdir, app.manifest.stacks[stack.node.id].synthesizedStackPath);
console.log(`Terraform JSON: ${path.relative('', file)}\n`);
console.log(accessReport(accessSetOf(readStack(path.dirname(file)))));

const binary = findBinary();
if (binary === undefined) {
  console.log('No plan, since there is no `terraform` and no `tofu` of version 1.5 or newer on the PATH, nor in TERRAFORM_BINARY_NAME.');
} else {
  const { text } = OfflinePlan.ofDirectory(path.dirname(file));
  console.log(`Plan, by ${path.basename(binary)}, without credentials:\n\n${text}`);
}
