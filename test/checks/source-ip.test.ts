import { findings, places, remarks, words } from './statements';

const ADDRESS = { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } };

test.each<[string, object]>([
  ['an address of a VPC', { ...ADDRESS, StringEquals: { 'acs:SourceVpc': 'vpc-a' } }],
  ['both in any letter case', { IpAddress: { 'ACS:sourceip': '10.0.0.0/8' }, StringNotEquals: { 'acs:sourceVPC': 'vpc-a' } }],
  ['a VPC alone', { StringEquals: { 'acs:SourceVpc': 'vpc-a' } }],
  ['an address within a VPC', { IpAddress: { 'acs:SourceVpcIp': '10.0.0.0/8' } }],
])('nothing to say: %s', (_what, condition) => expect(remarks({ Condition: condition })).toEqual([]));

test.each<[string, object]>([
  ['alone', ADDRESS],
  ['beside another key', { ...ADDRESS, Bool: { 'acs:SecureTransport': 'true' } }],
  ['beside a key that is nearly the right one', { ...ADDRESS, StringEquals: { 'acs:SourceVpcId': 'vpc-a' } }],
  ['in any letter case, negated', { NotIpAddress: { 'acs:sourceIP': '10.0.0.0/8' } }],
])('`acs:SourceIp` %s is refused', (_what, condition) => {
  const path = 'at Statement[0].Condition';
  expect(remarks({ Condition: condition })).toEqual([`SOURCE_IP_WITHOUT_SOURCE_VPC: error ${path}`]);
  expect(remarks({ Condition: condition, Effect: 'Deny' }, { existing: true })).toEqual([`SOURCE_IP_WITHOUT_SOURCE_VPC: warning ${path}`]);
  expect(findings({ Condition: condition })[0].fix).toContain('`acs:SourceVpc`');
});

test('in a policy of an identity it may stand alone, which a hint speaks of', () => {
  for (const existing of [false, true]) expect(places({ Condition: ADDRESS }, existing)).toEqual(['SOURCE_IP_WITHOUT_SOURCE_VPC: hint at Condition']);
  expect(words({ Condition: { NotIpAddress: { 'ACS:sourceip': ['10.0.0.0/8', '192.0.2.1'] } }, Effect: 'Deny' })).toEqual([
    '`acs:SourceIp`, here `10.0.0.0/8`, `192.0.2.1`, does not tell a VPC that goes out by such an address from the network that is meant; '
    + 'add a condition on `acs:SourceVpc` where that matters',
  ]);
  expect(places({ Condition: { ...ADDRESS, StringNotLike: { 'acs:SourceVpc': 'vpc-*' } } })).toEqual([]);
});
