import { Finding, Statement } from '../policy';
import { foreignAction } from './foreign-action';
import { ownerLockout } from './owner-lockout';
import { principalForm } from './principal-form';
import { publicAccess } from './public-access';
import { BucketContext, BucketRule } from './rule';
import { sourceIp } from './source-ip';

const RULES: readonly BucketRule[] = [publicAccess, foreignAction, principalForm, sourceIp, ownerLockout];

/** Everything that there is to say about a statement of a bucket policy, with the path of its members. */
export function checkBucketStatement(statement: Statement, path: string, context: BucketContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule(statement, context)).map(({ member, ...finding }) => ({ ...finding, path: `${path}.${member}` }));
}
