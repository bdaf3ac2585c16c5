import { AccessSetJson, DocumentJson, Outcome, RequestJson, StatementJson } from '../json';
import { ALL, allow, ann, annHolds, anonymous, deny, doc, HOME, OBJECT, onBucket, root, Row, when, worker, zoe } from './case';

/** What an allowed action or resource pattern with holes makes of ann's request. */
const patterns: [string, 'Action' | 'Resource', string, Outcome][] = [
  ['a whole action', 'Action', '${action}', 'unknown'],
  ['the end of an action', 'Action', 'oss:Get${x}', 'unknown'],
  ['an end in another letter case', 'Action', 'OSS:get${x}', 'unknown'],
  ['a hole that has to be empty', 'Action', 'oss:GetObject${x}', 'unknown'],
  ['another beginning', 'Action', 'oss:Put${x}', 'implicit-deny'],
  ['another end', 'Action', '${x}:PutObject', 'implicit-deny'],
  ['a hole for the colon', 'Action', 'oss${x}GetObject', 'unknown'],
  ['a hole beside a star', 'Action', '*${x}', 'unknown'],
  ['a whole resource', 'Resource', '${any}', 'unknown'],
  ['one field', 'Resource', 'acs:oss:*:*:${bucket}/k', 'unknown'],
  ['one field, and another object', 'Resource', 'acs:oss:*:*:${bucket}/x', 'implicit-deny'],
  ['several fields', 'Resource', 'acs:${x}k', 'unknown'],
  ['a hole that spans a field more', 'Resource', 'acs:oss:${x}:b1/k', 'unknown'],
  ['a hole that makes up for missing fields', 'Resource', 'acs:oss${x}', 'unknown'],
  ['a hole before too few fields', 'Resource', '${x}/k', 'unknown'],
  ['another service before the hole', 'Resource', 'acs:imm:${x}', 'implicit-deny'],
  ['a star that cannot pass a colon', 'Resource', 'acs:*:b1/${x}', 'implicit-deny'],
  ['two holes', 'Resource', 'acs:oss:${region}:${account}:b1/k', 'unknown'],
  ['the same hole twice, as two', 'Resource', 'acs:oss:${x}:${x}:b1/k', 'unknown'],
  ['a hole without an end is text', 'Resource', 'acs:oss:*:*:${b1/k', 'implicit-deny'],
  ['a dollar and no brace is text', 'Resource', 'acs:oss:*:*:$b1/k', 'implicit-deny'],
  ['two dollars escape nothing', 'Resource', 'acs:oss:*:*:$${b}', 'implicit-deny'],
];

