/** The table of "Block Public Access" of the OSS documentation, and what its words leave open. */
import { isPublic, MAYBE, NO, openOrigin, parseDocument, principalReach, publicness, readHoles, Spelling, Text, Truth, YES } from '../../src/policy';

const SPELLING: Spelling = {
  read: (written) => readHoles(written, /\$\{[^}]*\}/g, (match) => match),
  literal: (characters) => characters,
  hole: ({ hole }) => hole,
};
const ROLE = 'arn:sts::1234567890123456:assumed-role/Worker';

function statement(principal: unknown, condition: object = {}, effect = 'Allow') {
  const json = JSON.stringify({
    Version: '1', Statement: [{ Effect: effect, Action: 'oss:*', Principal: principal, Resource: 'acs:oss:*:*:media/*', Condition: condition }],
  });
  const { document, findings } = parseDocument('bucket', json, SPELLING);
  expect(findings).toEqual([]);
  return document!.statements[0];
}

test.each<[unknown, 'everyone' | 'named' | 'nobody']>([
  ['*', 'everyone'],
  ['arn:sts::*:assumed-role/Worker/*', 'everyone'],
  ['arn:sts::1234567890123456:*/Worker/*', 'everyone'],
  ['arn:sts::1234567890123456:assumed-role/Wor?er/s1', 'everyone'],
  ['arn:sts::*:*/*/*', 'everyone'],
  ['arn:sts::*:assumed-role/${role}/*', 'everyone'],
  ['1234567890123456', 'named'],
  ['277379621561570000', 'named'],
  [`${ROLE}/s1`, 'named'],
  [`${ROLE}/*`, 'named'],
  [`${ROLE}/night-?`, 'named'],
  ['${account}', 'named'],
  ['arn:sts::${account}:assumed-role/Worker/*', 'named'],
  ['arn:sts::1234567890123456:${type}/Worker/*', 'named'],
  [ROLE, 'nobody'],
  [`${ROLE}/a/b`, 'nobody'],
  ['arn:sts::1234567890123456:role/Worker/*', 'nobody'],
  ['arn:sts::*:user/Worker/*', 'nobody'],
  ['acs:ram::1234567890123456:root', 'nobody'],
  ['acs:ram::*:user/app', 'nobody'],
  ['12345*', 'nobody'],
  ['**', 'nobody'],
  ['20214760404935xxxx', 'nobody'],
  ['media-app', 'nobody'],
  ['', 'nobody'],
])('%s: %s', (value, reach) => {
  expect(principalReach({ type: 'Bucket', value: SPELLING.read(value as string) })).toBe(reach);
  // What names nobody lets nobody in.
  expect(isPublic(statement([value]))).toBe(reach === 'everyone');
});

describe('who', () => {
  test.each<[string, unknown, boolean]>([
    ['an empty list is everyone', [], true],
    ['a bare `*`, too', '*', true],
    ['one of several is enough', ['1234567890123456', '*'], true],
    ['several that are named', ['1234567890123456', `${ROLE}/*`], false],
  ])('%s', (_what, principal, expected) => expect(isPublic(statement(principal))).toBe(expected));

  test('a denial opens nothing, and neither does a statement of an identity', () => {
    expect(isPublic(statement('*', {}, 'Deny'))).toBe(false);
    expect(isPublic({ ...statement('*'), principals: undefined })).toBe(false);
  });
});

