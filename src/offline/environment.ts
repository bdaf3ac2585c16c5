import * as os from 'node:os';

/** How far Go lets its heap grow between collections, in percent: a plan is over before most of them pay. */
const GOGC = '400';

/**
 * What Terraform may know of its surroundings: nothing that could change the plan or reach for a network, apart from values of variables. Settings of the
 * user's own runs (`TF_CLI_ARGS`, `TF_DATA_DIR`, `TF_WORKSPACE`, …) and credentials stay out.
 */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TF|TOFU)_/.test(name) || name.startsWith('TF_VAR_'));
  return { GOGC, ...Object.fromEntries(kept), TF_CLI_CONFIG_FILE: os.devNull, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', ...more };
}
