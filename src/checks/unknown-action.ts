import { actionsOfApi, actionsReached, knowsAllOf, legacyActionFact, nearestAction, serviceOf } from '../catalog';
import { remark, StatementRule } from './rule';

/** An action that the catalog does not have: most likely a slip, and then the statement says nothing of it. Tables age, so it may be a new one. */
export const unknownAction: StatementRule = ({ actions, exceptActions }) => actions.flatMap(({ literal }) => {
  if (literal === undefined || actionsReached(literal).length > 0 || legacyActionFact(literal)) {
    return [];
  }
  const near = nearestAction(literal);
  if (!near && !knowsAllOf(serviceOf(literal))) {
    return [];
  }
  return [remark(exceptActions ? 'NotAction' : 'Action', 'UNKNOWN_ACTION', 'warning', `\`${literal}\` is no action that is known`, fixFor(literal, near))];
});

function fixFor(action: string, near: string | undefined): string {
  const ofApi = actionsOfApi(action).map((name) => `\`${name}\``);
  if (ofApi.length > 0) {
    return `the API of this name goes by ${ofApi.join(' and ')}, so write that`;
  }
  return near ? `did you mean \`${near}\`` : 'check the name, or go on if the action is new';
}
