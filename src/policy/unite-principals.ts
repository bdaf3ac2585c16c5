import { isWildcard, sortedPrincipals } from './principal';
import { Statement } from './statement';
import { sortedStatements, statementKey } from './statement-key';

/**
 * Makes one statement of those that differ in their principals only. Not of one with a wildcard principal: it may be void
 * under Block Public Access, and would take the others with it.
 */
export function unitePrincipals(statements: readonly Statement[]): readonly Statement[] {
  if (statements.every(({ principals }) => !principals)) {
    return statements;
  }
  const united = new Map<string, Statement>();
  for (const statement of sortedStatements(statements)) {
    const { principals } = statement;
    const mayShare = principals && !principals.some(isWildcard) && !statement.exceptActions;
    const key = statementKey(mayShare ? { ...statement, principals: [] } : statement);
    const other = united.get(key);
    united.set(key, other && mayShare ? { ...other, principals: sortedPrincipals([...other.principals!, ...principals]) } : statement);
  }
  return [...united.values()];
}
