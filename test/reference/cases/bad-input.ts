import { AccessSetJson, RequestJson } from '../json';
import { ALL, allow, ann, annHolds, anonymous, AWAY, HOME, OBJECT, onBucket, root, worker } from './case';

/** What is bad input, in a set, in a request, or in a request on a certain set. */
export interface BadCase {
  readonly paragraph: string;
  readonly name: string;
  readonly set: AccessSetJson;
  readonly request: RequestJson;
  readonly isIn: 'set' | 'request';
}

const fine = { Effect: 'Allow', Action: '*', Resource: '*' };
const named = { ...fine, Principal: '*' };
const trusting = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: '*' } };

/** Of JSON that no type of ours holds. */
function holds(policy: unknown): AccessSetJson {
  return { version: 1, principals: [{ id: 'user/ann', accountId: HOME, policies: [policy as string] }] };
}

function trusts(trust: unknown): AccessSetJson {
  return { version: 1, principals: [{ id: 'role/Worker', accountId: HOME, trust: trust as string }] };
}

function bucketHas(policy: unknown): AccessSetJson {
  return { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: policy as string }] };
}

function stating(...statements: unknown[]) {
  return { Version: '1', Statement: statements };
}

function without(statement: object, name: string): object {
  return Object.fromEntries(Object.entries(statement).filter(([member]) => member !== name));
}

const documents: [string, unknown][] = [
  ['no version', { Statement: [fine] }],
  ['another version', { Version: '2', Statement: [fine] }],
  ['a version that is a number', { Version: 1, Statement: [fine] }],
  ['no statement', { Version: '1' }],
  ['a bare statement', { Version: '1', Statement: fine }],
  ['another member', { Version: '1', Statement: [fine], Comment: '' }],
  ['a string without a hole', 'AliyunOSSFullAccess'],
  ['a string that is more than a hole', 'x${y}'],
];

/** Statements of identities, each with one thing wrong. */
const statements: [string, unknown][] = [
  ['a string', '${statement}'],
  ['no effect', without(fine, 'Effect')],
  ['another effect', { ...fine, Effect: 'allow' }],
  ['a hole for an effect', { ...fine, Effect: '${effect}' }],
  ['no action', without(fine, 'Action')],
  ['two kinds of actions', { ...fine, NotAction: 'oss:*' }],
  ['an empty list of actions', { ...fine, Action: [] }],
  ['an action without a service', { ...fine, Action: 'GetObject' }],
  ['two stars for an action', { ...fine, Action: '**' }],
  ['an action without a service in a list', { ...fine, Action: ['oss:*', 'Get*'] }],
  ['an excepted action without a service', { ...without(fine, 'Action'), NotAction: 'oss' }],
  ['an action that is no string', { ...fine, Action: [1] }],
  ['an action that is an object', { ...fine, Action: { oss: '*' } }],
  ['no resource', without(fine, 'Resource')],
  ['an empty list of resources', { ...fine, Resource: [] }],
  ['a resource that is no string', { ...fine, Resource: null }],
  ['resources excepted', { ...fine, NotResource: 'acs:oss:*:*:*' }],
  ['a principal', { ...fine, Principal: '*' }],
  ['an empty list of principals', { ...fine, Principal: [] }],
  ['another member', { ...fine, Conditions: {} }],
  ['a condition that is a list', { ...fine, Condition: [] }],
  ['a condition that is nothing', { ...fine, Condition: null }],
  ['an unknown operator', { ...fine, Condition: { StringMatches: { 'acs:a': 'x' } } }],
  ['an unknown operator without keys', { ...fine, Condition: { Null: {} } }],
  ['an operator in another letter case', { ...fine, Condition: { stringEquals: { 'acs:a': 'x' } } }],
  ['an operator of any value', { ...fine, Condition: { 'ForAnyValue:StringEquals': { 'acs:a': 'x' } } }],
  ['an operator if the key exists', { ...fine, Condition: { StringEqualsIfExists: { 'acs:a': 'x' } } }],
  ['a hole in an operator', { ...fine, Condition: { 'String${x}': { 'acs:a': 'x' } } }],
  ['an operator that is a string', { ...fine, Condition: { StringEquals: 'x' } }],
  ['an operator that is a list', { ...fine, Condition: { StringEquals: [] } }],
  ['a hole in a key', { ...fine, Condition: { StringEquals: { 'acs:${x}': 'x' } } }],
  ['an empty list of values', { ...fine, Condition: { StringEquals: { 'acs:a': [] } } }],
  ['a value that is no string', { ...fine, Condition: { Bool: { 'acs:a': true } } }],
  ['a value in a list that is no string', { ...fine, Condition: { NumericEquals: { 'acs:a': ['1', 2] } } }],
];

