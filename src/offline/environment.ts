import * as os from 'node:os';

/** Go collects garbage only where its heap would outgrow this: the plan of most stacks is over before, and pays for none. */
const MEMORY = { GOGC: 'off', GOMEMLIMIT: '1GiB' };

/**
 * What Terraform may know of its surroundings: nothing that could change the plan or reach for a network, apart from values of variables. Settings of the
 * user's own runs (`TF_CLI_ARGS`, `TF_DATA_DIR`, `TF_WORKSPACE`, …) and credentials stay out.
 */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TF|TOFU)_/.test(name) || name.startsWith('TF_VAR_'));
  return { ...MEMORY, ...Object.fromEntries(kept), TF_CLI_CONFIG_FILE: os.devNull, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', ...more };
}
