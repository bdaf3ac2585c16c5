import { Annotations, TerraformResource, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { addressOf, AppState, AS_IT_READS, dependOn, inputError, inputMessage, validateBeforeWriting } from '../framework';
import { DocumentKind, Effect, printDocument, printStatement, rowsOf, Statement } from '../policy';
import { GrantLanding } from './grant-landing';
import { GrantOutcome } from './grant-outcome';
import { IGrantable } from './grantable';
import { Placed, StatementPlace, together } from './placed';
import { PolicyStatement, readSoundStatement, showStatement } from './policy-statement';

/** A part of a grant: one identity, and what became of the rows for it. */
export interface GrantShare {
  readonly to: IGrantable;
  readonly placed: readonly Placed[];
}

const GRANTS = new AppState<Grant[]>(() => []);

/** From the weakest: what a grant as a whole can be relied on for. */
const FROM_WEAKEST = [GrantOutcome.UNAPPLIED, GrantOutcome.ASSUMED, GrantOutcome.APPLIED, GrantOutcome.COVERED];

/**
 * Permissions that were granted, as a value: which statements they are, where each of them landed, and whether it can be
 * relied on. A grant that this app cannot write fails synthesis, see `handOver`.
 */
export class Grant {
  /** Gives a statement to an identity, in a policy of its own. */
  public static statement(grantable: IGrantable, statement: PolicyStatement): Grant {
    const placed = grantable.grantee._take(rowsOf(readSoundStatement(grantable, 'statement', statement)));
    const denies = statement.effect === Effect.DENY ? 'deny ' : '';
    return Grant._of(grantable, `${denies}${statement.actions.join(', ')}`, [{ to: grantable, placed }]);
  }

  /** Every grant of the app that the construct belongs to, in the order in which they were made. */
  public static all(scope: IConstruct): Grant[] {
    return [...GRANTS.of(scope)];
  }

  /** @internal */
  public static _of(scope: IConstruct, purpose: string, shares: readonly GrantShare[]): Grant {
    const grant = new Grant(scope, purpose, shares);
    GRANTS.of(scope).push(grant);
    if (grant.outcome === GrantOutcome.UNAPPLIED) {
      grant.complainAtSynth();
    }
    return grant;
  }

  /**
   * A grant with a share that grows as others are granted something.
   * @internal
   */
  public static _growing(scope: IConstruct, purpose: string, shares: readonly GrantShare[]): Grant {
    const grant = new Grant(scope, purpose, shares);
    GRANTS.of(scope).push(grant);
    grant.complainAtSynth();
    return grant;
  }

  /** What it is for, in the words of the one who granted: `doc/convert`, `read media/processed/*`, `imm:CreateTrigger`. */
  public readonly purpose: string;

  /** What `handOver` has printed. */
  private readonly handedOver = new Set<string>();

  private constructor(private readonly scope: IConstruct, purpose: string, private readonly shares: readonly GrantShare[]) {
    this.purpose = purpose;
  }

  /** What became of it; where parts of it differ, of the part that is worst off. */
  public get outcome(): GrantOutcome {
    const outcomes = this.shares.flatMap(({ placed }) => placed.map(({ outcome }) => outcome));
    return FROM_WEAKEST.find((outcome) => outcomes.includes(outcome)) ?? GrantOutcome.COVERED;
  }

  /** Each statement, who holds it, and where. */
  public get landings(): GrantLanding[] {
    return this.parts().map(({ grantee, statement, outcome, document, reason }) => ({
      grantee,
      statement: showStatement(statement),
      outcome,
      stack: document && TerraformStack.of(document).node.path,
      address: document && addressOf(document),
      reason,
    }));
  }

  /**
   * States that whoever manages the grantee adds what this app cannot. Synthesis then no longer fails, and `cdktf synth` prints
   * those statements as a policy for each grantee, and for each bucket whose policy they belong in. Of a grant that follows
   * what a role is granted, call it once all of that is granted.
   *
   * @param reason why that will be done, and by whom
   */
  public handOver(reason: string): Grant {
    if (reason.trim() === '') {
      throw inputError(this.scope, 'handOver', `\`${reason}\` is no reason; say who adds the statements, and why this app does not`);
    }
    byDocument(this.unapplied()).forEach((statements, document) => Annotations.of(this.scope).addInfo(inputMessage(this.scope, 'handOver',
      `for ${document}, since ${reason}: ${printDocument({ kind: kindOf(statements[0]), statements }, AS_IT_READS)}`)));
    this.unapplied().forEach((part) => this.handedOver.add(told(part)));
    return this;
  }

  /** Makes resources wait until the permissions are in place. */
  public applyBefore(...resources: TerraformResource[]): void {
    const awaited = new Set(this.shares.flatMap(({ placed }) => placed.flatMap(({ inForceWith }) => inForceWith ?? [])));
    resources.forEach((resource) => dependOn(resource, [...awaited]));
  }

  private parts(): readonly Part[] {
    return this.shares.flatMap(({ to, placed }) => together(placed).map((part) => ({ ...part, grantee: to.grantee.id })));
  }

  /** What nobody has taken on yet. */
  private unapplied(): readonly Part[] {
    return this.parts().filter((part) => part.outcome === GrantOutcome.UNAPPLIED && !this.handedOver.has(told(part)));
  }

  private complainAtSynth(): void {
    validateBeforeWriting(this.scope, () => this.unapplied().map((part) => inputMessage(this.scope, 'grant', `\`${part.grantee}\` cannot be given \`${told(part)}\` by this app: ${part.reason}; `
      + `${part.remedy ?? 'grant to an identity that the app manages'}, or call \`handOver\` with the reason why someone else does it`)));
  }
}

/** What went one way, of one grantee. */
interface Part extends StatementPlace {
  readonly grantee: string;
}

function told({ statement }: Part): string {
  return printStatement(kindOf(statement), statement, AS_IT_READS);
}

function byDocument(parts: readonly Part[]): ReadonlyMap<string, readonly Statement[]> {
  const statements = new Map<string, Statement[]>();
  for (const { grantee, statement, belongsIn = grantee } of parts) {
    statements.set(belongsIn, [...(statements.get(belongsIn) ?? []), statement]);
  }
  return statements;
}

/** Of the document that a statement is made for. */
function kindOf({ principals }: Statement): DocumentKind {
  return principals ? 'bucket' : 'identity';
}