/** Values that their operators cannot read, some of them whatever the hole is. */
const values: [string, string][] = [
  ['NumericEquals', '1e3'],
  ['NumericEquals', ''],
  ['NumericLessThan', '1.'],
  ['NumericNotEquals', '-${n}-'],
  ['NumericEquals', '1.${n}.'],
  ['DateEquals', '2026-01-01'],
  ['DateLessThan', '2023-02-29T00:00Z'],
  ['DateGreaterThan', '2026-01-01T00:00:60Z'],
  ['DateNotEquals', '2026-13-${day}T00:00Z'],
  ['DateEquals', '2023-02-29T${time}'],
  ['Bool', 'yes'],
  ['Bool', 'tru${b}y'],
  ['IpAddress', '10.0.0.0/33'],
  ['IpAddress', '10.0.0.256'],
  ['IpAddress', '10.0.0.01'],
  ['IpAddress', '10.0.*.0/24'],
  ['IpAddress', '10.0.*'],
  ['IpAddress', '*'],
  ['IpAddress', '10.0.0.1*'],
  ['IpAddress', '::ffff:10.0.0.*'],
  ['IpAddress', '2001:db8::/129'],
  ['NotIpAddress', 'fe80::1%eth0'],
  ['NotIpAddress', '10.0.0.${x}g'],
  ['IpAddressIncludeBorder', '300.${x}'],
];

const others: [string, string, AccessSetJson][] = [
  ['1.1', 'a bucket statement without a resource', bucketHas(stating(without(named, 'Resource')))],
  ['1.1', 'a bucket statement without a principal', bucketHas(stating(fine))],
  ['1.1', 'an object as the principal of a bucket statement', bucketHas(stating({ ...named, Principal: { RAM: '*' } }))],
  ['1.1', 'principals excepted', bucketHas(stating({ ...named, NotPrincipal: '11' }))],
  ['1.1', 'a principal that is no string', bucketHas(stating({ ...named, Principal: [11] }))],
  ['1.1', 'a resource in a trust statement', trusts(stating({ ...trusting, Resource: '*' }))],
  ['1.1', 'a trust statement without a principal', trusts(stating(without(trusting, 'Principal')))],
  ['4.5', 'another kind of trusted principal', trusts(stating({ ...trusting, Principal: { AWS: '*' } }))],
  ['1.1', 'an empty list of trusted principals', trusts(stating({ ...trusting, Principal: { RAM: [] } }))],
  ['1.1', 'an empty list as a trusted principal', trusts(stating({ ...trusting, Principal: [] }))],
  ['2.6', 'two users of one id', { version: 1, principals: [{ id: 'user/ann', accountId: HOME }, { id: 'user/ANN', accountId: HOME }] }],
  ['2.6', 'two roles of one id', { version: 1, principals: [{ id: 'role/Worker', accountId: HOME }, { id: 'role/worker', accountId: HOME }] }],
  ['2.6', 'two buckets of one name', { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME }, { name: 'b1', ownerAccountId: AWAY }] }],
];

const party: RequestJson = { principal: 'service/imm.aliyuncs.com', action: 'sts:AssumeRole', resource: 'acs:ram::11:role/Worker' };

