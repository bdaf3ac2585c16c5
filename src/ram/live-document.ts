import { lazyText, TOKEN_SPELLING } from '../framework';
import { documentBytes, DocumentKind, Offer, printDocument, Row, RowIndex, rowsOf, RowTable, Statement } from '../policy';

/**
 * A document that grows until the app is synthesised: statements that were there before, kept as they are and in front,
 * and rows that are merged behind them.
 */
export class LiveDocument {
  private readonly rows: RowTable;
  private readonly index = new RowIndex();
  private readonly keptBytes: number;
  /** A synth asks for every value twice; this is what it was told, until something is added. */
  private printed?: string;

  constructor(private readonly kind: DocumentKind, private readonly kept: readonly Statement[] = []) {
    this.rows = new RowTable(kind);
    const comma = kept.length > 0 ? 1 : 0;
    this.keptBytes = documentBytes({ kind, statements: kept }) - documentBytes({ kind, statements: [] }) + comma;
    kept.flatMap(rowsOf).forEach((row) => this.index.add(row));
  }

  get isEmpty(): boolean {
    return this.statements().length === 0;
  }

  /** What the document would become with this row too. */
  offer(row: Row): Offer {
    const { bytes, accept } = this.rows.offer(row);
    return {
      bytes: this.keptBytes + bytes,
      accept: () => {
        accept();
        this.index.add(row);
        this.printed = undefined;
      },
    };
  }

  /** Whether the document says it already, be it by a wildcard. */
  covers(row: Row): boolean {
    return this.index.covers(row);
  }

  add(row: Row): void {
    this.offer(row).accept();
  }

  statements(): readonly Statement[] {
    return [...this.kept, ...this.rows.statements()];
  }

  print(): string {
    this.printed ??= printDocument({ kind: this.kind, statements: this.statements() }, TOKEN_SPELLING);
    return this.printed;
  }

  /** For an attribute of a resource: what the document says at synth. */
  lazyText(): string {
    return lazyText(() => this.print());
  }
}