/** Operator, value with holes, what the context says, and what an allow comes to under this condition. */
const values: [string, string, string, Outcome][] = [
  ['StringEquals', 'vpc-${id}', 'vpc-a', 'unknown'],
  ['StringEquals', 'vpc-${id}', 'vp-a', 'implicit-deny'],
  ['StringEquals', '*${id}', 'vpc-a', 'implicit-deny'],
  ['StringNotEquals', 'vpc-${id}', 'vpc-a', 'unknown'],
  ['StringNotEquals', 'vpc-${id}', 'vp-a', 'allow'],
  ['StringEqualsIgnoreCase', 'VPC-${id}', 'vpc-a', 'unknown'],
  ['StringLike', '?pc${id}a', 'vpc-a', 'unknown'],
  ['StringLike', 'VPC${id}', 'vpc-a', 'implicit-deny'],
  ['NumericEquals', '${n}', '10', 'unknown'],
  ['NumericEquals', '1${n}', '10', 'unknown'],
  ['NumericEquals', '10.0${n}', '10', 'unknown'],
  ['NumericEquals', '0${n}5', '25', 'unknown'],
  ['NumericEquals', '0${n}5', '52', 'implicit-deny'],
  ['NumericEquals', '0.5${n}', '10', 'implicit-deny'],
  ['NumericEquals', '-${n}', '10', 'implicit-deny'],
  ['NumericEquals', '-${n}', '0', 'unknown'],
  ['NumericEquals', '${n}', 'ten', 'implicit-deny'],
  ['NumericNotEquals', '${n}', 'ten', 'allow'],
  ['NumericLessThan', '9${n}', '8', 'unknown'],
  ['NumericLessThan', '9.${n}', '9.99999999999999', 'unknown'],
  ['NumericLessThan', '9.${n}', '10', 'implicit-deny'],
  ['NumericLessThanEquals', '9.${n}', '10', 'implicit-deny'],
  ['NumericGreaterThan', '9.${n}', '9', 'implicit-deny'],
  ['NumericGreaterThanEquals', '9.${n}', '9', 'unknown'],
  ['NumericGreaterThan', '9${n}', '8.9', 'implicit-deny'],
  ['NumericLessThan', '-${n}', '0.1', 'implicit-deny'],
  ['NumericGreaterThan', '-${n}', '-1000', 'unknown'],
  ['DateEquals', '${t}', '2026-01-01T00:00Z', 'unknown'],
  ['DateEquals', '2026-${t}', '2026-01-01T00:00Z', 'unknown'],
  ['DateEquals', '2025-${t}', '2026-01-01T00:00Z', 'unknown'],
  ['DateEquals', '2025-12-30${t}', '2026-01-01T00:00Z', 'implicit-deny'],
  ['DateLessThan', '2025-${t}', '2026-01-02T00:00Z', 'implicit-deny'],
  ['DateGreaterThan', '2025-${t}', '2026-01-02T00:00Z', 'unknown'],
  ['DateGreaterThan', '${day}T08:00+08:00', '0000-01-01T00:00Z', 'implicit-deny'],
  ['DateLessThan', '2023-02-${t}', '2023-03-02T00:00Z', 'implicit-deny'],
  ['DateLessThan', '2023-02-${t}', '2023-03-01T23:58Z', 'unknown'],
  ['Bool', 't${b}', 'TRUE', 'unknown'],
  ['Bool', 't${b}', 'false', 'implicit-deny'],
  ['Bool', '${b}', 'yes', 'implicit-deny'],
  ['IpAddress', '${range}', '10.1.2.3', 'unknown'],
  ['IpAddress', '10.1.2.${host}', '10.1.2.3', 'unknown'],
  ['IpAddress', '10.1.2.${host}', '10.1.9.9', 'unknown'],
  ['IpAddress', '11.1.2.${host}', '192.0.2.1', 'unknown'],
  ['IpAddress', '10.1.2.3${x}0', '10.1.2.30', 'unknown'],
  ['IpAddress', '10.1.2.${x}/24', '10.1.2.9', 'unknown'],
  ['IpAddress', '10.1.2.${x}/24', '10.1.3.9', 'implicit-deny'],
  ['IpAddress', '10.${x}/24', '10.1.3.9', 'unknown'],
  ['IpAddress', '10.${x}.*', '11.1.3.9', 'implicit-deny'],
  ['IpAddress', '10.${x}', '2001:db8::1', 'implicit-deny'],
  ['IpAddress', '2001:db8:${x}', '2001:db8::1', 'unknown'],
  ['IpAddress', '2001:db8:${x}::/48', '2001:db9::1', 'implicit-deny'],
  ['IpAddress', '::ffff:${x}', '10.1.2.3', 'unknown'],
  ['NotIpAddress', '10.1.2.${x}/24', '10.1.3.9', 'allow'],
  ['NotIpAddress', '10.1.2.${x}/24', '10.1.2.9', 'unknown'],
];

