import { Effect } from '../policy';
import { BucketRule, remark } from './rule';

/** A denial of everyone that reaches the owner of the bucket. Source: bucket policies in the documentation of OSS. */
export const ownerLockout: BucketRule = ({ effect, principals = [], condition }) => {
  if (effect !== Effect.DENY || condition.length === 0 || !principals.some(({ value }) => value.literal === '*')) {
    return [];
  }
  return [remark('Principal', 'BUCKET_OWNER_LOCKOUT', 'security',
    'the statement denies everyone under a condition, which binds the owner of the bucket too; without a condition it would not',
    'name the accounts, users or roles to deny, or make sure that the owner does not meet the condition')];
};
