import { isWildcard, sortedPrincipals } from './principal';
import { rowsOf } from './row';
import { RowTable } from './row-table';
import { DocumentKind, Statement } from './statement';
import { sortedStatements, statementKey } from './statement-key';

/**
 * The one form of all documents that hold the same statements in another order, split or spelled otherwise.
 *
 * Exact: it allows and denies what the statements did, never more. Actions on one resource are united, then resources
 * with one set of actions, then principals with equal statements; there is no fourth step, since to unite statements
 * that differ in two of these would give every action on every resource.
 */
export function canonicalStatements(kind: DocumentKind, statements: readonly Statement[]): readonly Statement[] {
  const table = new RowTable(kind);
  for (const row of statements.flatMap(rowsOf)) {
    table.add(row);
  }
  return sortedStatements(unitePrincipals(table.statements()));
}

function unitePrincipals(statements: readonly Statement[]): readonly Statement[] {
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