/** What a principal with holes, allowed in a bucket policy, makes of a request. */
const principals: [string, RequestJson, Outcome][] = [
  ['${p}', zoe, 'unknown'],
  ['${p}', anonymous, 'unknown'],
  ['${p}', ann, 'unknown'],
  ['1${p}', ann, 'unknown'],
  ['1${p}', anonymous, 'implicit-deny'],
  ['1${p}1', ann, 'unknown'],
  ['2${p}', ann, 'unknown'],
  ['2${p}', worker, 'implicit-deny'],
  ['*${p}', anonymous, 'unknown'],
  ['*${p}', ann, 'implicit-deny'],
  ['arn:sts::${account}:assumed-role/Worker/*', worker, 'unknown'],
  ['arn:sts::${account}:assumed-role/Other/*', worker, 'implicit-deny'],
  ['arn:sts::${account}:assumed-role/Worker/*', ann, 'implicit-deny'],
  ['arn:sts::11:assumed-role/${role}/s2', worker, 'implicit-deny'],
  ['arn:sts::11:assumed-role/worker/${session}', worker, 'unknown'],
  ['arn:sts::11:assumed-role/worker/x/${session}', worker, 'implicit-deny'],
  ['arn:sts::11:assumed-role/worker/${session}', { ...worker, sessionName: undefined }, 'unknown'],
  ['arn:sts::11:assumed-role/worker/*${session}', { ...worker, sessionName: undefined }, 'unknown'],
  ['arn:sts::11:assumed-role/worker/**${session}', { ...worker, sessionName: undefined }, 'implicit-deny'],
  ['arn:sts::11:${x}/s1', worker, 'unknown'],
  ['arn:${x}', worker, 'unknown'],
];

/** Holds of 10.1.2.3 only where the network is so wide that it fixes nothing. */
const wideOnly: StatementJson['Condition'] = { IpAddress: { 'acs:SourceIp': '192.0.2.0/${length}' } };

/** The same under Block Public Access. */
const blocked: [string | string[], RequestJson, Outcome, StatementJson['Condition']?][] = [
  ['${p}', zoe, 'unknown'],
  ['${p}', anonymous, 'implicit-deny'],
  ['${p}', anonymous, 'unknown', { StringEquals: { 'acs:a': '${x}' }, IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }],
  [['12', '${p}'], zoe, 'unknown'],
  [['12', '1${p}'], zoe, 'allow'],
  [['12', 'arn:sts::11:assumed-role/Worker/${session}'], zoe, 'allow'],
  [['12', 'arn:sts::11:assumed-role/${role}/*'], zoe, 'unknown'],
  ['arn:sts::11:assumed-role/${role}/*', worker, 'unknown'],
  ['arn:sts::11:assumed-role/w*${x}', worker, 'implicit-deny'],
  ['arn:sts::*${x}', worker, 'implicit-deny'],
  ['arn:sts::1?:assumed-${x}/s1', worker, 'implicit-deny'],
  [['12', 'arn:sts::11:assumed-role/w*${x}'], zoe, 'unknown'],
  [['12', 'arn:sts::11:x${x}'], zoe, 'allow'],
  [['12', 'arn:sts::x${x}'], zoe, 'allow'],
  [['12', 'arn:sts::11:assumed-role//${x}'], zoe, 'allow'],
  ['arn:sts::11:assumed-role/*${role}/*', worker, 'implicit-deny'],
  ['*', anonymous, 'unknown', { IpAddress: { 'acs:SourceIp': '10.1.2.${host}' } }],
  ['*', anonymous, 'unknown', { IpAddress: { 'acs:SourceIp': '${range}' } }],
  ['*', anonymous, 'implicit-deny', wideOnly],
  [['*', '12'], zoe, 'implicit-deny', wideOnly],
  ['${p}', zoe, 'unknown', wideOnly],
  ['*', anonymous, 'unknown', { StringEquals: { 'acs:SourceVpc': '${vpc}' } }],
  ['*', anonymous, 'unknown', { StringEquals: { 'acs:SourceVpc': '${vpc}', 'acs:star': '${x}' } }],
  ['*', anonymous, 'unknown', { StringEquals: { 'acs:star': '${x}' }, IpAddress: { 'acs:SourceIp': '10.1.2.${host}' } }],
  ['*', anonymous, 'implicit-deny', { StringLike: { 'acs:SourceVpc': '*${vpc}' } }],
  ['*', anonymous, 'unknown', { StringLike: { 'acs:SourceVpc': ['vpc-a', '${vpc}'] } }],
];

