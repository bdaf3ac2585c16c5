import { conditionKeyFact, knowsAllKeysOf, nearestConditionKey } from '../catalog';
import { Remark, remark, StatementRule } from './rule';

/** A condition on a key that no request is known to carry: under most operators it never holds, under those with "Not" it always does. */
export const unknownConditionKey: StatementRule = ({ condition }) => condition.flatMap(({ tests }) => tests.flatMap(({ key }) => about(key) ?? []));

function about(key: string): Remark | undefined {
  if (conditionKeyFact(key)) {
    return undefined;
  }
  const near = nearestConditionKey(key);
  return !near && !knowsAllKeysOf(key) ? undefined
    : remark('Condition', 'UNKNOWN_CONDITION_KEY', 'warning', `\`${key}\` is no condition key that is known`,
      near ? `did you mean \`${near}\`` : 'check the name, or go on if the key is new');
}
