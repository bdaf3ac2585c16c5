import { TerraformResource } from 'cdktf';
import { Row, RowTable, Statement } from '../policy';
import { GrantOutcome } from './grant-outcome';

/** What became of one row of a grant. */
export interface Placed {
  readonly row: Row;
  readonly outcome: GrantOutcome;
  /** The resource of this app whose document says it. */
  readonly document?: TerraformResource;
  /** The resource with which it comes into force: the document itself, or what attaches it to the identity. */
  readonly inForceWith?: TerraformResource;
  /**
   * Where it belongs: `the policy of bucket/media`.
   * @default - a policy of the identity
   */
  readonly belongsIn?: string;
  /** Why it was not applied. */
  readonly reason?: string;
  /** What would help. */
  readonly remedy?: string;
}

/** The same of a statement. */
export interface StatementPlace extends Omit<Placed, 'row'> {
  readonly statement: Statement;
}

/** Rows that went the same way, as statements again. */
export function together(placed: readonly Placed[]): readonly StatementPlace[] {
  const ways = new Map<string, { way: Placed; rows: RowTable }>();
  for (const way of placed) {
    const key = JSON.stringify([way.outcome, way.document?.node.path, way.belongsIn, way.reason]);
    const same = ways.get(key) ?? { way, rows: new RowTable() };
    same.rows.add(way.row);
    ways.set(key, same);
  }
  return [...ways.values()].flatMap(({ way: { row, ...way }, rows }) => rows.statements().map((statement) => ({ ...way, statement })));
}
