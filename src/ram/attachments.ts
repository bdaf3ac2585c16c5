import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { differ, dependOn, inputError, isUnknown } from '../framework';
import { newAttachment } from './attachment-resource';
import type { IGrantable } from './grantable';
import { GranteeOptions, identityId } from './grantee-options';
import { Holdings, policyKey } from './holdings';
import { doubtOneIdentity } from './one-identity';
import { PolicyType } from './policy-type';
import { IRamPolicy, RamPolicy } from './ram-policy';

/** The policies that this app attaches to an identity. */
export class Attachments {
  private readonly policies = new Map<IRamPolicy, TerraformResource>();
  private readonly waiting: TerraformResource[] = [];

  constructor(private readonly scope: Construct & IGrantable, private readonly options: GranteeOptions, private readonly holdings: Holdings) {}

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
    const known = this.known.get(policyKey(policy));
    if (known) {
      doubtOneIdentity(this.scope, 'attachTo', known, `\`${policy.policyName}\` is attached there alone`);
    }
    const attachment = known ?? this.newAttachment(policy);
    this.known.set(policyKey(policy), attachment);
    this.policies.set(policy, attachment);
    this.waiting.forEach((one) => dependOn(one, [attachment]));
    this.holdings.add(policy);
  }

  /** Refuses policies that the identity, or one that is to hold what it holds, has no room for. */
  refuseBeyondQuota(type: PolicyType, more = 1, because = ''): void {
    const held = [...this.known.keys()].filter((key) => key.startsWith(type)).length;
    const quota = this.options.quotas[type];
    const id = identityId(this.options);
    if (held + more > quota) {
      const option = type === PolicyType.CUSTOM ? 'maxCustomPolicies' : 'maxSystemPolicies';
      throw inputError(this.scope, option, `\`${id}\` holds ${held} policies of type ${type} and has a quota of \`${quota}\`${because}; `
        + `grant by common patterns, or state in \`${option}\` a quota that the account was given`);
    }
    this.holdings.followers.map(({ to }) => to.grantee).filter(({ _withheld }) => !_withheld)
      .forEach(({ _attachments }) => _attachments.refuseBeyondQuota(type, more, toHold(id, more)));
  }

  /** The same for those of some policies, of another identity, that are not attached to it yet. */
  refuseAllBeyondQuota(policies: readonly IRamPolicy[], of: string): void {
    for (const type of [PolicyType.CUSTOM, PolicyType.SYSTEM]) {
      const added = policies.filter((policy) => policy.policyType === type && !this.known.has(policyKey(policy)));
      if (added.length > 0) {
        this.refuseBeyondQuota(type, added.length, toHold(of, added.length));
      }
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

  private get known(): Map<string, TerraformResource> {
    return this.holdings.attachments;
  }
}

function toHold(id: string, more: number): string {
  return `, and is to hold ${more} more, since \`${id}\` ${more === 1 ? 'holds it' : 'holds them'}`;
}

/** The attachment is replaced with another name of the policy anyway. */
function attachmentId({ policyType, policyName, node }: IRamPolicy): string {
  return `${policyType}-${isUnknown(policyName) ? node.addr : policyName}`;
}
