import { foldedKey } from '../policy';
import { BucketRule, listed, remark, senseless } from './rule';

/**
 * A condition on where requests come from that OSS refuses: in a bucket policy, an address takes the VPC that it belongs to. Source: bucket policies in
 * the documentation of OSS.
 */
export const sourceIp: BucketRule = ({ condition }, context) => {
  const valuesOf = (name: string) => condition.flatMap(({ tests }) => tests.flatMap(({ key, values }) => (foldedKey(key) === name ? values : [])));
  const addresses = valuesOf('acs:sourceip');
  if (addresses.length === 0 || valuesOf('acs:sourcevpc').length > 0) {
    return [];
  }
  return [remark('Condition', 'SOURCE_IP_WITHOUT_SOURCE_VPC', senseless(context),
    `OSS takes no new statement with \`acs:SourceIp\`, here ${listed(addresses.map(String))}, and without \`acs:SourceVpc\` into a bucket policy`,
    'add a condition on `acs:SourceVpc`, or fix the address in a policy of the identity, where it may stand alone')];
};
