import { BucketJson, ConditionJson, Outcome, RequestJson, StatementJson } from '../json';
import { ALL, allow, ann, anonymous, deny, doc, HOME, Row, when, worker, zoe } from './case';

type Bucket = Partial<BucketJson>;
type Account = { accountId: string; blockPublicAccess?: boolean };

function set(bucket: Bucket, ...accounts: Account[]) {
  return { version: 1 as const, buckets: [{ name: 'b1', ownerAccountId: HOME, ...bucket }], accounts };
}

const open = doc(allow('*', '*', { Principal: '*' }));

/** What blocks a policy that allows everyone. */
const blocks: [string, Bucket, Account[], Outcome][] = [
  ['nothing', {}, [], 'allow'],
  ['the bucket', { blockPublicAccess: true }, [], 'implicit-deny'],
  ['the account', {}, [{ accountId: HOME, blockPublicAccess: true }], 'implicit-deny'],
  ['the account, though the bucket says it does not', { blockPublicAccess: false }, [{ accountId: HOME, blockPublicAccess: true }], 'implicit-deny'],
  ['an account that says it does not', {}, [{ accountId: HOME, blockPublicAccess: false }], 'allow'],
  ['an account that says nothing', {}, [{ accountId: HOME }], 'allow'],
  ['the caller\'s account', {}, [{ accountId: '12', blockPublicAccess: true }], 'allow'],
];

/** Statements of a bucket under Block Public Access. */
const voids: [string, StatementJson, RequestJson, Outcome][] = [
  ['everyone', allow('*', '*', { Principal: '*' }), anonymous, 'implicit-deny'],
  ['an empty list', allow('*', '*', { Principal: [] }), anonymous, 'implicit-deny'],
  ['an account', allow('*', '*', { Principal: '12' }), zoe, 'allow'],
  ['everyone beside an account', allow('*', '*', { Principal: ['12', '*'] }), zoe, 'implicit-deny'],
  ['everyone, denied', deny('*', '*', { Principal: '*' }), zoe, 'explicit-deny'],
  ['a wildcard for the role', allow('*', '*', { Principal: 'arn:sts::11:assumed-role/W*/*' }), worker, 'implicit-deny'],
  ['one character open in the role', allow('*', '*', { Principal: 'arn:sts::11:assumed-role/Wo?ker/s1' }), worker, 'implicit-deny'],
  ['a wildcard for the type', allow('*', '*', { Principal: 'arn:sts::11:*/Worker/*' }), worker, 'implicit-deny'],
  ['a wildcard for the account', allow('*', '*', { Principal: 'arn:sts::*:assumed-role/Worker/s1' }), worker, 'implicit-deny'],
  ['a wildcard for the session alone', allow('*', '*', { Principal: 'arn:sts::11:assumed-role/Worker/*' }), worker, 'allow'],
  ['a wildcard principal beside an account', allow('*', '*', { Principal: ['11', 'arn:sts::*:assumed-role/Other/*'] }), ann, 'implicit-deny'],
  ['a wildcard in a type that nobody has', allow('*', '*', { Principal: ['11', 'arn:sts::*:user/Other/*'] }), ann, 'allow'],
  ['a wildcard and too many parts', allow('*', '*', { Principal: ['11', 'arn:sts::*:assumed-role/a/b/*'] }), ann, 'allow'],
  ['a wildcard and an account that is none', allow('*', '*', { Principal: ['11', 'arn:sts::x*:assumed-role/a/b'] }), ann, 'allow'],
  ['a wildcard and no account', allow('*', '*', { Principal: ['11', 'arn:sts:::assumed-role/*/b'] }), ann, 'allow'],
  ['a wildcard and no role', allow('*', '*', { Principal: ['11', 'arn:sts::*:assumed-role//b'] }), ann, 'allow'],
  ['a wildcard and too few parts', allow('*', '*', { Principal: ['11', 'arn:sts::*:assumed-role/*'] }), ann, 'allow'],
  ['a wildcard in the form of trust documents', allow('*', '*', { Principal: ['11', 'acs:ram::*:user/ann'] }), ann, 'allow'],
  ['a wildcard in an account', allow('*', '*', { Principal: ['11', '1*'] }), ann, 'allow'],
  ['two stars', allow('*', '*', { Principal: ['11', '**'] }), ann, 'allow'],
];

const here = { 'acs:SourceVpc': 'vpc-a', 'acs:SourceVpcId': 'vpc-a', 'acs:AccessId': 'vpc-a', 'acs:SourceIp': '10.1.2.3', 'acs:SourceVpcIp': '10.1.2.3' };
const there = { 'acs:SourceIp': '2001:db8::1' };

