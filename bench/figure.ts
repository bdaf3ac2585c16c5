import Table from 'cli-table3';

/** What was measured, and what it has to reach. */
export interface Figure {
  readonly what: string;
  readonly figure: number;
  readonly unit?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** As a table; a figure that is missed makes the bench fail. */
export function printFigures(figures: readonly Figure[]): void {
  const table = new Table({ head: ['what', 'measured', 'to reach', ''], style: { head: [], border: [] } });
  for (const { what, figure, unit = '', atLeast = -Infinity, atMost = Infinity } of figures) {
    const isReached = figure >= atLeast && figure <= atMost;
    const goals = [...atLeast > -Infinity ? [`≥ ${written(atLeast)}`] : [], ...atMost < Infinity ? [`≤ ${written(atMost)}`] : []];
    table.push([what, `${written(figure)} ${unit}`, goals.join(', '), isReached ? '' : 'MISSED']);
    if (!isReached) {
      process.exitCode = 1;
    }
  }
  console.log(table.toString());
}

/** With three digits, or whole. */
export function written(figure: number): string {
  return figure.toLocaleString('en', figure < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}
