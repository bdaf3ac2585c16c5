import { TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { dependOn, inputError } from '../framework';
import { Row } from '../policy';
import { GrantOutcome } from './grant-outcome';
import type { IGrantable } from './grantable';
import { IdentityKind, newAttachment } from './identity-kind';
import { Placed } from './placed';
import { PolicyType } from './policy-type';
import { IRamPolicy, RamPolicy } from './ram-policy';

/** What a construct of an identity tells about it. */
export interface GranteeOptions {
  readonly kind: IdentityKind;
  readonly name: string;
  readonly accountId?: string;
  readonly provider?: TerraformProvider;
  /** The resource that creates the identity. */
  readonly resource?: TerraformResource;
  readonly quotas: Readonly<Record<PolicyType, number>>;
  /** Why this app writes no policies for it. */
  readonly withheld?: { readonly outcome: GrantOutcome; readonly reason: string };
}

interface Attached {
  readonly attachment: TerraformResource;
  /** The policy, where this app writes it and so knows what it says. */
  readonly written?: RamPolicy;
}

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

  private readonly own: RamPolicy[] = [];
  private readonly attached = new Map<IRamPolicy, Attached>();
  private readonly waiting: TerraformResource[] = [];

  private constructor(private readonly scope: Construct & IGrantable, private readonly options: GranteeOptions) {
    this.id = `${options.kind}/${options.name}`;
    this.accountId = options.accountId;
  }

  /**
   * Puts rows into policies of the identity. Their place is fixed here: what is granted later may be merged into the same
   * policy or opens another one, and never moves them.
   * @internal
   */
  public _take(rows: readonly Row[]): readonly Placed[] {
    const { withheld } = this.options;
    if (withheld) {
      return rows.map((row) => ({ row, ...withheld }));
    }
    // All rows are looked up before the first is placed: what a grant covers by itself is applied by it.
    const covering = rows.map((row) => this.policyThatCovers(row));
    const placed: Placed[] = [];
    for (const [index, row] of rows.entries()) {
      const policy = covering[index];
      placed.push(policy ? { row, outcome: GrantOutcome.COVERED, policy } : { row, outcome: GrantOutcome.APPLIED, policy: this.place(row) });
    }
    return placed;
  }

  /** @internal */
  public _attach(policy: IRamPolicy, written?: RamPolicy): void {
    if (this.attached.has(policy)) {
      return;
    }
    const { kind, name, provider, withheld, resource: self } = this.options;
    if (withheld) {
      throw inputError(policy, 'attachTo', `\`${this.id}\` takes no policies from this app: ${withheld.reason}; attach the policy where that identity is managed`);
    }
    this.refuseBeyondQuota(policy.policyType);
    const attachment = newAttachment(kind, policy as Construct, this.attachmentId(policy), {
      identityName: name,
      policyName: policy.policyName,
      policyType: policy.policyType,
      provider,
    });
    dependOn(attachment, [written?.resource, self].flatMap((one) => one ?? []));
    this.attached.set(policy, { attachment, written });
    this.waiting.forEach((one) => dependOn(one, [attachment]));
  }

  /**
   * Makes a resource wait until the identity exists and holds its policies, those of later grants too: nothing in the
   * resource refers to them.
   * @internal
   */
  public _awaitedBy(resource: TerraformResource): void {
    this.waiting.push(resource);
    dependOn(resource, [this.options.resource ?? [], ...this.attachments()].flat());
  }

  /** @internal */
  public _attachmentOf(policy: RamPolicy): TerraformResource | undefined {
    return this.attached.get(policy)?.attachment;
  }

  private attachments(): readonly TerraformResource[] {
    return [...this.attached.values()].map(({ attachment }) => attachment);
  }

  private refuseBeyondQuota(type: PolicyType): void {
    const held = [...this.attached.keys()].filter(({ policyType }) => policyType === type).length;
    const quota = this.options.quotas[type];
    if (held >= quota) {
      const option = type === PolicyType.CUSTOM ? 'maxCustomPolicies' : 'maxSystemPolicies';
      throw inputError(this.scope, option, `\`${this.id}\` holds ${held} policies of type ${type} and has a quota of \`${quota}\`; `
        + `grant by common patterns, or state in \`${option}\` a quota that the account was given`);
    }
  }

  private policyThatCovers(row: Row): RamPolicy | undefined {
    for (const { written } of this.attached.values()) {
      if (written?._document.covers(row)) {
        return written;
      }
    }
    return undefined;
  }

  /** First fit: a policy that is nearly full keeps its room for short rows. */
  private place(row: Row): RamPolicy {
    const fitting = this.own.find((policy) => policy._takes(row));
    if (fitting) {
      return fitting;
    }
    this.refuseBeyondQuota(PolicyType.CUSTOM);
    const ordinal = this.own.length + 1;
    const policy = new RamPolicy(this.scope, ordinal === 1 ? 'Policy' : `Policy${ordinal}`, { provider: this.options.provider });
    policy._add(row);
    this._attach(policy, policy);
    this.own.push(policy);
    return policy;
  }

  /** A policy of the identity's own has one attachment and needs no name for it. */
  private attachmentId(policy: IRamPolicy): string {
    if (policy.node.scope === this.scope) {
      return 'Attachment';
    }
    const stack = TerraformStack.of(policy);
    const from = stack === TerraformStack.of(this.scope) ? stack.node.path.length + 1 : 0;
    return `To${this.scope.node.path.slice(from).replace(/\//g, '--')}`;
  }
}
