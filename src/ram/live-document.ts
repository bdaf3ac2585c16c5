import { IResolveContext } from 'cdktf';
import { lazyText, resolvedStatement, TOKEN_SPELLING } from '../framework';
import {
  canonicalStatements, documentBytes, DocumentKind, Merge, printDocument, Row, RowIndex, rowsOf, RowTable, SizeMeter, splitStatement, Statement,
} from '../policy';

/**
 * A document that grows until the app is synthesised: statements that were there before, kept as they are and in front,
 * and rows that are merged behind them.
 */
export class LiveDocument {
  private readonly rows = new RowTable();
  private readonly meter = new SizeMeter();
  private readonly keptBytes: number;
  /** Made when it is first asked for: most documents are written in one go and never looked up. */
  private index?: RowIndex;
  /** A synth asks for every value twice; this is what it was told, until something is added. */
  private printed?: string;

  /** Merged statements of more than `mostStatementBytes` are taken apart again. */
  constructor(
    private readonly kind: DocumentKind,
    private readonly kept: readonly Statement[] = [],
    private readonly mostStatementBytes: number = Infinity,
  ) {
    const comma = kept.length > 0 ? 1 : 0;
    this.keptBytes = documentBytes({ kind, statements: kept }) - documentBytes({ kind, statements: [] }) + comma;
  }

  get isEmpty(): boolean {
    return this.kept.length === 0 && this.rows.isEmpty;
  }

  /** Adds a row to an identity document if that has at most so many bytes then; returns how many it has, or would have. */
  addWithin(most: number, row: Row): number {
    const merge = this.rows.plan(row);
    const bytes = this.keptBytes + this.meter.bytesWith(merge);
    if (bytes <= most) {
      this.put(merge, row);
    }
    return bytes;
  }

  /** Whether the document says it already, be it by a wildcard. */
  covers(row: Row): boolean {
    this.index ??= new RowIndex([...this.kept.flatMap(rowsOf), ...this.rows.rows()]);
    return this.index.covers(row);
  }

  add(row: Row): void {
    this.put(this.rows.plan(row), row);
  }

  statements(): readonly Statement[] {
    return [...this.kept, ...this.inParts(this.rows.statements())];
  }

  /** For an attribute of a resource: what the document says at synth. */
  lazyText(): string {
    return lazyText((context) => this.printed ?? this.print(context));
  }

  private print(context: IResolveContext): string {
    const merged = this.rows.statements();
    const resolved = merged.map((statement) => resolvedStatement(statement, context));
    const literal = resolved.every((statement, index) => statement === merged[index]);
    const statements = [...this.kept, ...this.inParts(literal ? merged : canonicalStatements(resolved))];
    const printed = printDocument({ kind: this.kind, statements }, TOKEN_SPELLING);
    this.printed = literal ? printed : undefined;
    return printed;
  }

  private inParts(statements: readonly Statement[]): readonly Statement[] {
    return this.mostStatementBytes === Infinity ? statements
      : statements.flatMap((statement) => splitStatement(this.kind, statement, this.mostStatementBytes));
  }

  private put(merge: Merge, row: Row): void {
    this.meter.add(merge);
    this.rows.put(merge);
    this.index?.add(row);
    this.printed = undefined;
  }
}
