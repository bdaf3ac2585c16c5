import { rowsOf } from './row';
import { RowTable } from './row-table';
import { Statement } from './statement';

/**
 * The one form of all documents that hold the same statements in another order, split or spelled otherwise.
 *
 * Exact: it allows and denies what the statements did, never more. Actions on one resource are united, then resources
 * with one set of actions, then principals with equal statements; there is no fourth step, since to unite statements
 * that differ in two of these would give every action on every resource.
 */
export function canonicalStatements(statements: readonly Statement[]): readonly Statement[] {
  const table = new RowTable();
  for (const row of statements.flatMap(rowsOf)) {
    table.add(row);
  }
  return table.statements();
}
