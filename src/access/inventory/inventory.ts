import { Text } from '../../policy';
import { PolicyText } from '../access-set';
import { Notice } from './notice';
import { Origin } from '../origin';

/**
 * What was found that says who may do what, as it was found: duplicates kept, names with holes where they are known only
 * at apply, each with its origin. `accessSetOf` makes of it what decisions rest on.
 */
export interface Inventory {
  readonly configurations: readonly Configuration[];
  readonly identities: readonly FoundIdentity[];
  readonly policies: readonly FoundPolicy[];
  readonly attachments: readonly FoundAttachment[];
  readonly memberships: readonly FoundMembership[];
  readonly buckets: readonly FoundBucket[];
  readonly bucketPolicies: readonly FoundBucketPolicy[];
  readonly bucketAcls: readonly FoundBucketAcl[];
  readonly bucketBlocks: readonly FoundBucketBlock[];
  readonly accountBlocks: readonly FoundAccountBlock[];
  readonly projects: readonly FoundProject[];
  /** What could not be read, or only in part. An error among them means that the rest is not to be relied on. */
  readonly notices: readonly Notice[];
}

/** A configuration of the provider: whatever is made under it is made in its account. */
export interface Configuration {
  /** No other configuration has it, of other stacks neither. In texts it is the hole that stands for the account. */
  readonly id: string;
  /** As resources name it: `alicloud`, `alicloud.b`. */
  readonly name: string;
  readonly alias?: string;
  /** The `account_id` that it states. */
  readonly accountId?: string;
  /** Where whatever is made under it is. */
  readonly region?: string;
}

interface Found {
  readonly origin: Origin;
  /** The id of the configuration under which it is made. */
  readonly configuration: string;
}

export type IdentityKind = 'user' | 'group' | 'role';

/** A document, and where it stands. */
export interface FoundDocument {
  readonly text: PolicyText;
  readonly origin: Origin;
}

export interface FoundIdentity extends Found {
  readonly kind: IdentityKind;
  readonly name: Text;
  /** Of a role. */
  readonly trust?: FoundDocument;
}

/** A custom policy. */
export interface FoundPolicy extends Found {
  readonly name: Text;
  readonly document: FoundDocument;
}

export interface FoundAttachment extends Found {
  readonly kind: IdentityKind;
  readonly identityName: Text;
  /** `System` or `Custom`. */
  readonly policyType: Text;
  readonly policyName: Text;
}

export interface FoundMembership extends Found {
  readonly userName: Text;
  readonly groupName: Text;
}

/** A bucket, or something that speaks of one. */
export interface FoundBucket extends Found {
  readonly bucketName: Text;
  /** As the construct left it in the stack's metadata. */
  readonly ownerAccountId?: string;
}

export interface FoundBucketPolicy extends FoundBucket {
  readonly document: FoundDocument;
}

export interface FoundBucketAcl extends FoundBucket {
  readonly acl: Text;
}

/** A block of public access to everything in an account. */
export interface FoundAccountBlock extends Found {
  /** Absent where it is not known. */
  readonly blocked?: boolean;
}

export interface FoundBucketBlock extends FoundBucket, FoundAccountBlock {}

/** An IMM project of the current generation. */
export interface FoundProject extends Found {
  readonly name: Text;
  /** The name of the role that IMM works as in it. */
  readonly serviceRole: Text;
}

/** What was found in several places, as one. */
export function joinInventories(parts: readonly Partial<Inventory>[]): Inventory {
  const all = <K extends keyof Inventory>(name: K) => parts.flatMap((part) => (part[name] ?? []) as readonly Inventory[K][number][]);
  return {
    configurations: all('configurations'),
    identities: all('identities'),
    policies: all('policies'),
    attachments: all('attachments'),
    memberships: all('memberships'),
    buckets: all('buckets'),
    bucketPolicies: all('bucketPolicies'),
    bucketAcls: all('bucketAcls'),
    bucketBlocks: all('bucketBlocks'),
    accountBlocks: all('accountBlocks'),
    projects: all('projects'),
    notices: all('notices'),
  };
}
