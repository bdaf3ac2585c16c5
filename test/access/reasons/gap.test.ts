/** Which documents lack a statement, and how they would name the caller. */
import { Evaluator, readAccessSet, Request } from '../../../src/access';

const { value } = readAccessSet(JSON.stringify({
  version: 1,
  principals: [{ id: 'role/Worker', accountId: '1' }],
  buckets: [{ name: 'media', ownerAccountId: '1', acl: 'private' }],
}));

const USER: Pick<Request, 'principal' | 'accountId'> = { principal: 'user/app', accountId: '1' };
const [GET, ASSUME] = [{ action: 'oss:GetObject', resource: 'acs:oss:*:1:media/a' }, { action: 'sts:AssumeRole', resource: 'acs:ram::1:role/worker' }];

test.each<[string, Pick<Request, 'principal' | 'accountId' | 'action' | 'resource'>, readonly string[]]>([
  ['an identity of the account', { ...USER, ...GET }, ['user/app']],
  ['the owner of another account', { principal: 'root', accountId: '2', ...GET }, ['bucket media: Bucket 2']],
  ['nobody known', { principal: '*', ...GET }, ['bucket media: Bucket *']],
  ['a bucket that is not listed', { ...USER, ...GET, resource: 'acs:oss:*:2:other/a' }, ['bucket other: Bucket ${userId of user/app}']],
  ['what only its own account can use', { ...USER, action: 'imm:GetProject', resource: 'acs:imm:cn:2:project/p' }, []],
  ['a list of buckets of another account', { ...USER, action: 'oss:ListBuckets', resource: 'acs:oss:*:2:*' }, []],
  ['both sides of a role', { ...USER, ...ASSUME }, ['user/app', 'role/Worker trust: RAM acs:ram::1:user/app']],
  ['the owner of the account, who needs one side', { principal: 'root', accountId: '1', ...ASSUME }, ['role/Worker trust: RAM acs:ram::1:root']],
  ['an identity provider', { principal: 'federated/acs:ram::1:saml-provider/idp', ...ASSUME }, ['role/Worker trust: Federated acs:ram::1:saml-provider/idp']],
  ['a role that is not listed', { ...USER, ...ASSUME, resource: 'acs:ram::1:role/none' }, []],
  ['what is allowed already', { principal: 'root', accountId: '1', ...GET }, []],
])('%s', (_what, request, expected) => {
  const gaps = new Evaluator(value!).gaps({ ...request, context: {} });
  expect(gaps.map(({ document, principals }) => (
    [document, ...principals?.map((principal) => `${principal.type} ${principal.value}`) ?? []].join(': ')))).toEqual(expected);
});
