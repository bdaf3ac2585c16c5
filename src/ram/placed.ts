import { Row, Statement } from '../policy';
import { GrantOutcome } from './grant-outcome';
import { RamPolicy } from './ram-policy';

/** Where a statement, or a part of it, went. The policy is the one of this app that says it. */
export interface Placed {
  readonly statement: Statement;
  readonly outcome: GrantOutcome;
  readonly policy?: RamPolicy;
  readonly reason?: string;
}

/** Where one row of the statement went. */
export interface PlacedRow {
  readonly row: Row;
  readonly outcome: GrantOutcome;
  readonly policy: RamPolicy;
}

/** The rows of a statement put together again, as far as they went the same way. */
export function placements({ effect, actions, exceptActions, condition }: Statement, rows: readonly PlacedRow[]): readonly Placed[] {
  const together: PlacedRow[][] = [];
  for (const placed of rows) {
    const same = together.find(([{ outcome, policy }]) => outcome === placed.outcome && policy === placed.policy);
    if (same) {
      same.push(placed);
    } else {
      together.push([placed]);
    }
  }
  return together.map((group) => {
    const [{ outcome, policy }] = group;
    const resources = group.flatMap(({ row }) => row.resource ?? []);
    return { statement: { effect, actions, exceptActions, resources, condition }, outcome, policy };
  });
}
