import { AccessSetJson, DocumentJson, Outcome, RequestJson, StatementJson } from '../json';
import { ALL, allow, ann, AWAY, deny, doc, HOME, Row, STRANGE, when } from './case';

const assume: RequestJson = { ...ann, action: 'sts:AssumeRole', resource: 'acs:ram::11:role/Target' };
const may = doc(allow('sts:AssumeRole', 'acs:ram:*:11:role/target'));

function trusts(Principal: StatementJson['Principal'], rest: Partial<StatementJson> = {}): StatementJson {
  return { Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...rest };
}

/** A set of the role with this trust document, and of ann, who holds this. */
function target(trust: DocumentJson | undefined, ...policies: DocumentJson[]): AccessSetJson {
  return {
    version: 1,
    principals: [
      { id: 'role/Target', accountId: HOME, policies: [ALL], ...trust !== undefined && { trust } },
      { id: 'user/ann', accountId: HOME, policies },
      { id: 'role/Worker', accountId: HOME, policies },
      { id: 'user/far', accountId: AWAY, policies },
    ],
  };
}

const everybody = doc(trusts({ RAM: '*' }));
const far: RequestJson = { ...assume, principal: 'user/far', accountId: AWAY };
const stranger: RequestJson = { ...assume, principal: 'user/stranger', accountId: STRANGE };
const owner: RequestJson = { ...assume, principal: 'root' };
const service: RequestJson = { principal: 'service/imm.aliyuncs.com', action: assume.action, resource: assume.resource };
const idp: RequestJson = { ...service, principal: 'federated/acs:ram::11:saml-provider/idp' };

const sides: [string, AccessSetJson, RequestJson, Outcome][] = [
  ['both sides', target(everybody, may), assume, 'allow'],
  ['only the caller', target(doc(), may), assume, 'implicit-deny'],
  ['no trust document', target(undefined, may), assume, 'implicit-deny'],
  ['only the role', target(everybody), assume, 'implicit-deny'],
  ['the owner, trusted', target(everybody), owner, 'allow'],
  ['the owner, not trusted', target(doc(trusts({ RAM: 'acs:ram::11:user/ann' }))), owner, 'implicit-deny'],
  ['the owner of another account, trusted', target(everybody), { ...owner, accountId: AWAY }, 'allow'],
  ['a user of another account, listed without policies', target(everybody), far, 'implicit-deny'],
  ['a user of another account, listed with policies', target(everybody, may), far, 'allow'],
  ['a user of another account who is not listed', target(everybody), stranger, 'allow'],
  ['a role of another account that is not listed', target(everybody), { ...stranger, principal: 'role/stranger' }, 'allow'],
  ['a user of the role\'s account who is not listed', target(everybody), { ...stranger, accountId: HOME }, 'implicit-deny'],
  ['somebody not listed and not trusted', target(doc(trusts({ RAM: 'acs:ram::12:root' }))), stranger, 'implicit-deny'],
  ['a service', target(doc(trusts({ Service: 'imm.aliyuncs.com' }))), service, 'allow'],
  ['an identity provider', target(doc(trusts({ Federated: ['acs:ram::11:saml-provider/idp'] }))), idp, 'allow'],
  ['anonymous', target(everybody), { principal: '*', action: assume.action, resource: assume.resource }, 'implicit-deny'],
  ['a role of itself', target(everybody, may), { ...assume, principal: 'role/Worker' }, 'allow'],
  ['the policies of the role itself do not count', target(everybody), { ...assume, principal: 'role/Worker' }, 'implicit-deny'],
  ['denied to the caller', target(everybody, may, doc(deny('sts:*', '*'))), assume, 'explicit-deny'],
  ['denied by the role', target(doc(trusts({ RAM: '*' }), { ...trusts({ RAM: 'acs:ram::11:user/ann' }), Effect: 'Deny' }), may), assume, 'explicit-deny'],
  ['denied by the role to the owner', target(doc(trusts({ RAM: '*' }), { ...trusts({ RAM: 'acs:ram::11:root' }), Effect: 'Deny' })), owner, 'explicit-deny'],
  ['denied by the role to a service', target(doc({ ...trusts({ Service: 'imm.aliyuncs.com' }), Effect: 'Deny' })), service, 'explicit-deny'],
  ['denied by the role to another service', target(doc({ ...trusts({ Service: 'oss.aliyuncs.com' }), Effect: 'Deny' })), service, 'implicit-deny'],
  ['bounded by a session', target(everybody, may), { ...assume, principal: 'role/Worker', sessionPolicy: doc() }, 'implicit-deny'],
  ['within the bounds of a session', target(everybody, may), { ...assume, principal: 'role/Worker', sessionPolicy: ALL }, 'allow'],
  ['denied by a session', target(everybody, may), { ...assume, principal: 'role/Worker', sessionPolicy: doc(deny('*', '*')) }, 'explicit-deny'],
  ['another action on the role asks no trust', target(doc({ ...trusts('*'), Effect: 'Deny', Action: '*' }), ALL), { ...assume, action: 'ram:GetRole' }, 'allow'],
  ['another letter case of the action', target(everybody, may), { ...assume, action: 'STS:assumerole' }, 'allow'],
];

const roles: [string, string, Outcome][] = [
  ['4.5', 'acs:ram::11:role/TARGET', 'allow'],
  ['2.5', 'acs:ram:::role/Target', 'allow'],
  ['2.5', 'acs:ram::*:role/Target', 'allow'],
  ['4.5', 'acs:ram::12:role/Target', 'implicit-deny'],
  ['4.5', 'acs:ram::11:role/Other', 'implicit-deny'],
  ['4.5', 'acs:ram::11:user/Target', 'implicit-deny'],
  ['4.5', 'acs:ram::11:*', 'implicit-deny'],
  ['4.5', 'acs:oss::11:role/Target', 'implicit-deny'],
  ['4.5', 'acs:RAM::11:role/Target', 'implicit-deny'],
];