const whole = '${system-policy:AliyunOSSFullAccess}';
const alone: StatementJson = deny('*', '*', when({ StringEquals: { 'acs:a': '${x}' } }));
const assume: RequestJson = { ...ann, action: 'sts:AssumeRole', resource: 'acs:ram::11:role/Worker' };
const service: RequestJson = { principal: 'service/imm.aliyuncs.com', action: assume.action, resource: assume.resource };

/** A set of one role with this trust document. */
function roleTrusts(trust: DocumentJson): AccessSetJson {
  return { version: 1, principals: [{ id: 'role/Worker', accountId: HOME, trust }] };
}

function trustsIdentity(principal: StatementJson['Principal']): AccessSetJson {
  return roleTrusts(doc({ Effect: 'Allow', Action: '*', Principal: principal }));
}

const bucketOfWhole: AccessSetJson = { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: whole }] };
const groupOfWhole: AccessSetJson = {
  version: 1,
  principals: [{ id: 'user/ann', accountId: HOME, groups: ['group/g'] }, { id: 'group/g', accountId: HOME, policies: [whole] }],
};
const mayAllow = doc(allow('${x}', '*'));

const roleHolds: AccessSetJson = { version: 1, principals: [{ id: 'role/Worker', accountId: HOME, policies: [mayAllow] }] };

