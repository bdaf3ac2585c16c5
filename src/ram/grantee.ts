import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { inputError } from '../framework';
import { Effect, Row } from '../policy';
import { Attachments } from './attachments';
import { GrantOutcome } from './grant-outcome';
import type { IGrantable } from './grantable';
import { GranteeOptions, identityId } from './grantee-options';
import { Holdings } from './holdings';
import { Placed } from './placed';
import { refuseTooLong } from './policy-size';
import { PolicyType } from './policy-type';
import { IRamPolicy, RamPolicy } from './ram-policy';
import { Withheld } from './withheld';

/** The identity behind a user, group or role: takes statements into policies of its own and has policies attached. */
export class Grantee {
  /** @internal */
  public static _of(scope: Construct & IGrantable, options: GranteeOptions): Grantee {
    return new Grantee(scope, options);
  }

  /** `user/<name>`, `group/<name>` or `role/<name>`. */
  public readonly id: string;
  /** The account that the identity belongs to, where it was given or its provider says so. */
  public readonly accountId?: string;

  /** @internal */
  public readonly _holdings: Holdings;
  /** @internal */
  public readonly _attachments: Attachments;
  private readonly own: RamPolicy[] = [];
  /** Rows that were asked for before: documents only grow, so what says a row once says it for ever. */
  private readonly sayingIt = new WeakMap<Row, RamPolicy>();
  private withheld?: Withheld;

  private constructor(
    private readonly scope: Construct & IGrantable,
    /** @internal */
    public readonly _options: GranteeOptions,
  ) {
    this.id = identityId(_options);
    this.accountId = _options.accountId;
    this._holdings = Holdings.of(scope, _options);
    this._attachments = new Attachments(scope, _options, this._holdings);
    this.withheld = _options.withheld;
    this._holdings.complete ||= _options.resource !== undefined || _options.heldPolicies !== undefined;
    _options.heldPolicies?.forEach((policy) => this._holdings.add(policy));
  }

  /**
   * Why this app writes nothing for the identity.
   * @internal
   */
  public get _withheld(): Withheld | undefined {
    return this.withheld;
  }

  /**
   * Puts rows into policies of the identity. Their place is fixed here: what is granted later may be merged into the same
   * policy or opens another one, and never moves them.
   * @internal
   */
  public _take(rows: readonly Row[]): readonly Placed[] {
    const { withheld } = this;
    if (withheld) {
      const placed = this._withheldRows(withheld, rows);
      const missing = placed.filter(({ outcome }) => outcome === GrantOutcome.UNAPPLIED).map(({ row }) => row);
      this._holdings.addElsewhere(missing, (other, some) => other.grantee._take(some));
      return placed;
    }
    // All rows are looked up before the first is placed: what a grant covers by itself is applied by it.
    const covering = rows.map((row) => this.policyThatCovers(row));
    const placed: Placed[] = [];
    for (const [index, row] of rows.entries()) {
      const policy = covering[index] ?? this.place(row);
      const outcome = covering[index] ? GrantOutcome.COVERED : GrantOutcome.APPLIED;
      this.sayingIt.set(row, policy);
      placed.push({ row, outcome, document: policy.resource, inForceWith: this._attachments.of(policy) });
    }
    return placed;
  }

  /**
   * What becomes of rows for an identity that this app writes no policies for.
   * @internal
   */
  public _withheldRows(withheld: Withheld, rows: readonly Row[]): readonly Placed[] {
    return rows.map((row) => ({ row, ...withheld, outcome: mayBeHeld(row) ? withheld.outcome : GrantOutcome.UNAPPLIED }));
  }

  /** @internal */
  public _attach(policy: IRamPolicy): void {
    if (this.withheld) {
      throw inputError(policy, 'attachTo', `\`${this.id}\` takes no policies from this app: ${this.withheld.reason}; attach the policy where that identity is managed`);
    }
    this._attachments.attach(policy);
  }

  /**
   * From here on this app writes no policies for the identity. What it holds already stays.
   * @internal
   */
  public _withhold(withheld: Withheld): void {
    this.withheld = withheld;
  }

  /** @internal */
  public _awaitedBy(resource: TerraformResource): void {
    this._attachments.awaitedBy(resource);
  }

  private policyThatCovers(row: Row): RamPolicy | undefined {
    return this.sayingIt.get(row) ?? this._attachments.written.find((policy) => policy._document.covers(row));
  }

  /** First fit: a policy that is nearly full keeps its room for short rows. */
  private place(row: Row): RamPolicy {
    const fitting = this.own.find((policy) => policy._takes(row));
    if (fitting) {
      return fitting;
    }
    // Before anything is made: an app may catch the error and go on.
    refuseTooLong(this.scope, row);
    this._attachments.refuseBeyondQuota(PolicyType.CUSTOM);
    const ordinal = this.own.length + 1;
    const policy = new RamPolicy(this.scope, ordinal === 1 ? 'Policy' : `Policy${ordinal}`, { provider: this._options.provider });
    policy._takes(row);
    this._attachments.attach(policy);
    this.own.push(policy);
    return policy;
  }
}

/** Whether the system policy of a default service role of IMM may say it: it is about reading, writing and telling. */
function mayBeHeld({ effect, actions }: Row): boolean {
  return effect === Effect.ALLOW && actions.list.every(({ literal }) => literal === undefined || /^(oss|mns):/i.test(literal));
}
