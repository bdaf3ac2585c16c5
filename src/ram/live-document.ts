import { IConstruct } from 'constructs';
import { lazyText, resolvedStatement, Resolver, resolverAt, TOKEN_SPELLING } from '../framework';
import { PrintedRows } from './printed-rows';
import {
  canonicalStatements, documentBytes, DocumentKind, Merge, printDocument, Row, RowIndex, rowsOf, RowTable, SizeMeter, splitStatement, Statement,
} from '../policy';

/**
 * A document that grows until the app is synthesised: statements that were there before, unmerged and in front, and rows
 * that are merged behind them.
 */
export class LiveDocument {
  private readonly rows = new RowTable();
  /** As they came. */
  private readonly given: Row[] = [];
  /** Made when they are first asked for: most documents are written in one go and never looked up, some never measured. */
  private index?: RowIndex;
  private meter?: SizeMeter;
  /** A synth asks for every value twice; this is what it was told, until something is added. */
  private printed?: string;

  /** Merged statements of more than `mostStatementBytes` are taken apart again. */
  constructor(
    private readonly kind: DocumentKind,
    private readonly kept: readonly Statement[] = [],
    private readonly mostStatementBytes: number = Infinity,
  ) {}

  get isEmpty(): boolean {
    return this.kept.length === 0 && this.rows.isEmpty;
  }

  /** Adds a row to an identity document if that has at most so many bytes then; returns how many it has, or would have. */
  addWithin(most: number, row: Row): number {
    this.meter ??= SizeMeter.of(this.kept, this.rows.rows());
    const merge = this.rows.plan(row);
    const bytes = this.meter.bytesWith(merge);
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
    return [...this.kept, ...this.added()];
  }

  /** Those that were not there before. */
  added(): readonly Statement[] {
    return this.inParts(this.rows.statements());
  }

  /**
   * What the document will say, for validations. Tokens that turn out to be literal text have their length here, where
   * `addWithin` could only estimate it.
   */
  statementsAtSynth(scope: IConstruct): readonly Statement[] {
    return this.resolved(resolverAt(scope)).statements;
  }

  /** How many bytes the document has with its tokens resolved; nothing where it has none, and what `addWithin` told was exact. */
  bytesAtSynth(scope: IConstruct): number | undefined {
    if (this.printed !== undefined) {
      return undefined;
    }
    const { statements, literal } = this.resolved(resolverAt(scope));
    return literal ? undefined : documentBytes({ kind: this.kind, statements });
  }

  /** For an attribute of a resource: what the document says at synth. */
  lazyText(): string {
    return lazyText((context) => this.printed ?? this.print(context));
  }

  private print(resolver: Resolver): string {
    const isOfRows = this.kind === 'identity' && this.kept.length === 0 && this.mostStatementBytes === Infinity;
    const known = isOfRows ? PRINTED.of(this.given) : undefined;
    if (known !== undefined) {
      this.printed = known;
      return known;
    }
    const { statements, literal } = this.resolved(resolver);
    const printed = printDocument({ kind: this.kind, statements }, TOKEN_SPELLING);
    // What a token stands for may change until the end.
    this.printed = literal ? printed : undefined;
    if (literal && isOfRows) {
      PRINTED.keep(this.given, printed);
    }
    return printed;
  }

  private resolved(resolver: Resolver): { statements: readonly Statement[]; literal: boolean } {
    const merged = this.rows.statements();
    const [kept, behind] = [this.kept, merged].map((statements) => statements.map((statement) => resolvedStatement(statement, resolver)));
    const same = behind.every((statement, index) => statement === merged[index]);
    return {
      statements: [...kept, ...this.inParts(same ? merged : canonicalStatements(behind))],
      literal: same && kept.every((statement, index) => statement === this.kept[index]),
    };
  }

  private inParts(statements: readonly Statement[]): readonly Statement[] {
    return this.mostStatementBytes === Infinity ? statements
      : statements.flatMap((statement) => splitStatement(this.kind, statement, this.mostStatementBytes));
  }

  private put(merge: Merge, row: Row): void {
    this.meter?.add(merge);
    this.rows.put(merge);
    this.given.push(row);
    this.index?.add(row);
    this.printed = undefined;
  }
}

const PRINTED = new PrintedRows();