describe('everyone under a condition', () => {
  const VPC = 'acs:SourceVpc';
  test.each<[string, object, boolean]>([
    ['none', {}, true],
    ['a fixed VPC', { StringEquals: { [VPC]: ['vpc-a', 'vpc-b'] } }, false],
    ['in any letter case of the key', { StringEquals: { 'ACS:sourcevpc': 'vpc-a' } }, false],
    ['ignoring case', { StringEqualsIgnoreCase: { [VPC]: 'vpc-a' } }, false],
    ['a pattern without wildcards', { StringLike: { [VPC]: 'vpc-a' } }, false],
    ['a VPC by its id', { StringEquals: { 'acs:SourceVpcId': 'vpc-a' } }, false],
    ['an access key', { StringEquals: { 'acs:AccessId': 'LTAI' } }, false],
    ['a hole', { StringEquals: { [VPC]: '${vpc}' } }, false],
    ['a wildcard', { StringLike: { [VPC]: 'vpc-*' } }, true],
    ['a wildcard that is none for its operator', { StringEquals: { [VPC]: 'vpc-?' } }, true],
    ['a wildcard beside a fixed one', { StringLike: { [VPC]: ['vpc-a', 'vpc-*'] } }, true],
    ['all VPCs but one', { StringNotEquals: { [VPC]: 'vpc-a' } }, true],
    ['another key', { StringEquals: { 'acs:UserAgent': 'me' } }, true],
    ['a network under an operator for strings', { StringEquals: { 'acs:SourceIp': '10.0.0.0/8' } }, true],
    ['an address', { IpAddress: { 'acs:SourceIp': '203.0.113.7' } }, false],
    ['IPv4 /8', { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, false],
    ['IPv4 /7', { IpAddress: { 'acs:SourceIp': '10.0.0.0/7' } }, true],
    ['all of IPv4', { IpAddress: { 'acs:SourceIp': '0.0.0.0/0' } }, true],
    ['one wide network beside a narrow one', { IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } }, true],
    ['an octet that is any', { IpAddress: { 'acs:SourceIp': '10.1.2.*' } }, true],
    ['IPv6 /32', { IpAddress: { 'acs:SourceVpcIp': '2001:db8::/32' } }, false],
    ['IPv6 /31', { IpAddress: { 'acs:SourceVpcIp': '2001:db8::/31' } }, true],
    ['one IPv6 address that ends in zeros', { IpAddress: { 'acs:SourceIp': '2001:db8::' } }, false],
    ['IPv4 /8 in its IPv6 form', { IpAddress: { 'acs:SourceIp': '::ffff:10.0.0.0/104' } }, false],
    ['all of IPv4 in its IPv6 form', { IpAddress: { 'acs:SourceIp': '::ffff:0.0.0.0/96' } }, true],
    ['with its border', { IpAddressIncludeBorder: { 'acs:SourceIp': '10.0.0.0/8' } }, false],
    ['anywhere but a network', { NotIpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, true],
    ['one that fixes is enough', { Bool: { 'acs:SecureTransport': 'true' }, StringLike: { [VPC]: 'vpc-*', 'acs:SourceVpcId': 'vpc-a' } }, false],
    ['an operator without keys', { StringEquals: {} }, true],
  ])('%s', (_what, condition, expected) => expect(isPublic(statement('*', condition))).toBe(expected));
});

test('other principals of a public statement do not save it', () => {
  expect(isPublic({ ...statement('*'), principals: [{ type: 'Bucket', value: Text.of(ROLE, '/*') }, { type: 'Bucket', value: Text.of('*') }] })).toBe(true);
});

describe('under holes', () => {
  const VPC = 'acs:SourceVpc';
  const OPEN = { StringEquals: { [VPC]: '${vpc}' } };

  test.each<[string, unknown, Truth]>([
    ['everyone', '*', YES],
    ['a hole, which may be everyone', '${who}', MAYBE],
    ['a star beside a hole that may be empty', '*${more}', MAYBE],
    ['everyone beside a hole', ['${who}', '*'], YES],
    ['the beginning of an account', '1234${more}', NO],
    ['an account', '1234567890123456', NO],
    ['what may be sessions of every role', 'arn:${who}', MAYBE],
    ['sessions of an account that may be a wildcard', 'arn:sts::${account}:assumed-role/Worker/*', MAYBE],
    ['sessions of a role that may be a wildcard', 'arn:sts::1234567890123456:assumed-role/${role}/s1', MAYBE],
    ['sessions of the wrong type', 'arn:sts::1234567890123456:user/${role}/s1', NO],
    ['sessions that are not known', `${ROLE}/\${session}`, NO],
    ['sessions that are not known, of many roles', 'arn:sts::1234567890123456:assumed-role/W*/${session}', MAYBE],
    ['a principal of trust policies', 'acs:ram::${account}:root', NO],
  ])('%s', (_what, principal, expected) => {
    expect(publicness(statement(principal))).toBe(expected);
    expect(publicness(statement(principal, {}, 'Deny'))).toBe(NO);
    expect(publicness(statement(principal, { StringEquals: { [VPC]: 'vpc-a' } }))).toBe(NO);
    expect(publicness(statement(principal, OPEN))).toBe(Math.min(expected, MAYBE));
  });

  test('a statement without principals lets nobody in', () => {
    expect(publicness({ ...statement('*'), principals: undefined })).toBe(NO);
  });

  test.each<[string, object, Truth]>([
    ['a value that may be a wildcard', OPEN, MAYBE],
    ['a value that may end with one', { StringLike: { [VPC]: 'vpc-${more}' } }, MAYBE],
    ['a wildcard beside a hole', { StringLike: { [VPC]: 'vpc-*${more}' } }, YES],
    ['a fixed value and one that may be a wildcard', { StringLike: { [VPC]: ['vpc-a', '${vpc}'] } }, MAYBE],
    ['another key that fixes', { ...OPEN, IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, NO],
  ])('everyone under %s', (_what, condition, expected) => expect(publicness(statement('*', condition))).toBe(expected));

  test.each<[string, object, object | undefined]>([
    ['the only test', OPEN, { operator: 'StringEquals', key: VPC }],
    ['the only one on an origin', { Bool: { 'acs:SecureTransport': 'true' }, ...OPEN }, { operator: 'StringEquals', key: VPC }],
    ['one beside another that fixes nothing', { StringEquals: { 'acs:AccessId': '*', [VPC]: '${vpc}' } }, { operator: 'StringEquals', key: VPC }],
    ['neither of two', { StringEquals: { [VPC]: '${vpc}' }, StringLike: { [VPC]: '${vpc}' } }, undefined],
    ['none where another one fixes', { ...OPEN, IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, undefined],
    ['none where all is known', { StringEquals: { [VPC]: 'vpc-a' } }, undefined],
  ])('what alone decides on the origin: %s', (_what, condition, expected) => {
    const { operator, key } = openOrigin(statement('*', condition).condition) ?? {};
    expect(operator && { operator, key }).toEqual(expected);
  });
});
