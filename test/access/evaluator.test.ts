/** The evaluator on a handful of calls, one for each room of the rules; every rule to the letter is held by the reference. */
import { AccessSet, Evaluator, Outcome, Request } from '../../src/access';
import { ACCESS_FILE_SPELLING, DocumentKind, parseDocument } from '../../src/policy';

function text(kind: DocumentKind, ...statements: object[]) {
  const { document, findings } = parseDocument(kind, JSON.stringify({ Version: '1', Statement: statements }), ACCESS_FILE_SPELLING);
  expect(findings).toEqual([]);
  return document!;
}

function set(): AccessSet {
  const app = text('identity',
    { Effect: 'Allow', Action: 'oss:Get*', Resource: 'acs:oss:*:*:media/uploads/*' },
    { Effect: 'Deny', Action: '*', Resource: '*', Condition: { StringEquals: { 'acs:SourceVpc': 'vpc-1' } } });
  const trust = text('trust', { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'imm.aliyuncs.com', RAM: 'acs:ram::2:root' } });
  const policy = text('bucket', { Effect: 'Allow', Action: 'oss:PutObject', Principal: ['arn:sts::2:assumed-role/imm*/s?'], Resource: 'acs:oss:*:*:media/*' });
  return {
    principals: [
      { id: 'user/app', accountId: '1', groups: ['group/media'], policies: [{ name: 'user/app policies[0]', text: app }] },
      { id: 'group/Media', accountId: '1', groups: [], policies: [{ name: 'group', text: { unknown: 'system-policy:AliyunIMMFullAccess' } }] },
      { id: 'role/Joined', accountId: '1', groups: ['group/media'], policies: [] },
      { id: 'role/Worker', accountId: '1', groups: [], policies: [], trust: { name: 'role/Worker trust', text: trust } },
    ],
    buckets: [{ name: 'media', ownerAccountId: '1', acl: 'private', blockPublicAccess: false, policy: { name: 'bucket media', text: policy } }],
    blockedAccounts: [],
  };
}

const BASE: Request = { principal: 'user/app', accountId: '1', action: 'oss:GetObject', resource: 'acs:oss:*:1:media/uploads/a', context: {} };
const IN_ROLE: Partial<Request> = { principal: 'role/IMMWorker', accountId: '2', action: 'oss:PutObject' };
const ASSUMES: Partial<Request> = { action: 'STS:assumerole', resource: 'acs:ram::1:role/worker' };

test.each<[string, Partial<Request>, Outcome]>([
  ['a denial under a condition that holds', { context: { 'ACS:sourcevpc': 'vpc-1' } }, 'explicit-deny'],
  ['a document that is not known', {}, 'unknown'],
  ['a session of a role of another account', { ...IN_ROLE, sessionName: 's1' }, 'allow'],
  ['the same role without a session name', IN_ROLE, 'implicit-deny'],
  ['a service that the role trusts', { ...ASSUMES, principal: 'service/imm.aliyuncs.com', accountId: undefined }, 'allow'],
  ['a service that it does not', { ...ASSUMES, principal: 'service/oss.aliyuncs.com', accountId: undefined }, 'implicit-deny'],
  ['a caller whose policies cannot be seen', { ...ASSUMES, principal: 'user/x', accountId: '2' }, 'allow'],
  ['the owner of the account', { principal: 'root', action: 'oss:PutBucketPolicy', resource: 'acs:oss:::media' }, 'allow'],
  ['a role with a group, which only users join', { principal: 'role/Joined' }, 'implicit-deny'],
  ['nobody known', { principal: '*', accountId: undefined }, 'implicit-deny'],
])('%s: %s', (_what, change, outcome) => {
  expect(new Evaluator(set()).decide({ ...BASE, ...change })).toBe(outcome);
});
