import { FoundBucket, IdentityKind, Inventory } from '../access';
import { Text } from '../policy';
import { projectsOfTemplate } from './project-templates';
import { Resource } from './resource';
import { policyDocument, trustDocument } from './resource-documents';

/** How each type of resource is read that says who may do what. */
export const RESOURCE_TYPES: ReadonlyMap<string, (resource: Resource) => Partial<Inventory>> = new Map(Object.entries({
  alicloud_ram_user: (user: Resource) => ({ identities: [{ ...user.found, kind: 'user', name: user.text('name') }] }),
  alicloud_ram_group: (group: Resource) => ({ identities: [{ ...group.found, kind: 'group', name: group.name('group_name') }] }),
  alicloud_ram_role: (role: Resource) => ({ identities: [{ ...role.found, kind: 'role', name: role.name('role_name'), trust: trustDocument(role) }] }),
  alicloud_ram_policy: (policy: Resource) => ({ policies: [{ ...policy.found, name: policy.name('policy_name'), document: policyDocument(policy) }] }),
  alicloud_ram_user_policy_attachment: attachment('user'),
  alicloud_ram_group_policy_attachment: attachment('group'),
  alicloud_ram_role_policy_attachment: attachment('role'),
  alicloud_ram_user_group_attachment: (resource: Resource) => membership(resource, [resource.text('user_name')]),
  alicloud_ram_group_membership: (resource: Resource) => membership(resource, resource.texts('user_names')),
  alicloud_oss_bucket: bucket,
  alicloud_oss_bucket_policy: (resource: Resource) => bucketPolicy(resource),
  alicloud_oss_bucket_acl: (resource: Resource) => bucketAcl(resource),
  alicloud_oss_bucket_public_access_block: (resource: Resource) => (
    { bucketBlocks: [{ ...bucketNamed(resource), blocked: resource.flag('block_public_access') }] }),
  alicloud_oss_account_public_access_block: (resource: Resource) => (
    { accountBlocks: [{ ...resource.found, blocked: resource.flag('block_public_access') }] }),
  alicloud_ros_stack: (stack: Resource) => ({ projects: projectsOfTemplate(stack) }),
} satisfies Record<string, (resource: Resource) => Partial<Inventory>>));

function attachment(kind: IdentityKind): (resource: Resource) => Partial<Inventory> {
  return (resource) => ({
    attachments: [{
      ...resource.found,
      kind,
      identityName: resource.text(`${kind}_name`),
      policyType: resource.text('policy_type'),
      policyName: resource.textIfPresent('policy_name'),
    }],
  });
}

function membership(resource: Resource, users: readonly Text[]): Partial<Inventory> {
  return { memberships: users.map((userName) => ({ ...resource.found, userName, groupName: resource.text('group_name') })) };
}

/** Policy and ACL may stand in the bucket itself, as they did before they had resources of their own. */
function bucket(resource: Resource): Partial<Inventory> {
  const given = (name: string) => resource.isSet(name) && resource.text(name).literal !== '';
  return {
    buckets: [bucketNamed(resource)],
    ...(given('policy') && bucketPolicy(resource)),
    ...(given('acl') && bucketAcl(resource)),
  };
}

function bucketPolicy(resource: Resource): Partial<Inventory> {
  return { bucketPolicies: [{ ...bucketNamed(resource), document: resource.document('bucket', 'policy') }] };
}

function bucketAcl(resource: Resource): Partial<Inventory> {
  return { bucketAcls: [{ ...bucketNamed(resource), acl: resource.text('acl') }] };
}

function bucketNamed(resource: Resource): FoundBucket {
  const { ownerAccountId } = resource;
  return { ...resource.found, bucketName: resource.name('bucket'), ...(ownerAccountId !== undefined && { ownerAccountId }) };
}
