import { asciiLowerCase } from '../policy';
import { ActionFact } from './action-fact';
import { IMM_ACTIONS } from './imm-actions';
import { MNS_ACTIONS } from './mns-actions';
import { OSS_ACTIONS } from './oss-actions';
import { RAM_ACTIONS } from './ram-actions';

/** Every action that the catalog knows. */
export const ACTIONS: readonly ActionFact[] = [...OSS_ACTIONS, ...IMM_ACTIONS, ...RAM_ACTIONS, ...MNS_ACTIONS];

const BY_NAME: ReadonlyMap<string, ActionFact> = new Map(ACTIONS.map((row) => [asciiLowerCase(row.action), row]));

/** What is known of an action; like RAM, ignoring the case of its name. Wildcards are not looked up. */
export function actionFact(action: string): ActionFact | undefined {
  return BY_NAME.get(asciiLowerCase(action));
}
