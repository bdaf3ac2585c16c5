import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { AppState, differ, dependOn, inputError, isUnknown } from '../framework';
import type { IGrantable } from './grantable';
import { GranteeOptions, identityId } from './grantee-options';
import { newAttachment } from './identity-kind';
import { PolicyType } from './policy-type';
import { IRamPolicy, RamPolicy } from './ram-policy';

/** By identity, then by policy: the cloud knows one identity, however many constructs refer to it. */
const ATTACHED = new AppState(() => new Map<string, Map<string, TerraformResource>>());

/** The policies that this app attaches to an identity. */
export class Attachments {
  private readonly policies = new Map<IRamPolicy, TerraformResource>();
  private readonly waiting: TerraformResource[] = [];
  /** Of the identity, in the whole app. */
  private ledger?: Map<string, TerraformResource>;

  constructor(private readonly scope: Construct & IGrantable, private readonly options: GranteeOptions) {}

  /** Those whose text this app writes, and so knows. */
  get written(): readonly RamPolicy[] {
    return [...this.policies.keys()].filter((policy): policy is RamPolicy => policy instanceof RamPolicy);
  }

  of(policy: IRamPolicy): TerraformResource {
    return this.policies.get(policy)!;
  }

  attach(policy: IRamPolicy): void {
    if (this.policies.has(policy)) {
      return;
    }
    this.refuseOtherAccount(policy);
    const attachment = this.known().get(keyOf(policy)) ?? this.newAttachment(policy);
    this.known().set(keyOf(policy), attachment);
    this.policies.set(policy, attachment);
    this.waiting.forEach((one) => dependOn(one, [attachment]));
  }

  refuseBeyondQuota(type: PolicyType): void {
    const held = [...this.known().keys()].filter((key) => key.startsWith(type)).length;
    const quota = this.options.quotas[type];
    if (held >= quota) {
      const option = type === PolicyType.CUSTOM ? 'maxCustomPolicies' : 'maxSystemPolicies';
      throw inputError(this.scope, option, `\`${identityId(this.options)}\` holds ${held} policies of type ${type} and has a quota of \`${quota}\`; `
        + `grant by common patterns, or state in \`${option}\` a quota that the account was given`);
    }
  }

  /** Makes a resource wait for the identity and its policies, those of later grants too: nothing in the resource refers to them. */
  awaitedBy(resource: TerraformResource): void {
    this.waiting.push(resource);
    dependOn(resource, [this.options.resource ?? [], ...this.policies.values()].flat());
  }

  private newAttachment(policy: IRamPolicy): TerraformResource {
    this.refuseBeyondQuota(policy.policyType);
    const { kind, name, provider, resource } = this.options;
    // A policy of the identity's own has but one; any other goes under the identity, whose stack has its provider.
    const own = policy.node.scope === this.scope;
    const attachment = newAttachment(kind, own ? (policy as Construct) : this.scope, own ? 'Attachment' : attachmentId(policy), {
      identityName: name,
      policyName: policy.policyName,
      policyType: policy.policyType,
      provider,
    });
    dependOn(attachment, [policy instanceof RamPolicy ? policy.resource : [], resource ?? []].flat());
    return attachment;
  }

  private refuseOtherAccount(policy: IRamPolicy): void {
    const { accountId } = this.options;
    if (policy instanceof RamPolicy && differ(policy._accountId, accountId)) {
      throw inputError(policy, 'attachTo', `the policy belongs to account ${policy._accountId} and \`${identityId(this.options)}\` to ${accountId}; make the policy under a provider of that account`);
    }
  }

  private known(): Map<string, TerraformResource> {
    this.ledger ??= this.findLedger();
    return this.ledger;
  }

  private findLedger(): Map<string, TerraformResource> {
    const { accountId = '', kind, name } = this.options;
    const identities = ATTACHED.of(this.scope);
    // RAM does not tell names apart by their letter case.
    const key = [accountId, kind, isUnknown(name) ? name : name.toLowerCase()].join('/');
    const known = identities.get(key) ?? new Map<string, TerraformResource>();
    identities.set(key, known);
    return known;
  }
}

function keyOf({ policyType, policyName }: IRamPolicy): string {
  return `${policyType} ${policyName}`;
}

/** The attachment is replaced with another name of the policy anyway. */
function attachmentId({ policyType, policyName, node }: IRamPolicy): string {
  return `${policyType}-${isUnknown(policyName) ? node.addr : policyName}`;
}
