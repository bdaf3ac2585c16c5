/** What the page "OSS: RAM Policy" names or advises without a policy to paste: what it is with our constructs, and what it allows. */
import { decider } from './decider';
import { Ask, ask, Golden } from './golden';
import { Here } from './here';
import { callerOf, documentsOf, requestOf, synthesised } from './sets';
import { ConditionKey, OssAccess, RamPolicy } from '../../src';
import { allow, annotations } from '../synth';

const [IP, VPC] = [ConditionKey.SOURCE_IP.isInNetwork('192.168.0.0/16'), ConditionKey.SOURCE_VPC.isEqualTo('vpc-a')];
const FROM_BOTH = { 'acs:SourceIp': '192.168.3.4', 'acs:SourceVpc': 'vpc-a' };
const OBJECTS = 'acs:oss:*:*:mybucket/*';

interface Advice {
  readonly ours: Golden['ours'];
  readonly statements: readonly object[];
  readonly asks: readonly Ask[];
}

test.each<[string, Advice]>([
  ['a system policy that reads everything', {
    ours: ({ stack, user }) => RamPolicy.fromSystemPolicyName(stack, 'ReadOnly', 'AliyunOSSReadOnlyAccess').attachTo(user),
    statements: [allow(['oss:Get*', 'oss:List*'], ['*'])],
    asks: [ask('oss:GetObject', 'mybucket/a', 'allow'), ask('oss:ListBuckets', '*', 'allow'), ask('oss:PutObject', 'mybucket/a', 'implicit-deny')],
  }],
  ['a custom policy, granted to an identity', {
    ours: ({ stack, user }) => new RamPolicy(stack, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: [OBJECTS] }] }).attachTo(user),
    statements: [allow(['oss:GetObject'], [OBJECTS])],
    asks: [ask('oss:GetObject', 'mybucket/a', 'allow'), ask('oss:PutObject', 'mybucket/a', 'implicit-deny')],
  }],
  ['the payment of orders, beside scenario 13', {
    ours: ({ user, oss }) => oss.grant(user, OssAccess.CREATE_ORDERS.plus(OssAccess.PAY_ORDERS)),
    statements: [allow(['bss:PayOrder'], ['*']), allow(['oss:CreateOrder'], ['acs:oss:*:*:*'])],
    asks: [ask('bss:PayOrder', 'acs:bss:*:{account}:*', 'allow'), ask('oss:CreateOrder', '*', 'allow'), ask('oss:ActivateProduct', '*', 'implicit-deny')],
  }],
  ['an address and a VPC together, to allow', {
    ours: ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { when: [IP, VPC] }),
    statements: [allow(['oss:GetObject'], [OBJECTS], { IpAddress: { 'acs:SourceIp': ['192.168.0.0/16'] }, StringEquals: { 'acs:SourceVpc': ['vpc-a'] } })],
    asks: [
      ask('oss:GetObject', 'mybucket/a', 'allow', FROM_BOTH),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', { ...FROM_BOTH, 'acs:SourceVpc': 'vpc-b' }),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', { 'acs:SourceIp': '192.168.3.4' }),
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', { ...FROM_BOTH, 'acs:SourceIp': '198.51.100.7' }),
    ],
  }],
  ['an address and a VPC together, to deny all else', {
    ours: ({ user, oss }) => oss.deny(user, OssAccess.FULL, { unless: [IP, VPC] }),
    statements: [
      { ...allow(['oss:*'], ['acs:oss:*:*:*'], { NotIpAddress: { 'acs:SourceIp': ['192.168.0.0/16'] } }), Effect: 'Deny' },
      { ...allow(['oss:*'], ['acs:oss:*:*:*'], { StringNotEquals: { 'acs:SourceVpc': ['vpc-a'] } }), Effect: 'Deny' },
    ],
    asks: [
      ask('oss:GetObject', 'mybucket/a', 'implicit-deny', FROM_BOTH),
      ask('oss:GetObject', 'mybucket/a', 'explicit-deny', { ...FROM_BOTH, 'acs:SourceVpc': 'vpc-b' }),
      ask('oss:GetObject', 'mybucket/a', 'explicit-deny', { ...FROM_BOTH, 'acs:SourceIp': '198.51.100.7' }),
    ],
  }],
])('%s', (_what, { ours, statements, asks }) => {
  const set = synthesised(ours);
  expect(documentsOf(set, 'user/app').flatMap(({ Statement }) => Statement)).toEqual(statements);
  const decide = decider(set);
  expect(asks.map((one) => ({ ...one, ours: decide(requestOf(one, callerOf(set))) }))).toEqual(asks);
});

test.each<[string, Golden['ours'], string]>([
  ['everything in a bucket', ({ user, bucket }) => bucket().grant(user, OssAccess.FULL), 'warn: .*`oss:\\*` includes .*HIGH_RISK_ACTION'],
  ['the payment of orders', ({ user, oss }) => oss.grant(user, OssAccess.PAY_ORDERS), 'warn: .*`bss:PayOrder` is of high risk.*HIGH_RISK_ACTION'],
  ['an address alone', ({ user, bucket }) => bucket().grant(user, OssAccess.READ, { when: [IP] }), 'info: .*`192.168.0.0/16`.*SOURCE_IP_WITHOUT_SOURCE_VPC'],
])('what the page warns of is told: %s', (_what, ours, said) => {
  const here = new Here();
  ours(here);
  expect(annotations(here.stack)).toEqual([expect.stringMatching(said)]);
});
