import { IConstruct } from 'constructs';
import { inputError, textOf, TOKEN_SPELLING } from '../framework';
import { describeFinding, DocumentKind, parseDocument, Statement } from '../policy';

/** A policy document that was written elsewhere. */
export class PolicyDocument {
  /**
   * A document as JSON text. It is read when a construct takes it, which throws an error naming every place in it that is
   * not of the policy language, and warns of what would not do what it says. Its statements stay as they are; what is granted
   * later stands behind them.
   */
  public static fromJson(json: string): PolicyDocument {
    return new PolicyDocument(json);
  }

  private constructor(private readonly json: string) {}

  /**
   * As it was given, tokens included.
   * @internal
   */
  public get _json(): string {
    return this.json;
  }

  /** @internal */
  public _statements(scope: IConstruct, property: string, kind: DocumentKind): readonly Statement[] {
    if (textOf(this.json).pieces.every((piece) => typeof piece !== 'string')) {
      throw inputError(scope, property, `the document is known only at apply: \`${this.json}\`; give its text, for example read from a file, with tokens for single values`);
    }
    const { document, findings } = parseDocument(kind, this.json, TOKEN_SPELLING);
    if (!document) {
      throw inputError(scope, property, `the document is no ${kind} policy; ${findings.map(describeFinding).join('; ')}`);
    }
    return document.statements;
  }
}
