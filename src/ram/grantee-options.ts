import { TerraformProvider, TerraformResource } from 'cdktf';
import { IdentityKind } from './identity-kind';
import { PolicyType } from './policy-type';
import type { IRamPolicy } from './ram-policy';
import { Withheld } from './withheld';

/** What a construct of an identity tells about it. */
export interface GranteeOptions {
  readonly kind: IdentityKind;
  readonly name: string;
  readonly accountId?: string;
  /** Of a user. */
  readonly userId?: string;
  readonly provider?: TerraformProvider;
  /** The resource that creates the identity. */
  readonly resource?: TerraformResource;
  readonly quotas: Readonly<Record<PolicyType, number>>;
  /** What an identity that exists holds by somebody else's doing; nothing where that is not known. */
  readonly heldPolicies?: readonly IRamPolicy[];
  /** Why this app writes no policies for it. */
  readonly withheld?: Withheld;
}

/** The identity as access is told of: `user/media-app`. */
export function identityId({ kind, name }: GranteeOptions): string {
  return `${kind}/${name}`;
}
