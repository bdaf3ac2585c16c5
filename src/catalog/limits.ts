import { Fact } from './confidence';
import { fact } from './sources';

/** A number that a service refuses to go beyond. */
export interface Limit extends Fact {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

function limit(what: string, value: number, unit: string, from: Fact): Limit {
  return { what, value, unit, ...from };
}

export const LIMITS = {
  /** Whether white space counts is told nowhere: write documents without it. */
  POLICY_BYTES: limit('document of a custom policy', 6144, 'bytes', fact('high', 'RAM_SDK')),
  POLICY_VERSIONS: limit('versions of a custom policy', 5, 'versions', fact('high', 'RAM_POLICY_REFERENCE')),
  POLICY_DESCRIPTION_CHARS: limit('description of a policy or a role', 1024, 'characters', fact('high', 'RAM_SDK')),
  BUCKET_POLICY_BYTES: limit('bucket policy', 16 * 1024, 'bytes', fact('high', 'OSS_BUCKET_POLICY')),
  /** The Chinese text says "usually a statement", the English one "a field value": a whole statement within it fits both. */
  BUCKET_POLICY_ITEM_BYTES: limit('item of a bucket policy', 4095, 'bytes', fact('medium', 'OSS_BUCKET_POLICY_CODES')),
  SESSION_POLICY_CHARS: limit('session policy', 2048, 'characters', fact('high', 'STS_SDK')),
  ROLE_SESSION_SECONDS_MIN: limit('shortest maximum session of a role', 3600, 'seconds', fact('high', 'RAM_SDK')),
  ROLE_SESSION_SECONDS_MAX: limit('longest maximum session of a role', 43200, 'seconds', fact('high', 'RAM_SDK')),
  IMM_DESCRIPTION_CHARS: limit('description of an IMM project', 256, 'characters', fact('high', 'IMM_SDK')),
} as const;

/** How many policies can be attached to one principal; an account's own quotas may be higher. */
export interface AttachmentQuota extends Fact {
  readonly system: number;
  readonly custom: number;
}

const DEFAULT_QUOTAS = fact('medium', 'RAM_LIMITS');

export const ATTACHMENT_QUOTAS = {
  user: { system: 20, custom: 10, ...DEFAULT_QUOTAS },
  group: { system: 20, custom: 5, ...DEFAULT_QUOTAS },
  role: { system: 20, custom: 5, ...DEFAULT_QUOTAS },
} as const satisfies Record<string, AttachmentQuota>;
