import { ConditionKey, Grant, PolicyCondition, RamUser } from '../../src';
import { messageOf, newStack, policyOf, synth } from '../synth';

/** The Condition block that conditions become. */
function block(...when: PolicyCondition[]) {
  const stack = newStack();
  Grant.statement(new RamUser(stack, 'App'), { actions: ['oss:ListObjects'], resources: ['*'], when });
  const output = synth(stack);
  return output.statements(policyOf(output, 'App'))[0].Condition;
}

test.each<[string, PolicyCondition, NonNullable<ReturnType<typeof block>>]>([
  ['isEqualTo', ConditionKey.SOURCE_VPC.isEqualTo('vpc-2', 'vpc-1'), { StringEquals: { 'acs:SourceVpc': ['vpc-1', 'vpc-2'] } }],
  ['isNotEqualTo', ConditionKey.SERVICE.isNotEqualTo('imm.aliyuncs.com'), { StringNotEquals: { 'acs:Service': ['imm.aliyuncs.com'] } }],
  ['isLike', ConditionKey.ACCESS_ID.isLike('STS.*', 'TMP.?'), { StringLike: { 'acs:AccessId': ['STS.*', 'TMP.?'] } }],
  ['isNotLike', ConditionKey.USER_AGENT.isNotLike('curl*'), { StringNotLike: { 'acs:UserAgent': ['curl*'] } }],
  ['isTrue', ConditionKey.SECURE_TRANSPORT.isTrue(), { Bool: { 'acs:SecureTransport': ['true'] } }],
  ['isFalse', ConditionKey.MFA_PRESENT.isFalse(), { Bool: { 'acs:MFAPresent': ['false'] } }],
  ['isInNetwork', ConditionKey.SOURCE_IP.isInNetwork('203.0.113.0/24', '2001:db8::1'), { IpAddress: { 'acs:SourceIp': ['2001:db8::1', '203.0.113.0/24'] } }],
  ['isNotInNetwork', ConditionKey.SOURCE_IP.isNotInNetwork('101.*.*.100'), { NotIpAddress: { 'acs:SourceIp': ['101.*.*.100'] } }],
  ['isBefore', ConditionKey.CURRENT_TIME.isBefore('2026-12-31T23:59:59Z'), { DateLessThan: { 'acs:CurrentTime': ['2026-12-31T23:59:59Z'] } }],
  ['isAfter', ConditionKey.CURRENT_TIME.isAfter('2026-01-01T08:00:00+08:00'), { DateGreaterThan: { 'acs:CurrentTime': ['2026-01-01T08:00:00+08:00'] } }],
  ['keys of OSS', ConditionKey.PREFIX.isEqualTo(''), { StringEquals: { 'oss:Prefix': [''] } }],
  ['a delimiter', ConditionKey.DELIMITER.isEqualTo('/'), { StringEquals: { 'oss:Delimiter': ['/'] } }],
  ['a tag of a bucket', ConditionKey.bucketTag('team').isEqualTo('media'), { StringEquals: { 'oss:BucketTag/team': ['media'] } }],
  ['a tag of an object', ConditionKey.existingObjectTag('State').isEqualTo('x'), { StringEquals: { 'oss:ExistingObjectTag/State': ['x'] } }],
  ['a tag that is asked for', ConditionKey.requestObjectTag('State').isEqualTo('x'), { StringEquals: { 'oss:RequestObjectTag/State': ['x'] } }],
  ['the ACL of a bucket', ConditionKey.X_OSS_ACL.isNotEqualTo('private'), { StringNotEquals: { 'oss:x-oss-acl': ['private'] } }],
  ['the ACL of an object', ConditionKey.X_OSS_OBJECT_ACL.isEqualTo('default'), { StringEquals: { 'oss:x-oss-object-acl': ['default'] } }],
  ['any other key', ConditionKey.named('acs:ResourceTag/team').isLike('m*'), { StringLike: { 'acs:ResourceTag/team': ['m*'] } }],
])('%s', (_what, condition, expected) => {
  expect(block(condition)).toEqual(expected);
});

test('all conditions must hold: one block for each operator', () => {
  expect(block(
    ConditionKey.SOURCE_VPC.isEqualTo('vpc-1'), ConditionKey.SECURE_TRANSPORT.isTrue(), ConditionKey.SERVICE.isEqualTo('x'), ConditionKey.SOURCE_VPC.isLike('vpc-*'),
  )).toEqual({
    Bool: { 'acs:SecureTransport': ['true'] },
    StringEquals: { 'acs:Service': ['x'], 'acs:SourceVpc': ['vpc-1'] },
    StringLike: { 'acs:SourceVpc': ['vpc-*'] },
  });
});

test.each<[string, PolicyCondition[], RegExp]>([
  ['no value', [ConditionKey.SOURCE_VPC.isEqualTo()], / on `acs:SourceVpc`: .*empty.*`\[\]`; name at least one value/],
  ['no network', [ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/33')], /`IpAddress` on `acs:SourceIp` cannot read `10\.0\.0\.0\/33`; write/],
  ['one bad network of two', [ConditionKey.SOURCE_IP.isNotInNetwork('10.0.0.1', '10.0.0')], /cannot read `10\.0\.0`; write/],
  ['no date', [ConditionKey.CURRENT_TIME.isBefore('31/12/2026')], /`DateLessThan` on `acs:CurrentTime` cannot read `31\/12\/2026`; write/],
  ['no operator', [{ key: 'acs:SourceIp', operator: 'IpEquals', values: ['10.0.0.1'] }], /`IpEquals` is no condition operator; take one of .*StringLike/],
  ['a boolean in other letters', [{ key: 'acs:MFAPresent', operator: 'Bool', values: ['yes'] }], /`Bool` on `acs:MFAPresent` cannot read `yes`; write/],
  ['no number', [{ key: 'k:n', operator: 'NumericEquals', values: ['0x10'] }], /`NumericEquals` on `k:n` cannot read `0x10`; write/],
  [
    'the same key under one operator twice, of which JSON could hold one',
    [ConditionKey.SOURCE_VPC.isEqualTo('vpc-1'), ConditionKey.named('ACS:sourcevpc').isEqualTo('vpc-2')],
    /`ACS:sourcevpc` stands under `StringEquals` twice.*; name all values in one condition/,
  ],
])('an error: %s', (_what, when, expected) => {
  expect(messageOf(() => block(...when))).toMatch(new RegExp(`^\\[Media/App\\] statement\\.when.*${expected.source}`));
});
