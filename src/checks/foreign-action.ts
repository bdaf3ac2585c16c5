import { asciiLowerCase, globMatches, Text } from '../policy';
import { BucketRule, remark, senseless } from './rule';

/** An action that a bucket policy has no say in: `ram:PassRole` is asked of the policies of the one who passes the role. */
export const foreignAction: BucketRule = ({ actions, exceptActions }, context) => {
  const foreign = exceptActions ? [] : actions.filter((action) => !mayBeOss(action));
  return foreign.map((action) => remark('Action', 'ACTION_NOT_ALLOWED_IN_BUCKET_POLICY', senseless(context),
    `a bucket policy decides on actions of OSS, and \`${action}\` is none`,
    'grant it in a policy of the identity, as `grantProcess` and `Grant.statement` do'));
};

/** A service that is spelled with wildcards may be OSS. */
export function mayBeOss({ literal }: Text): boolean {
  return literal === undefined || literal === '*' || globMatches(asciiLowerCase(literal.slice(0, literal.indexOf(':'))), 'oss');
}
