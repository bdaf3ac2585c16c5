import { actionKey } from './action';
import { canonicalCondition, Condition, conditionKey } from './condition';
import { isWildcard, Principal, principalKey, sortedPrincipals } from './principal';
import { Effect, Statement } from './statement';
import { compareKeys, Text } from './text';

/**
 * The unit that merging, printing, size and comparison start from: one effect, one principal, one condition, one
 * resource, and the set of actions. A statement is the rows of its principals and resources; its actions stay together.
 */
export interface Row {
  readonly effect: Effect;
  /**
   * One principal; or all of them where one is a wildcard, because a statement that reaches everyone is void as a whole
   * under Block Public Access: taking it apart would save the other principals from that. Absent in identity documents.
   */
  readonly principals?: readonly Principal[];
  readonly actions: readonly Text[];
  readonly exceptActions: boolean;
  readonly resource?: Text;
  /** Canonical. */
  readonly condition: Condition;
  /** Rows of one group may share a statement, see `RowTable`. */
  readonly group: string;
}

export function rowsOf(statement: Statement): readonly Row[] {
  const condition = canonicalCondition(statement.condition);
  return principalUnits(statement).flatMap((principals) => {
    const group = groupOf(statement, principals, condition);
    const { effect, actions, exceptActions } = statement;
    return (statement.resources ?? [undefined]).map((resource) => (
      { effect, principals, actions, exceptActions, resource, condition, group }));
  });
}

function principalUnits({ principals, exceptActions }: Statement): readonly (readonly Principal[] | undefined)[] {
  if (principals === undefined) {
    return [undefined];
  }
  const sorted = sortedPrincipals(principals);
  return exceptActions || sorted.some(isWildcard) ? [sorted] : sorted.map((principal) => [principal]);
}

/**
 * What two rows must have in common to be united. "All actions but these" of two statements do not add up to one list,
 * so such a statement is a group of its own.
 */
function groupOf(statement: Statement, principals: readonly Principal[] | undefined, condition: Condition): string {
  const { effect, exceptActions, actions, resources = [] } = statement;
  const own = exceptActions ? [sortedKeys(actions.map(actionKey)), sortedKeys(resources.map(({ key }) => key))] : [];
  return JSON.stringify([effect, principals?.map(principalKey) ?? null, conditionKey(condition), ...own]);
}

function sortedKeys(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort(compareKeys);
}
