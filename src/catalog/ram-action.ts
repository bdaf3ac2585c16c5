/**
 * Actions of Resource Access Management (RAM), as they are written in policies.
 *
 * Plain strings are accepted wherever these are; wildcards such as `ram:List*` too. In languages other than TypeScript the
 * actions that begin with Get are to be written as strings: there, jsii keeps such names for getters.
 */
export class RamAction {
  /** Create a user. On the user. */
  public static readonly CREATE_USER = 'ram:CreateUser';
  /**
   * Read a user. On the user.
   * @jsii ignore
   */
  public static readonly GET_USER = 'ram:GetUser';
  /** Change a user. On the user. */
  public static readonly UPDATE_USER = 'ram:UpdateUser';
  /** Delete a user. On the user. */
  public static readonly DELETE_USER = 'ram:DeleteUser';
  /** List users. On the user. */
  public static readonly LIST_USERS = 'ram:ListUsers';
  /** Let a user log on to the console. On the user. */
  public static readonly CREATE_LOGIN_PROFILE = 'ram:CreateLoginProfile';
  /**
   * Read how a user logs on to the console. On the user.
   * @jsii ignore
   */
  public static readonly GET_LOGIN_PROFILE = 'ram:GetLoginProfile';
  /** Change how a user logs on to the console, the password included. On the user. */
  public static readonly UPDATE_LOGIN_PROFILE = 'ram:UpdateLoginProfile';
  /** End that a user logs on to the console. On the user. */
  public static readonly DELETE_LOGIN_PROFILE = 'ram:DeleteLoginProfile';
  /** Change the password of a user. On the user. */
  public static readonly CHANGE_PASSWORD = 'ram:ChangePassword';
  /** Create an access key of a user. On the user. */
  public static readonly CREATE_ACCESS_KEY = 'ram:CreateAccessKey';
  /** Turn an access key on or off. On the user. */
  public static readonly UPDATE_ACCESS_KEY = 'ram:UpdateAccessKey';
  /** Delete an access key. On the user. */
  public static readonly DELETE_ACCESS_KEY = 'ram:DeleteAccessKey';
  /** List the access keys of a user. On the user. */
  public static readonly LIST_ACCESS_KEYS = 'ram:ListAccessKeys';
  /** Create a virtual MFA device. On the device. */
  public static readonly CREATE_VIRTUAL_MFA_DEVICE = 'ram:CreateVirtualMFADevice';
  /** List virtual MFA devices. On the device. */
  public static readonly LIST_VIRTUAL_MFA_DEVICES = 'ram:ListVirtualMFADevices';
  /** Delete a virtual MFA device. On the device. */
  public static readonly DELETE_VIRTUAL_MFA_DEVICE = 'ram:DeleteVirtualMFADevice';
  /** Bind an MFA device to a user. On the user. */
  public static readonly BIND_MFA_DEVICE = 'ram:BindMFADevice';
  /** Take the MFA device from a user. On the user. */
  public static readonly UNBIND_MFA_DEVICE = 'ram:UnbindMFADevice';
  /**
   * Read the MFA device of a user. On the user.
   * @jsii ignore
   */
  public static readonly GET_USER_MFA_INFO = 'ram:GetUserMFAInfo';
  /** Create a group. On the group. */
  public static readonly CREATE_GROUP = 'ram:CreateGroup';
  /**
   * Read a group. On the group.
   * @jsii ignore
   */
  public static readonly GET_GROUP = 'ram:GetGroup';
  /** Change a group. On the group. */
  public static readonly UPDATE_GROUP = 'ram:UpdateGroup';
  /** Delete a group. On the group. */
  public static readonly DELETE_GROUP = 'ram:DeleteGroup';
  /** List groups. On the group. */
  public static readonly LIST_GROUPS = 'ram:ListGroups';
  /** Add a user to a group, and so to what it holds. On both. */
  public static readonly ADD_USER_TO_GROUP = 'ram:AddUserToGroup';
  /** Take a user out of a group. On both. */
  public static readonly REMOVE_USER_FROM_GROUP = 'ram:RemoveUserFromGroup';
  /** List the groups of a user. On the user. */
  public static readonly LIST_GROUPS_FOR_USER = 'ram:ListGroupsForUser';
  /** List the users of a group. On the group. */
  public static readonly LIST_USERS_FOR_GROUP = 'ram:ListUsersForGroup';
  /** Create a role. On the role. */
  public static readonly CREATE_ROLE = 'ram:CreateRole';
  /**
   * Read a role. On the role.
   * @jsii ignore
   */
  public static readonly GET_ROLE = 'ram:GetRole';
  /** Change a role, its trust policy included. On the role. */
  public static readonly UPDATE_ROLE = 'ram:UpdateRole';
  /** Delete a role. On the role. */
  public static readonly DELETE_ROLE = 'ram:DeleteRole';
  /** List roles. On the role. */
  public static readonly LIST_ROLES = 'ram:ListRoles';
  /** Hand a role to a service. Restrict it to one service with the condition key `acs:Service`. On the role. */
  public static readonly PASS_ROLE = 'ram:PassRole';
  /** Create the linked role of a service. Restrict it to one service with the condition key `ram:ServiceName`. On the role. */
  public static readonly CREATE_SERVICE_LINKED_ROLE = 'ram:CreateServiceLinkedRole';
  /** Delete the linked role of a service. On the role. */
  public static readonly DELETE_SERVICE_LINKED_ROLE = 'ram:DeleteServiceLinkedRole';
  /** Create a policy. On the policy. */
  public static readonly CREATE_POLICY = 'ram:CreatePolicy';
  /**
   * Read a policy. On the policy.
   * @jsii ignore
   */
  public static readonly GET_POLICY = 'ram:GetPolicy';
  /** Delete a policy. On the policy. */
  public static readonly DELETE_POLICY = 'ram:DeletePolicy';
  /** List policies. On the policy. */
  public static readonly LIST_POLICIES = 'ram:ListPolicies';
  /** Create a version of a policy, which may take effect at once. On the policy. */
  public static readonly CREATE_POLICY_VERSION = 'ram:CreatePolicyVersion';
  /**
   * Read a version of a policy. On the policy.
   * @jsii ignore
   */
  public static readonly GET_POLICY_VERSION = 'ram:GetPolicyVersion';
  /** Delete a version of a policy. On the policy. */
  public static readonly DELETE_POLICY_VERSION = 'ram:DeletePolicyVersion';
  /** List the versions of a policy. On the policy. */
  public static readonly LIST_POLICY_VERSIONS = 'ram:ListPolicyVersions';
  /** Choose the version of a policy that takes effect. On the policy. */
  public static readonly SET_DEFAULT_POLICY_VERSION = 'ram:SetDefaultPolicyVersion';
  /** List who holds a policy. On the policy. */
  public static readonly LIST_ENTITIES_FOR_POLICY = 'ram:ListEntitiesForPolicy';
  /** Give a policy to a user. On both. */
  public static readonly ATTACH_POLICY_TO_USER = 'ram:AttachPolicyToUser';
  /** Take a policy from a user. On both. */
  public static readonly DETACH_POLICY_FROM_USER = 'ram:DetachPolicyFromUser';
  /** Give a policy to a group. On both. */
  public static readonly ATTACH_POLICY_TO_GROUP = 'ram:AttachPolicyToGroup';
  /** Take a policy from a group. On both. */
  public static readonly DETACH_POLICY_FROM_GROUP = 'ram:DetachPolicyFromGroup';
  /** Give a policy to a role. On both. */
  public static readonly ATTACH_POLICY_TO_ROLE = 'ram:AttachPolicyToRole';
  /** Take a policy from a role. On both. */
  public static readonly DETACH_POLICY_FROM_ROLE = 'ram:DetachPolicyFromRole';
  /** Set the alias of the account. On the account. */
  public static readonly SET_ACCOUNT_ALIAS = 'ram:SetAccountAlias';
  /**
   * Read the alias of the account. On the account.
   * @jsii ignore
   */
  public static readonly GET_ACCOUNT_ALIAS = 'ram:GetAccountAlias';
  /** Remove the alias of the account. On the account. */
  public static readonly CLEAR_ACCOUNT_ALIAS = 'ram:ClearAccountAlias';
  /** Set what passwords must be like. On the account. */
  public static readonly SET_PASSWORD_POLICY = 'ram:SetPasswordPolicy';
  /**
   * Read what passwords must be like. On the account.
   * @jsii ignore
   */
  public static readonly GET_PASSWORD_POLICY = 'ram:GetPasswordPolicy';
  /** Set how users log on, MFA included. On `*`. */
  public static readonly SET_SECURITY_PREFERENCE = 'ram:SetSecurityPreference';
  /** Decode the message that says why an access was denied. On `*`. */
  public static readonly DECODE_DIAGNOSTIC_MESSAGE = 'ram:DecodeDiagnosticMessage';
  /**
   * Read when an access key was last used. On the user.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_KEY_LAST_USED = 'ram:GetAccessKeyLastUsed';
  /** List the policies of a user. On the user. */
  public static readonly LIST_POLICIES_FOR_USER = 'ram:ListPoliciesForUser';
  /** List the policies of a group. On the group. */
  public static readonly LIST_POLICIES_FOR_GROUP = 'ram:ListPoliciesForGroup';
  /** List the policies of a role. On the role. */
  public static readonly LIST_POLICIES_FOR_ROLE = 'ram:ListPoliciesForRole';
  /** Change the description of a policy. On the policy. */
  public static readonly UPDATE_POLICY_DESCRIPTION = 'ram:UpdatePolicyDescription';
  /**
   * Read how users log on, MFA included. On `*`.
   * @jsii ignore
   */
  public static readonly GET_SECURITY_PREFERENCE = 'ram:GetSecurityPreference';

  private constructor() {}
}
