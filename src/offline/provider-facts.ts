/**
 * What the provider's code knows and its schema does not say, for the resources of this library: which attributes cannot change in place, what stands
 * where nothing is given, and which texts are compared as JSON. Source: the resource files of aliyun/terraform-provider-alicloud at v1.289.0
 * (`ForceNew`, `Default` and `DiffSuppressFunc` of each attribute) and its documentation.
 */

/** A change of one of these makes a new resource and destroys the old one. */
export const FORCES_NEW: Readonly<Record<string, readonly string[]>> = {
  alicloud_imm_project: ['project'],
  alicloud_message_service_queue: ['queue_name', 'queue_type'],
  alicloud_message_service_subscription: [
    'endpoint', 'filter_tag', 'notify_content_format', 'sts_role_arn', 'subscription_name', 'topic_name',
  ],
  alicloud_message_service_topic: ['topic_name', 'topic_type'],
  alicloud_oss_bucket: ['bucket', 'redundancy_type', 'storage_class'],
  alicloud_oss_bucket_acl: ['bucket'],
  alicloud_oss_bucket_policy: ['bucket'],
  alicloud_oss_bucket_public_access_block: ['bucket'],
  alicloud_ram_access_key: ['pgp_key', 'secret_file', 'user_name'],
  alicloud_ram_group: ['group_name', 'name'],
  alicloud_ram_group_policy_attachment: ['group_name', 'policy_name', 'policy_type'],
  alicloud_ram_login_profile: ['user_name'],
  alicloud_ram_policy: ['name', 'policy_name'],
  alicloud_ram_role: ['name', 'role_name'],
  alicloud_ram_role_policy_attachment: ['policy_name', 'policy_type', 'role_name'],
  alicloud_ram_user_group_attachment: ['group_name', 'user_name'],
  alicloud_ram_user_policy_attachment: ['policy_name', 'policy_type', 'user_name'],
  alicloud_ros_stack: ['stack_name'],
};

/** What the provider plans where the configuration says nothing. */
export const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  alicloud_oss_bucket: { force_destroy: false, redundancy_type: 'LRS', storage_class: 'Standard' },
};

/** Texts that are the same when they are the same JSON. */
export const SAME_AS_JSON: Readonly<Record<string, readonly string[]>> = {
  alicloud_oss_bucket_policy: ['policy'],
  alicloud_ram_policy: ['document', 'policy_document'],
  alicloud_ram_role: ['assume_role_policy_document', 'document'],
  alicloud_ros_stack: ['template_body'],
};

/** Attributes that the pinned schema lost, see schemas/README.md; a newer file has them. */
export const LOST_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, { type: 'string'; optional: true }>>>> = {
  alicloud_ram_policy: { description: { type: 'string', optional: true } },
  alicloud_ram_role: { description: { type: 'string', optional: true } },
};
