import { foldedKey } from '../policy';
import { BucketRule, remark, senseless } from './rule';

/**
 * A condition on where requests come from that OSS refuses: in a bucket policy, an address takes the VPC that it belongs to. Source: bucket policies in
 * the documentation of OSS.
 */
export const sourceIp: BucketRule = ({ condition }, context) => {
  const keys = new Set(condition.flatMap(({ tests }) => tests.map(({ key }) => foldedKey(key))));
  if (!keys.has('acs:sourceip') || keys.has('acs:sourcevpc')) {
    return [];
  }
  return [remark('Condition', 'SOURCE_IP_WITHOUT_SOURCE_VPC', senseless(context),
    'OSS takes no new statement with `acs:SourceIp` and without `acs:SourceVpc` into a bucket policy',
    'add a condition on `acs:SourceVpc`, or fix the address in a policy of the identity, where it may stand alone')];
};
