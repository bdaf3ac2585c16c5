/** Grants as a table of 140 columns at most, unless a name is longer than its column. */
import Table from 'cli-table3';
import { Effect, Grant, GrantLanding, GrantOutcome } from '../src';

/** One statement of a grant. A cell is a list of lines. */
export interface GrantRow {
  readonly who: string[];
  readonly actions: string[];
  readonly where: string[];
  readonly condition: string[];
  /** The address of the resource whose document says it, or why none does. */
  readonly document: string[];
}

const COLUMNS: readonly { readonly key: keyof GrantRow; readonly head: string; readonly width: number }[] = [
  { key: 'who', head: 'who', width: 22 },
  { key: 'actions', head: 'actions', width: 30 },
  { key: 'where', head: 'where', width: 34 },
  { key: 'condition', head: 'condition', width: 16 },
  { key: 'document', head: 'Terraform address', width: 22 },
];

export function grantRows(grant: Grant): GrantRow[] {
  return grant.landings.map((landing) => ({
    who: [landing.grantee],
    actions: [...(landing.statement.effect === Effect.DENY ? ['deny'] : []), ...landing.statement.actions],
    where: landing.statement.resources,
    condition: (landing.statement.when ?? []).flatMap(({ key, operator, values }) => [key, operator, ...values]),
    document: documentOf(landing),
  }));
}

function documentOf({ outcome, address, reason }: GrantLanding): string[] {
  const told = outcome === GrantOutcome.APPLIED ? [] : [reason === undefined ? outcome : `${outcome}: ${reason}`];
  return [...told, ...(address === undefined ? [] : [address])];
}

/** A line for each grant that says what it is for, and below it a row for each of its statements. */
export function grantTable(grants: readonly Grant[], colours = false): string {
  const table = new Table({ head: COLUMNS.map(({ head }) => head), ...(colours ? {} : { style: { head: [], border: [] } }) });
  for (const grant of grants) {
    table.push([{ content: `${grant.purpose} (${grant.outcome})`, colSpan: COLUMNS.length }]);
    for (const row of grantRows(grant)) {
      table.push(COLUMNS.map(({ key, width }) => row[key].flatMap((line) => fold(line, width)).join('\n')));
    }
  }
  return table.toString();
}

/** Breaks a line where a name has a seam; a part without one stays whole. */
function fold(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of line.split(/(?<=[ ./_:]|-(?!-))/)) {
    const last = lines.length - 1;
    if (last >= 0 && (lines[last] + part).trimEnd().length <= width) {
      lines[last] += part;
    } else {
      lines.push(last >= 0 ? `  ${part}` : part);
    }
  }
  return lines.map((each) => each.trimEnd());
}
