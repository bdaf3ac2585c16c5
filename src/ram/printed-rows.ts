import { Row } from '../policy';

/** How documents of nothing but rows without tokens are printed. One grant is often given to many, and then it is the same rows each time. */
export class PrintedRows {
  /** By the first row, the last document that began with it. */
  private readonly byFirst = new WeakMap<Row, { readonly rows: readonly Row[]; readonly text: string }>();

  of(rows: readonly Row[]): string | undefined {
    const last = this.byFirst.get(rows[0]);
    return last?.rows.length === rows.length && last.rows.every((row, index) => row === rows[index]) ? last.text : undefined;
  }

  keep(rows: readonly Row[], text: string): void {
    if (rows.length > 0) {
      this.byFirst.set(rows[0], { rows: [...rows], text });
    }
  }
}
