import { Condition, foldedKey, Text } from '../policy';
import { BucketRule, listed, remark, senseless, StatementRule } from './rule';

const CODE = 'SOURCE_IP_WITHOUT_SOURCE_VPC';

/**
 * A condition on where requests come from that OSS refuses: in a bucket policy, an address takes the VPC that it belongs to. Source: bucket policies in
 * the documentation of OSS.
 */
export const sourceIp: BucketRule = ({ condition }, context) => {
  const addresses = addressesAlone(condition);
  return addresses.length === 0 ? [] : [remark('Condition', CODE, senseless(context),
    `OSS takes no new statement with \`acs:SourceIp\`, here ${listed(addresses)}, and without \`acs:SourceVpc\` into a bucket policy`,
    'add a condition on `acs:SourceVpc`, or fix the address in a policy of the identity, where it may stand alone')];
};

/** The same in a policy of an identity, where the page "RAM Policy" of OSS advises both, though its samples have the address alone. */
export const sourceIpOfIdentity: StatementRule = ({ condition }) => {
  const addresses = addressesAlone(condition);
  return addresses.length === 0 ? [] : [remark('Condition', CODE, 'hint',
    `\`acs:SourceIp\`, here ${listed(addresses)}, does not tell a VPC that goes out by such an address from the network that is meant`,
    'add a condition on `acs:SourceVpc` where that matters')];
};

/** The values that are asked for the address, where nothing is asked about the VPC. */
function addressesAlone(condition: Condition): readonly string[] {
  const tests = condition.flatMap((block) => block.tests);
  const valuesOf = (name: string): readonly Text[] => tests.flatMap(({ key, values }) => (foldedKey(key) === name ? values : []));
  return valuesOf('acs:sourcevpc').length > 0 ? [] : valuesOf('acs:sourceip').map(String);
}