const requests: [string, string, RequestJson][] = [
  ['2.7', 'a service that does not assume a role', { ...party, action: 'oss:GetObject', resource: OBJECT }],
  ['2.7', 'a federated identity that does not assume a role', { ...party, principal: 'federated/acs:ram::11:saml-provider/idp', action: 'sts:GetCallerIdentity' }],
  ['2.7', 'an anonymous caller of an account', { ...anonymous, accountId: HOME }],
  ['2.7', 'a service of an account', { ...party, accountId: HOME }],
  ['2.7', 'a federated identity of an account', { ...party, principal: 'federated/x', accountId: HOME }],
  ['2.7', 'a session of a user', { ...ann, sessionName: 's1' }],
  ['2.7', 'a session of the owner', { ...root, sessionName: 's1' }],
  ['2.7', 'a session policy of a user', { ...ann, sessionPolicy: ALL }],
  ['2.7', 'a session policy of a service', { ...party, sessionPolicy: ALL }],
  ['3.2', 'one context key in two spellings', { ...ann, context: { 'acs:SourceIp': '10.0.0.1', 'ACS:sourceip': '10.0.0.1' } }],
  ['3.2', 'one context key in two spellings before the slash', { ...ann, context: { 'oss:BucketTag/T': 'x', 'OSS:BucketTag/T': 'y' } }],
  ['2.5', 'an account that does not own the listed bucket', { ...ann, resource: 'acs:oss:cn:12:b1/k' }],
  ['2.5', 'half of the account that owns the listed bucket', { ...ann, resource: 'acs:oss:cn:1:b1' }],
  ['1.1', 'a principal in a session policy', { ...worker, sessionPolicy: stating(named) as typeof ALL }],
  ['1.1', 'a session policy without a resource', { ...worker, sessionPolicy: stating(without(fine, 'Resource')) as typeof ALL }],
  ['1.1', 'a session policy without a version', { ...worker, sessionPolicy: without(ALL, 'Version') as typeof ALL }],
];

const bad = annHolds(ALL);

export const BAD_INPUT: readonly BadCase[] = [
  ...documents.map(([name, policy]): BadCase => ({ paragraph: '1.1', name, set: holds(policy), request: ann, isIn: 'set' })),
  ...statements.map(([name, statement]): BadCase => ({ paragraph: '1.1', name, set: holds(stating(statement)), request: ann, isIn: 'set' })),
  ...values.map(([operator, value]): BadCase => (
    { paragraph: '1.1', name: `${operator} ${value}`, set: holds(stating({ ...fine, Condition: { [operator]: { 'acs:a': ['${x}', value] } } })), request: ann, isIn: 'set' })),
  ...others.map(([paragraph, name, set]): BadCase => ({ paragraph, name, set, request: ann, isIn: 'set' })),
  ...requests.map(([paragraph, name, request]): BadCase => ({ paragraph, name, set: bad, request, isIn: 'request' })),
];

const COMPLETED = {
  NumericEquals: { 'acs:a': ['${n}', '1${n}', '-${n}.5'] },
  DateEquals: { 'acs:a': ['${t}', '2024-02-29${t}', '2024-02-${d}T00:00Z'] },
  Bool: { 'acs:a': ['${b}', 'T${b}E'] },
  IpAddress: { 'acs:a': ['${ip}', '10.0.0.0${len}', '${x}:1', '10.*${x}', '2001:DB8::${x}/64'] },
};

/** What is not bad input, though it looks like it. */
export const FINE: readonly (readonly [string, AccessSetJson])[] = [
  ['no statements', holds(stating())],
  ['a sid and an id', holds({ ...stating({ ...fine, Sid: '${x}' }), Id: 'x' })],
  ['an action that a hole may complete', holds(stating({ ...fine, Action: ['${action}', 'oss${x}'] }))],
  ['a resource that matches nothing', holds(stating({ ...fine, Resource: ['**', 'nothing'] }))],
  ['an operator without keys', holds(stating({ ...fine, Condition: { StringEquals: {} } }))],
  ['one key in two spellings', holds(stating({ ...fine, Condition: { StringEquals: { 'acs:a': 'x', 'ACS:A': 'x' } } }))],
  ['values that a hole may complete', holds(stating({ ...fine, Condition: COMPLETED }))],
  ['an empty list of principals of a bucket', bucketHas(stating({ ...named, Principal: [] }))],
  ['principals that match nobody', onBucket(allow('*', '*', { Principal: ['acs:ram::11:user/ann', '**', ''] }))],
  ['all actions but some, in any document', {
    ...bucketHas(stating({ Effect: 'Deny', NotAction: '*', Resource: '*', Principal: '11' })),
    ...trusts(stating({ Effect: 'Allow', NotAction: 'oss:*', Principal: '*' })),
  }],
  ['everyone in a trust document, as a list', trusts(stating({ ...trusting, Principal: ['*'] }))],
  ['a whole document', holds('${system-policy:AliyunOSSFullAccess}')],
  ['users and groups of one name', { version: 1, principals: ['user/a', 'group/a', 'role/a'].map((id) => ({ id, accountId: HOME })) }],
  ['one id in two accounts', { version: 1, principals: [HOME, AWAY].map((accountId) => ({ id: 'user/a', accountId })) }],
  ['two buckets in other letter cases', { version: 1, buckets: ['b1', 'B1'].map((name) => ({ name, ownerAccountId: HOME })) }],
];
