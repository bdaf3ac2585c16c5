import { actionKey } from './action';
import { conditionKey } from './condition';
import { isWildcard, principalKey, sortedPrincipals } from './principal';
import { Statement } from './statement';

/**
 * Makes one statement of those that differ in their principals only, in the order in which they come. Not of one with a wildcard principal: it may be void
 * under Block Public Access, and would take the others with it.
 */
export function unitePrincipals(statements: readonly Statement[]): readonly Statement[] {
  if (statements.every(({ principals }) => !principals)) {
    return statements;
  }
  const united = new Map<string, Statement>();
  for (const statement of statements) {
    const { principals } = statement;
    const mayShare = principals && !principals.some(isWildcard) && !statement.exceptActions;
    const key = statementKey(mayShare ? { ...statement, principals: [] } : statement);
    const other = united.get(key);
    united.set(key, other && mayShare ? { ...other, principals: sortedPrincipals([...other.principals!, ...principals]) } : statement);
  }
  return [...united.values()];
}

/** Equal for canonical statements that mean the same. */
function statementKey({ effect, principals, actions, exceptActions, resources, condition }: Statement): string {
  return JSON.stringify([
    effect,
    principals?.map(principalKey) ?? null,
    exceptActions,
    actions.map(actionKey),
    resources?.map(({ key }) => key) ?? null,
    conditionKey(condition),
  ]);
}
