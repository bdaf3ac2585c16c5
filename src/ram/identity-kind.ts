import { TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { ramGroupPolicyAttachment, ramRolePolicyAttachment, ramUserPolicyAttachment } from '../alicloud';
import { PolicyType } from './policy-type';

/** The kinds of RAM identities that hold policies, as they stand in front of their names: `user/media-app`. */
export type IdentityKind = 'user' | 'group' | 'role';

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

export function newAttachment(kind: IdentityKind, scope: Construct, id: string, props: AttachmentProps): TerraformResource {
  return ATTACHMENTS[kind](scope, id, props);
}