/** Conditions of a statement for everyone under Block Public Access, all of them satisfied, and whether they fix where requests come from. */
const fixed: [ConditionJson, boolean, Record<string, string>?][] = [
  [{ StringEquals: { 'acs:SourceVpc': 'vpc-a' } }, true],
  [{ StringEquals: { 'ACS:sourcevpc': ['vpc-a', 'vpc-b'] } }, true],
  [{ StringEqualsIgnoreCase: { 'acs:SourceVpcId': 'VPC-A' } }, true],
  [{ StringLike: { 'acs:AccessId': 'vpc-a' } }, true],
  [{ StringLike: { 'acs:SourceVpc': 'vpc-*' } }, false],
  [{ StringLike: { 'acs:SourceVpc': 'vpc-?' } }, false],
  [{ StringLike: { 'acs:SourceVpc': ['vpc-a', 'vpc-*'] } }, false],
  [{ StringEquals: { 'acs:SourceVpc': ['vpc-a', '*'] } }, false],
  [{ StringNotEquals: { 'acs:SourceVpc': 'vpc-b' } }, false],
  [{ StringNotLike: { 'acs:SourceVpc': 'vpc-b' } }, false],
  [{ StringEquals: { 'acs:SourceIp': '10.1.2.3' } }, false],
  [{ StringEquals: { 'oss:BucketTag/acs:SourceVpc': 'x' } }, false, { 'oss:BucketTag/acs:SourceVpc': 'x' }],
  [{ StringEquals: {} }, false],
  [{ IpAddress: { 'acs:SourceIp': '10.1.2.3' } }, true],
  [{ IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '11.0.0.0/9'] } }, true],
  [{ IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '11.0.0.0/7'] } }, false],
  [{ IpAddress: { 'acs:SourceIp': '0.0.0.0/0' } }, false],
  [{ IpAddress: { 'acs:SourceIp': '10.1.2.*' } }, false],
  [{ IpAddressIncludeBorder: { 'acs:SourceVpcIp': '10.0.0.0/8' } }, true],
  [{ NotIpAddress: { 'acs:SourceIp': '11.0.0.0/8' } }, false],
  [{ IpAddress: { 'acs:SourceIp': '2001:db8::/32' } }, true, there],
  [{ IpAddress: { 'acs:SourceIp': '2001:db8::/31' } }, false, there],
  [{ IpAddress: { 'acs:SourceIp': '2001:db8::1' } }, true, there],
  [{ IpAddress: { 'acs:SourceIp': '::ffff:10.0.0.0/104' } }, true],
  [{ IpAddress: { 'acs:SourceIp': '::ffff:10.0.0.0/103' } }, false],
  [{ IpAddress: { 'acs:OtherIp': '10.0.0.0/8' } }, false, { 'acs:OtherIp': '10.1.2.3' }],
  [{ StringLike: { 'acs:SourceVpc': 'vpc-*' }, IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, true],
  [{ StringLike: { 'acs:SourceVpc': 'vpc-*', 'acs:AccessId': 'vpc-a' } }, true],
  [{ StringLike: { 'acs:SourceVpc': ['vpc-a', '*'], 'ACS:SourceVpc': 'vpc-a' } }, true],
];

const shared: Bucket = { acl: 'public-read' };
const bounded = (sessionPolicy: RequestJson['sessionPolicy']): RequestJson => ({ ...worker, sessionPolicy });

/** What an ACL makes of an implicit deny. */
const acls: [string, Bucket, Account[], RequestJson, Outcome][] = [
  ['none', {}, [], anonymous, 'implicit-deny'],
  ['private', { acl: 'private' }, [], anonymous, 'implicit-deny'],
  ['readable', shared, [], anonymous, 'unknown'],
  ['writable', { acl: 'public-read-write' }, [], zoe, 'unknown'],
  ['readable, the bucket itself', shared, [], { ...anonymous, resource: 'acs:oss:cn:11:b1' }, 'unknown'],
  ['readable, any action', shared, [], { ...anonymous, action: 'oss:DeleteBucket' }, 'unknown'],
  ['readable, another letter case of the action', shared, [], { ...anonymous, action: 'OSS:GetObject' }, 'unknown'],
  ['readable, an action of another service', shared, [], { ...zoe, action: 'imm:CreateTask' }, 'implicit-deny'],
  ['readable, another bucket', shared, [], { ...anonymous, resource: 'acs:oss:cn:11:b2/k' }, 'implicit-deny'],
  ['readable, assuming a role there', shared, [], { ...zoe, action: 'sts:AssumeRole' }, 'implicit-deny'],
  ['readable, and an allow', { ...shared, policy: open }, [], anonymous, 'allow'],
  ['readable, and a deny', { ...shared, policy: doc(deny('*', '*', { Principal: '*' })) }, [], anonymous, 'explicit-deny'],
  ['readable, blocked by the bucket', { ...shared, blockPublicAccess: true }, [], anonymous, 'implicit-deny'],
  ['readable, blocked by the account', shared, [{ accountId: HOME, blockPublicAccess: true }], anonymous, 'implicit-deny'],
  ['readable, the caller\'s account blocked', shared, [{ accountId: '12', blockPublicAccess: true }], zoe, 'unknown'],
  ['readable, and a session policy that allows', shared, [], bounded(ALL), 'unknown'],
  ['readable, and a session policy that does not', shared, [], bounded(doc()), 'implicit-deny'],
  ['readable, and a session policy that denies', shared, [], bounded(doc(deny('*', '*'))), 'explicit-deny'],
];

export const PUBLIC: readonly Row[] = [
  ...blocks.map(([name, bucket, accounts, outcome]) => ['4.6', `blocked by: ${name}`, set({ ...bucket, policy: open }, ...accounts), zoe, outcome] as const),
  ...voids.map(([name, statement, request, outcome]) => ['4.6', `blocked: ${name}`, set({ policy: doc(statement), blockPublicAccess: true }), request, outcome] as const),
  ...fixed.map(([condition, isFixed, context = here]) => {
    const policy = doc(allow('*', '*', { Principal: '*', ...when(condition) }));
    const name = `blocked: everyone when ${JSON.stringify(condition)}`;
    return ['4.6', name, set({ policy, blockPublicAccess: true }), { ...anonymous, context }, isFixed ? 'allow' : 'implicit-deny'] as const;
  }),
  ...acls.map(([name, bucket, accounts, request, outcome]) => ['4.7', `acl: ${name}`, set(bucket, ...accounts), request, outcome] as const),
];
