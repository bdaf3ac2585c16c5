/** Attributes of one value, the current name first: what the provider takes as the id of a resource, and older names. */
const SAME: Readonly<Record<string, readonly (readonly string[])[]>> = {
  alicloud_ram_group: [['group_name', 'name', 'id']],
  alicloud_ram_role: [['role_name', 'name', 'id'], ['assume_role_policy_document', 'document']],
  alicloud_ram_policy: [['policy_name', 'name', 'id'], ['policy_document', 'document']],
  alicloud_oss_bucket: [['bucket', 'id']],
  alicloud_oss_bucket_policy: [['bucket', 'id']],
  alicloud_oss_bucket_acl: [['bucket', 'id']],
  alicloud_oss_bucket_public_access_block: [['bucket', 'id']],
};

/** All names of an attribute, the current one first. */
export function namesOf(type: string, attribute: string): readonly string[] {
  return SAME[type]?.find((names) => names.includes(attribute)) ?? [attribute];
}

/** What the provider computes, in terms of the account that it works in and of other attributes. */
export const COMPUTED: Readonly<Record<string, string>> = {
  // RAM spells the name in lower case there, and takes no notice of the letter case where an arn stands in a policy.
  'alicloud_ram_role.arn': 'acs:ram::<account>:role/<role_name>',
  'alicloud_ram_policy.type': 'Custom',
  'alicloud_oss_bucket.owner': '<account>',
  'data.alicloud_account.id': '<account>',
  'data.alicloud_caller_identity.account_id': '<account>',
};
