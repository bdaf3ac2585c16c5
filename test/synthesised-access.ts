import { App, TerraformStack } from 'cdktf';
import { written } from './access/written';
import { AccessSetJson } from './reference/json';
import { accessSetOf } from '../src/access';
import { readStacks } from '../src/terraform';

/** Who may do what by all that the app of a stack is synthesised to, as an access file says it. */
export function synthesisedAccess(stack: TerraformStack): AccessSetJson {
  const app = stack.node.root as App;
  app.synth();
  return { version: 1, ...written(accessSetOf(readStacks([app.outdir])).access) };
}
