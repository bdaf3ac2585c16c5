import { Document } from '../policy';
import { Origin } from './origin';

/** A document of which nothing is known but its name, such as `system-policy:AliyunOSSFullAccess`: it may allow and deny anything. */
export interface UnknownText {
  readonly unknown: string;
}

export type PolicyText = Document | UnknownText;

export function isUnknownText(text: PolicyText): text is UnknownText {
  return 'unknown' in text;
}

/** A document where it applies, and what to call it in an explanation. */
export interface Attached {
  readonly text: PolicyText;
  /** `user/media-app policies[0]`, `bucket media-prod`, `role/ImmMedia trust`. */
  readonly name: string;
  readonly origin?: Origin;
}

/** An identity whose policies are known: all of them, so whatever these do not allow it does not hold. */
export interface ListedPrincipal {
  /** `user/<name>`, `group/<name>` or `role/<name>`; ASCII case is ignored. */
  readonly id: string;
  readonly accountId: string;
  readonly policies: readonly Attached[];
  /** Ids of groups of the same account; they count for a user only. */
  readonly groups: readonly string[];
  /** Of a role: who may assume it. */
  readonly trust?: Attached;
  /** Of a user: its UID, by which bucket policies name it. */
  readonly userId?: string;
}

export type BucketAcl = 'private' | 'public-read' | 'public-read-write';

export interface ListedBucket {
  readonly name: string;
  readonly ownerAccountId: string;
  readonly policy?: Attached;
  readonly blockPublicAccess: boolean;
  readonly acl: BucketAcl;
}

/** Everything that decisions rest on. No id stands twice in one account, no bucket twice. */
export interface AccessSet {
  readonly principals: readonly ListedPrincipal[];
  readonly buckets: readonly ListedBucket[];
  /** Accounts under Block Public Access. */
  readonly blockedAccounts: readonly string[];
}
