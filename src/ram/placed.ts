import { Row, RowTable, Statement } from '../policy';
import { GrantOutcome } from './grant-outcome';
import { RamPolicy } from './ram-policy';

/** What became of one row of a grant. The policy is the one of this app that says it. */
export interface Placed {
  readonly row: Row;
  readonly outcome: GrantOutcome;
  readonly policy?: RamPolicy;
  /** Why it was not applied. */
  readonly reason?: string;
}

/** The same of a statement. */
export interface StatementPlace extends Omit<Placed, 'row'> {
  readonly statement: Statement;
}

/** Rows that went the same way, as statements again. */
export function together(placed: readonly Placed[]): readonly StatementPlace[] {
  const ways = new Map<string, { way: Placed; rows: RowTable }>();
  for (const way of placed) {
    const key = `${way.outcome} ${way.policy?.node.path}`;
    const same = ways.get(key) ?? { way, rows: new RowTable() };
    same.rows.add(way.row);
    ways.set(key, same);
  }
  return [...ways.values()].flatMap(({ way: { outcome, policy, reason }, rows }) =>
    rows.statements().map((statement) => ({ statement, outcome, policy, reason })));
}
