import { TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { ramGroupPolicyAttachment, ramRolePolicyAttachment, ramUserPolicyAttachment } from '../alicloud';
import { IdentityKind } from './identity-kind';
import { PolicyType } from './policy-type';

export interface AttachmentProps {
  readonly identityName: string;
  readonly policyName: string;
  readonly policyType: PolicyType;
  readonly provider?: TerraformProvider;
}

/** The provider has a resource for each kind, alike but for the name of one attribute. */
const ATTACHMENTS: Readonly<Record<IdentityKind, (scope: Construct, id: string, props: AttachmentProps) => TerraformResource>> = {
  user: (scope, id, { identityName, ...props }) =>
    new ramUserPolicyAttachment.RamUserPolicyAttachment(scope, id, { userName: identityName, ...props }),
  group: (scope, id, { identityName, ...props }) =>
    new ramGroupPolicyAttachment.RamGroupPolicyAttachment(scope, id, { groupName: identityName, ...props }),
  role: (scope, id, { identityName, ...props }) =>
    new ramRolePolicyAttachment.RamRolePolicyAttachment(scope, id, { roleName: identityName, ...props }),
};

/** The resource that gives a policy to an identity. */
export function newAttachment(kind: IdentityKind, scope: Construct, id: string, props: AttachmentProps): TerraformResource {
  return ATTACHMENTS[kind](scope, id, props);
}
