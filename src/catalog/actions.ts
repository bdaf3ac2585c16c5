import { asciiLowerCase, globMatches } from '../policy';
import { AccessLevel } from './access-level';
import { ActionFact } from './action-fact';
import { BSS_ACTIONS } from './bss-actions';
import { IMM_ACTIONS } from './imm-actions';
import { KMS_ACTIONS } from './kms-actions';
import { MNS_ACTIONS } from './mns-actions';
import { nearest } from './nearest';
import { OSS_ACTIONS } from './oss-actions';
import { RAM_ACTIONS } from './ram-actions';
import { ROS_ACTIONS } from './ros-actions';
import { STS_ACTIONS } from './sts-actions';

/** The known actions of each service, by its name in policies. */
export const ACTIONS_BY_SERVICE: ReadonlyMap<string, readonly ActionFact[]> = new Map([
  ['oss', OSS_ACTIONS],
  ['imm', IMM_ACTIONS],
  ['ram', RAM_ACTIONS],
  ['sts', STS_ACTIONS],
  ['mns', MNS_ACTIONS],
  ['kms', KMS_ACTIONS],
  ['ros', ROS_ACTIONS],
  ['bss', BSS_ACTIONS],
]);

/** Of these the vendor's whole tables are here; of the other services, what is used with IMM. */
const WHOLE = ['oss', 'imm'];

/** Every action that the catalog knows. */
export const ACTIONS: readonly ActionFact[] = [...ACTIONS_BY_SERVICE.values()].flat();

const BY_NAME: ReadonlyMap<string, ActionFact> = new Map(ACTIONS.map((row) => [asciiLowerCase(row.action), row]));

/** What is known of an action; like RAM, ignoring the case of its name. Wildcards are not looked up. */
export function actionFact(action: string): ActionFact | undefined {
  return BY_NAME.get(asciiLowerCase(action));
}

/** The service that an action belongs to, in lower case: `oss`; for `*` that is `*`. */
export function serviceOf(action: string): string {
  return asciiLowerCase(action.split(':')[0]);
}

/** The known actions that a pattern such as `oss:Get*` reaches. */
export function actionsReached(pattern: string): readonly ActionFact[] {
  const folded = asciiLowerCase(pattern);
  if (!/[*?]/.test(folded)) {
    return [BY_NAME.get(folded) ?? []].flat();
  }
  return [...BY_NAME].flatMap(([name, row]) => (globMatches(folded, name) ? [row] : []));
}

/** Names of the known actions of a service, `oss` for example; of one access level, if one is given. */
export function actionsOf(service: string, level?: AccessLevel): readonly string[] {
  const rows = ACTIONS_BY_SERVICE.get(asciiLowerCase(service));
  if (!rows) {
    throw new Error(`no actions are known of \`${service}\`; the services are ${[...ACTIONS_BY_SERVICE.keys()].join(', ')}`);
  }
  return rows.filter(({ accessLevel }) => level === undefined || accessLevel === level).map(({ action }) => action);
}

/** What the known actions do that a pattern such as `oss:Get*` reaches. */
export function accessLevelOf(actionPattern: string): ReadonlySet<AccessLevel> {
  return new Set(actionsReached(actionPattern).map(({ accessLevel }) => accessLevel));
}

/** Whether an action of the service that the catalog does not know is most likely none. */
export function knowsAllOf(service: string): boolean {
  return WHOLE.includes(service);
}

/**
 * The known action that was probably meant. Of a service that the catalog knows in part it must be one keystroke away: what is
 * farther may well be an action of its own.
 */
export function nearestAction(action: string, most?: number): string | undefined {
  const service = serviceOf(action);
  const names = ACTIONS_BY_SERVICE.get(service)?.map((row) => row.action) ?? [];
  return nearest(action, names, knowsAllOf(service) ? most : 1);
}
