import { ActionSet, actionSet } from './action-set';
import { canonicalCondition, Condition, conditionKey } from './condition';
import { isWildcard, Principal, principalKey, sortedPrincipals } from './principal';
import { Effect, Statement } from './statement';
import { sortedTexts, Text } from './text';

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
  readonly actions: ActionSet;
  readonly exceptActions: boolean;
  readonly resource?: Text;
  /** Canonical. */
  readonly condition: Condition;
  /** Rows of one group may share a statement, see `RowTable`. */
  readonly group: string;
}

export function rowsOf(statement: Statement): readonly Row[] {
  const { effect, exceptActions, resources = [undefined] } = statement;
  const condition = canonicalCondition(statement.condition);
  const actions = actionSet(statement.actions);
  return principalUnits(statement).flatMap((principals) => {
    const group = groupOf(statement, actions, principals, condition);
    return resources.map((resource) => ({ effect, principals, actions, exceptActions, resource, condition, group }));
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
function groupOf(statement: Statement, actions: ActionSet, principals: readonly Principal[] | undefined, condition: Condition): string {
  const { effect, exceptActions, resources = [] } = statement;
  const own = exceptActions ? [actions.key, ...sortedTexts(resources).map(({ key }) => key)] : [];
  return JSON.stringify([effect, principals?.map(principalKey) ?? null, conditionKey(condition), ...own]);
}

/** A statement that says what one row says. */
export function statementOfRow({ effect, principals, actions, exceptActions, resource, condition }: Row): Statement {
  return { effect, ...(principals && { principals }), actions: actions.list, exceptActions, ...(resource && { resources: [resource] }), condition };
}
