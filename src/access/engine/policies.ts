import { Effect, MAYBE, NO, Statement, Truth } from '../../policy';
import { Attached, isUnknownText, UnknownText } from '../access-set';
import { NearIndex, NearVisitor } from './near-index';
import { StatementIndex, Visitor } from './statement-index';
import { Audience } from '../matching/audience';
import { Call } from '../matching/call';
import { Conditions } from '../matching/compiled-condition';
import { CompiledStatement } from '../matching/compiled-statement';

/** Whom a statement speaks of; absent in documents of identities. */
export type AudienceOf = (statement: Statement) => Audience;

/** Documents that apply together: those of an identity and its groups, of a session, of a bucket, the trust of a role. */
export class Policies {
  /** Documents of which nothing is known: they may allow and deny anything. */
  readonly unknown: readonly UnknownText[];
  readonly statements: readonly CompiledStatement[];
  private readonly indexes: Partial<Record<Effect, StatementIndex>> = {};
  private near?: NearIndex;

  constructor(readonly documents: readonly Attached[], conditions: Conditions, audienceOf?: AudienceOf) {
    this.unknown = documents.flatMap(({ text }) => (isUnknownText(text) ? [text] : []));
    this.statements = documents.flatMap((attached) => (isUnknownText(attached.text) ? [] : attached.text.statements
      .map((statement, index) => new CompiledStatement(statement, attached, index, conditions, audienceOf?.(statement)))));
  }

  /** Whether a statement of the effect applies to the call. */
  applies(effect: Effect, call: Call): Truth {
    const known = this.index(effect).applies(call);
    return known === NO ? this.unknownTruth : known;
  }

  get unknownTruth(): Truth {
    return this.unknown.length > 0 ? MAYBE : NO;
  }

  /** Visits the statements of the effect that apply to the call in some context. */
  visit(effect: Effect, call: Call, visitor: Visitor): void {
    this.index(effect).some(call, visitor);
  }

  /** Visits Allow statements that match the call in part. */
  someNear(call: Call, visitor: NearVisitor): boolean {
    this.near ??= new NearIndex(this.index(Effect.ALLOW), this.of(Effect.ALLOW));
    return this.near.some(call, visitor);
  }

  private index(effect: Effect): StatementIndex {
    return this.indexes[effect] ??= new StatementIndex(this.of(effect));
  }

  private of(effect: Effect): readonly CompiledStatement[] {
    return this.statements.filter(({ statement }) => statement.effect === effect);
  }
}
