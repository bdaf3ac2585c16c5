import { actionsOfApi, actionsReached, knowsAllOf, legacyActionFact, nearestAction, serviceOf } from '../catalog';
import { remark, StatementRule } from './rule';

/** An action that the catalog does not have: most likely a slip, and then the statement says nothing of it. Tables age, so it may be a new one. */
export const unknownAction: StatementRule = ({ actions, exceptActions }) => actions.flatMap(({ literal }) => {
  if (literal === undefined || isKnown(literal)) {
    return [];
  }
  const correction = correctionOf(literal);
  if (!correction && !knowsAllOf(serviceOf(literal))) {
    return [];
  }
  const fix = correction ?? 'check the name, or go on if the action is new';
  return [remark(exceptActions ? 'NotAction' : 'Action', 'UNKNOWN_ACTION', 'warning', `\`${literal}\` is no action that is known`, fix)];
});

/**
 * What to write in the place of an action that is not known; nothing where that cannot be told, and for a known one.
 *
 * @param most keystrokes between the two; where not given, the fewer the shorter the name
 */
export function correctionOf(action: string, most?: number): string | undefined {
  if (isKnown(action)) {
    return undefined;
  }
  const ofApi = actionsOfApi(action).map((name) => `\`${name}\``);
  if (ofApi.length > 0) {
    return `the API of this name goes by ${ofApi.join(' and ')}, so write that`;
  }
  const near = nearestAction(action, most);
  return near && `did you mean \`${near}\``;
}

function isKnown(action: string): boolean {
  return actionsReached(action).length > 0 || legacyActionFact(action) !== undefined;
}
