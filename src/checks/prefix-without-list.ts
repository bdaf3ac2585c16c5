import { AccessLevel, actionsReached } from '../catalog';
import { foldedKey, Text } from '../policy';
import { remark, senseless, StatementRule } from './rule';

/** Keys that only requests to list objects carry. */
const OF_LISTS = ['oss:prefix', 'oss:delimiter'];

/** A condition on what objects are listed by, on actions none of which lists. Beside one that does, it is a usual way to write both in one statement. */
export const prefixWithoutList: StatementRule = ({ actions, exceptActions, condition }, context) => {
  const keys = condition.flatMap(({ tests }) => tests.map(({ key }) => key)).filter((key) => OF_LISTS.includes(foldedKey(key)));
  return exceptActions || actions.some(mayList) ? [] : keys.map((key) => remark('Condition', 'PREFIX_WITHOUT_LIST', senseless(context),
    `only requests to list objects carry \`${key}\`, and none of the actions lists any: ${actions.map((action) => `\`${action}\``).join(', ')}`,
    'name the objects in the resource, `acs:oss:*:*:<bucket>/<prefix>*`, or put the condition on `oss:ListObjects`'));
};

function mayList({ literal }: Text): boolean {
  return literal === undefined || actionsReached(literal).some(({ action, accessLevel }) => accessLevel === AccessLevel.LIST && action.startsWith('oss:'));
}