/** Whom a trust document lets in, of those who hold everything else that is needed. */
const trusted: [StatementJson['Principal'], [RequestJson, Outcome][]][] = [
  ['*', [[assume, 'allow'], [owner, 'allow'], [far, 'allow'], [service, 'implicit-deny'], [idp, 'implicit-deny']]],
  [['*'], [[assume, 'allow'], [service, 'implicit-deny']]],
  [{ RAM: '*' }, [[assume, 'allow'], [owner, 'allow'], [far, 'allow'], [service, 'implicit-deny']]],
  [{ RAM: 'acs:ram::11:root' }, [[assume, 'allow'], [owner, 'allow'], [far, 'implicit-deny']]],
  [{ RAM: 'acs:ram::1?:root' }, [[far, 'allow'], [stranger, 'implicit-deny']]],
  [{ RAM: 'acs:ram::*:root' }, [[far, 'allow'], [stranger, 'allow']]],
  [{ RAM: 'acs:ram::11:ROOT' }, [[assume, 'allow'], [owner, 'allow']]],
  [{ RAM: ['acs:ram::12:root', 'acs:ram::11:user/ANN'] }, [[assume, 'allow'], [owner, 'implicit-deny']]],
  [{ RAM: 'acs:ram::11:user/a*' }, [[assume, 'allow'], [{ ...assume, principal: 'role/Worker' }, 'implicit-deny']]],
  [{ RAM: 'acs:ram:*:*:role/*' }, [[assume, 'implicit-deny'], [{ ...assume, principal: 'role/Worker' }, 'allow']]],
  [{ RAM: 'acs:ram::11:*' }, [[assume, 'allow'], [owner, 'allow'], [far, 'implicit-deny']]],
  [{ RAM: 'acs:ram:cn:11:root' }, [[assume, 'implicit-deny']]],
  [{ RAM: 'ACS:ram::11:root' }, [[assume, 'implicit-deny']]],
  [{ RAM: 'acs:ram::11' }, [[assume, 'implicit-deny']]],
  [{ RAM: '11' }, [[assume, 'implicit-deny']]],
  [{ RAM: '**' }, [[assume, 'implicit-deny']]],
  [{ RAM: 'arn:sts::11:assumed-role/Worker/*' }, [[{ ...assume, principal: 'role/Worker' }, 'implicit-deny']]],
  [{ Service: '*' }, [[service, 'implicit-deny'], [assume, 'implicit-deny']]],
  [{ Service: 'IMM.aliyuncs.com' }, [[service, 'implicit-deny']]],
  [{ Service: ['oss.aliyuncs.com', 'imm.aliyuncs.com'], RAM: 'acs:ram::12:root' }, [[service, 'allow'], [far, 'allow'], [assume, 'implicit-deny']]],
  [{ Federated: 'acs:ram::*:saml-provider/idp' }, [[idp, 'implicit-deny']]],
  [{ Service: 'acs:ram::11:saml-provider/idp' }, [[idp, 'implicit-deny']]],
];

const wholes: [string, StatementJson, RequestJson, Outcome][] = [
  ['a wildcard action', trusts('*', { Action: 'sts:*' }), assume, 'allow'],
  ['another action', trusts('*', { Action: 'sts:GetCallerIdentity' }), assume, 'implicit-deny'],
  ['all actions but others', { Effect: 'Allow', NotAction: 'oss:*', Principal: '*' }, assume, 'allow'],
  ['a condition that is satisfied', trusts('*', when({ Bool: { 'acs:MFAPresent': 'true' } })), { ...assume, context: { 'acs:MFAPresent': 'true' } }, 'allow'],
  ['a condition that is not', trusts('*', when({ Bool: { 'acs:MFAPresent': 'true' } })), assume, 'implicit-deny'],
];

const denyingBucket: AccessSetJson = { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(deny('*', '*', { Principal: '11' })) }] };
const elsewhere: Row[] = [
  ['4.5', 'a bucket denies everything', denyingBucket, { ...assume, resource: 'acs:oss:cn:11:b1/k' }, 'explicit-deny'],
  ['4.5', 'the owner on anything but a role', { version: 1 }, { ...owner, resource: 'acs:oss:cn:11:b1/k' }, 'implicit-deny'],
  ['4.5', 'a denied caller on a role that is not listed', target(everybody, doc(deny('*', '*'))), { ...assume, resource: 'acs:ram::11:role/Other' }, 'explicit-deny'],
  ['4.8', 'what a role may do is not lent to who may assume it', target(everybody, may), { ...ann, resource: 'acs:oss:cn:11:b9/k' }, 'implicit-deny'],
];

export const ASSUMING: readonly Row[] = [
  ...sides.map(([name, set, request, outcome]) => ['4.5', name, set, request, outcome] as const),
  ...roles.map(([paragraph, resource, outcome]) => [paragraph, `role: ${resource}`, target(everybody, ALL), { ...assume, resource }, outcome] as const),
  ...trusted.flatMap(([principal, asked]) => asked.map(([request, outcome]) => (
    ['4.5', `${request.principal} of ${request.accountId}, trusted ${JSON.stringify(principal)}`, target(doc(trusts(principal)), ALL), request, outcome] as const))),
  ...wholes.map(([name, statement, request, outcome]) => ['4.5', `trust: ${name}`, target(doc(statement), may), request, outcome] as const),
  ...elsewhere,
];
