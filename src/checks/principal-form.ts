import { principalReach } from '../policy';
import { BucketRule, remark, senseless } from './rule';

/** A principal in a form that names nobody, such as those of trust policies. */
export const principalForm: BucketRule = ({ principals = [] }, context) => principals
  .filter((principal) => principalReach(principal) === 'nobody')
  .map(({ value }) => remark('Principal', 'INVALID_PRINCIPAL', senseless(context), `\`${value}\` names nobody in a bucket policy`,
    'write an account id, the id of a user, or `arn:sts::<account id>:assumed-role/<role>/<session>`'));