const decisions: [string, AccessSetJson, RequestJson, Outcome][] = [
  ['a network of any length', onBucket(allow('*', '*', { Principal: '*', Condition: wideOnly })), { ...anonymous, context: { 'acs:SourceIp': '10.1.2.3' } }, 'unknown'],
  ['a network of any length, for everyone and then for an account', {
    version: 1,
    buckets: [{
      name: 'b1',
      ownerAccountId: HOME,
      blockPublicAccess: true,
      policy: doc(...['*', '12'].map((Principal) => allow('*', '*', { Principal, Condition: wideOnly }))),
    }],
  }, { ...zoe, context: { 'acs:SourceIp': '10.1.2.3' } }, 'unknown'],
  ['a document, and nothing else', annHolds(whole), ann, 'unknown'],
  ['a document, any request', annHolds(whole), { ...ann, action: 'imm:CreateTask', resource: 'acs:imm:cn:12:project/p' }, 'unknown'],
  ['a document beside an allow', annHolds(whole, ALL), ann, 'unknown'],
  ['a document beside a deny', annHolds(whole, doc(deny('*', '*'))), ann, 'explicit-deny'],
  ['a document of somebody else', annHolds(whole), worker, 'implicit-deny'],
  ['a document of a bucket', bucketOfWhole, anonymous, 'unknown'],
  ['a document of a bucket, the owner asking', bucketOfWhole, root, 'unknown'],
  ['a document of a group', groupOfWhole, ann, 'unknown'],
  ['a trust document', roleTrusts(whole), { ...assume, principal: 'root' }, 'unknown'],
  ['a trust document, the caller holding nothing', roleTrusts(whole), assume, 'unknown'],
  ['a trust document, and another action', roleTrusts(whole), { ...assume, principal: 'root', action: 'ram:GetRole' }, 'allow'],
  ['an allow that may be, beside one that is', annHolds(doc(allow('oss:*', '*'), allow('${x}', '*'))), ann, 'allow'],
  ['a deny that may be, beside an allow', annHolds(doc(allow('oss:*', '*'), alone)), { ...ann, context: { 'acs:a': 'b' } }, 'unknown'],
  ['a deny that may be, beside nothing', annHolds(doc(alone)), { ...ann, context: { 'acs:a': 'b' } }, 'unknown'],
  ['a deny that cannot be, for want of the key', annHolds(doc(allow('oss:*', '*'), alone)), ann, 'allow'],
  ['a deny that may be, beside one that is', annHolds(doc(alone, deny('oss:*', '*'))), { ...ann, context: { 'acs:a': 'b' } }, 'explicit-deny'],
  ['an allow that may be, across accounts', annHolds(mayAllow), { ...ann, resource: 'acs:oss:cn:12:b9/k' }, 'implicit-deny'],
  ['an allow that may be, bounded by a session', roleHolds, { ...worker, sessionPolicy: doc() }, 'implicit-deny'],
  ['all but what is unknown', annHolds(doc({ Effect: 'Allow', NotAction: '${x}', Resource: '*' })), ann, 'unknown'],
  ['all but what is unknown, and this', annHolds(doc({ Effect: 'Allow', NotAction: ['${x}', 'oss:Get*'], Resource: '*' })), ann, 'implicit-deny'],
  ['all but what cannot be this', annHolds(doc({ Effect: 'Allow', NotAction: 'imm:${x}', Resource: '*' })), ann, 'allow'],
  ['unknown in one place, no match in another', annHolds(doc(allow('${x}', 'acs:oss:*:*:b2/*'))), ann, 'implicit-deny'],
  ['a name without meaning', annHolds(doc({ ...allow('*', '*'), Sid: '${x}' })), ann, 'allow'],
  ['a trusted identity', trustsIdentity({ RAM: 'acs:ram::${a}:root' }), { ...assume, principal: 'root' }, 'unknown'],
  ['a trusted identity, in another form', trustsIdentity({ RAM: 'arn:${a}' }), { ...assume, principal: 'root' }, 'implicit-deny'],
  ['a service by a star and a hole', trustsIdentity({ Service: '*.${s}' }), service, 'implicit-deny'],
  ['a service in another letter case', trustsIdentity({ Service: 'IMM.${s}' }), service, 'implicit-deny'],
  ['a service by a hole and a star', trustsIdentity({ Service: '${s}*' }), service, 'implicit-deny'],
  ['an identity provider by a star and a hole', trustsIdentity({ Federated: '*${s}' }), { principal: 'federated/idp', action: 'sts:AssumeRole', resource: service.resource }, 'implicit-deny'],
  ['a trusted service', trustsIdentity({ Service: '${s}.aliyuncs.com' }), service, 'unknown'],
];

const seen = { 'acs:a': 'b', 'acs:star': '*', 'acs:SourceIp': '10.1.2.3', 'acs:SourceVpc': 'vpc-a' };

export const UNKNOWNS: readonly Row[] = [
  ...patterns.map(([name, part, pattern, outcome]) => ['5.1', name, annHolds(doc({ ...allow('*', '*'), [part]: pattern })), { ...ann, resource: OBJECT }, outcome] as const),
  ...values.map(([operator, value, context, outcome]) => {
    const set = annHolds(doc(allow('*', '*', when({ [operator]: { 'acs:a': value } }))));
    return ['5.1', `${operator} ${value}, ${context}`, set, { ...ann, context: { 'acs:a': context } }, outcome] as const;
  }),
  ...principals.map(([principal, request, outcome]) => ['5.1', `principal ${principal}, ${request.principal}`, onBucket(allow('*', '*', { Principal: principal })), request, outcome] as const),
  ...blocked.map(([Principal, request, outcome, Condition]) => {
    const policy = doc(allow('*', '*', { Principal, ...Condition && { Condition } }));
    const name = `blocked: ${JSON.stringify(Principal)}, ${request.principal}, ${JSON.stringify(Condition)}`;
    const set: AccessSetJson = { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, blockPublicAccess: true, policy }] };
    return ['5.2', name, set, { ...request, context: seen }, outcome] as const;
  }),
  ...decisions.map(([name, set, request, outcome]) => ['5.2', name, set, request, outcome] as const),
];
