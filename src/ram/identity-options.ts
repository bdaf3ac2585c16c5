import { TerraformProvider } from 'cdktf';
import { IConstruct } from 'constructs';
import { ATTACHMENT_QUOTAS, NAMES } from '../catalog';
import { checkedOptionalName, differ, inputError, isUnknown, providerSettings } from '../framework';
import { GrantOutcome } from './grant-outcome';
import { GranteeOptions } from './grantee-options';
import { IdentityKind } from './identity-kind';
import { PolicyType } from './policy-type';
import { Withheld } from './withheld';

/** How many policies an identity may hold. */
export interface PolicyQuotas {
  /**
   * Custom policies on it; granting opens a further one when the last is full.
   * @default - 10 for a user, 5 for a group or role: the quota of an account that was not given more
   */
  readonly maxCustomPolicies?: number;
  /** @default 20 */
  readonly maxSystemPolicies?: number;
}

/** What is known of an identity that exists already. */
export interface ExistingIdentityOptions extends PolicyQuotas {
  /**
   * The account that it belongs to, 16 digits.
   * @default - the `account_id` that the provider is configured with; else not known
   */
  readonly accountId?: string;
  /**
   * Whether this app may write policies and attach them to it. Grants to one that it may not write for fail synthesis
   * unless they are handed over.
   * @default true
   */
  readonly mutable?: boolean;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** What the construct of an existing identity tells the grantee behind it. */
export function existingIdentity(scope: IConstruct, kind: IdentityKind, name: string, options: ExistingIdentityOptions): GranteeOptions {
  const { provider, mutable = true } = options;
  const accountId = checkedOptionalName(scope, 'accountId', options.accountId, NAMES.ACCOUNT_ID);
  const here = providerSettings(scope, provider).accountId;
  return {
    kind,
    name,
    accountId: accountId ?? here,
    provider,
    quotas: quotasOf(scope, kind, options),
    withheld: withheldReason(accountId, here, mutable),
  };
}

export function quotasOf(scope: IConstruct, kind: IdentityKind, quotas: PolicyQuotas): Readonly<Record<PolicyType, number>> {
  const { maxCustomPolicies, maxSystemPolicies } = quotas;
  const { custom, system } = ATTACHMENT_QUOTAS[kind];
  return {
    [PolicyType.CUSTOM]: checkedQuota(scope, 'maxCustomPolicies', maxCustomPolicies ?? custom),
    [PolicyType.SYSTEM]: checkedQuota(scope, 'maxSystemPolicies', maxSystemPolicies ?? system),
  };
}

function checkedQuota(scope: IConstruct, property: string, quota: number): number {
  if (Number.isSafeInteger(quota) && quota >= 0) {
    return quota;
  }
  if (isUnknown(quota)) {
    return Infinity;
  }
  throw inputError(scope, property, `\`${quota}\` is no number of policies; give a whole number, 0 or more`);
}

function withheldReason(accountId: string | undefined, here: string | undefined, mutable: boolean): Withheld | undefined {
  const reason = !mutable ? 'it was declared with `mutable: false`'
    : differ(accountId, here) ? `it belongs to account ${accountId}, and its provider works in ${here}`
      : undefined;
  return reason === undefined ? undefined : { outcome: GrantOutcome.UNAPPLIED, reason };
}
