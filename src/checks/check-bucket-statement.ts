import { Finding, Statement } from '../policy';
import { checkStatement } from './check-statement';
import { foreignAction, mayBeOss } from './foreign-action';
import { ownerLockout } from './owner-lockout';
import { principalForm } from './principal-form';
import { publicAccess } from './public-access';
import { BucketContext, BucketRule, check } from './rule';
import { sourceIp } from './source-ip';

const RULES: readonly BucketRule[] = [publicAccess, foreignAction, principalForm, sourceIp, ownerLockout];

/** Everything that there is to say about a statement of a bucket policy, with the path of its members. */
export function checkBucketStatement(statement: Statement, path: string, context: BucketContext): readonly Finding[] {
  // Of actions that a bucket policy has no say in there is nothing more to say.
  const actions = statement.exceptActions ? statement.actions : statement.actions.filter(mayBeOss);
  const more = actions.length === 0 ? [] : checkStatement({ ...statement, actions }, path, context);
  return [...checkPlaceInBucket(statement, path, context), ...more];
}

/** What speaks against a statement in the policy of a bucket of all places, with the path of its members. */
export function checkPlaceInBucket(statement: Statement, path: string, context: BucketContext): readonly Finding[] {
  return check(RULES, statement, path, context);
}
