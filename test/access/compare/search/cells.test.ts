/** Which calls a comparison asks about: none is left out whose resource something tells from others. */
import { Verdict } from '../../../../src/access';
import { compareSets } from '../../../properties/engine';
import { allow, annHolds, AWAY, deny, doc, HOME } from '../../../reference/cases/case';
import { AccessSetJson, BucketJson, StatementJson } from '../../../reference/json';

const GET = 'oss:GetObject';
const MOST: StatementJson = { Effect: 'Allow', NotAction: 'imm:*', Resource: 'acs:oss:*:*:b1/k' };
const onRam = (id: string) => allow('ram:*', `acs:ram:*:*:${id}`);
const onAny = (id: string) => `acs:*:*:*:${id}`;

test.each<[string, StatementJson[], StatementJson[], Verdict]>([
  ['an id of RAM in the other case, which is the same', [onRam('user/Ann')], [onRam('user/ann')], 'none'],
  ['more of RAM than a pattern in the other case had', [onRam('user/a*x')], [onRam('user/a*x'), onRam('user/A*')], 'broader'],
  ['a denial in the other case, which means RAM alone', [allow('*', onAny('user/A*'))], [allow('*', onAny('user/A*')), deny('*', onAny('user/a*'))], 'narrower'],
  ['a region in the other case, which is another one', [allow(GET, 'acs:oss:cn:*:b1/*')], [allow(GET, ['acs:oss:cn:*:b1/*', 'acs:oss:CN:*:b1/*'])], 'broader'],
  ['a key that holds a colon', [], [allow(GET, 'acs:oss:*:*:b1/a:b')], 'broader'],
  ['what all but some allow of one object, no more denied', [MOST, deny('oss:*', '*')], [MOST], 'broader'],
  ['a place that a hole may reach over several fields', [allow(GET, 'acs:${a}k${b}'), deny('*', 'acs:oss:*:11:b')], [allow(GET, 'acs:${a}k${b}')], 'unknown'],
  ['an account of one character, which a star is', [allow(GET, 'acs:oss:*:?:b1/x*')], [allow(GET, 'acs:oss:*:?:b1/*')], 'broader'],
  ['no account, where the own one and a star are denied', [deny(GET, ['acs:oss:*:11:*', 'acs:oss:*:?:*'])], [deny(GET, ['acs:oss:*:11:*', 'acs:oss:*:?:*']), allow(GET, '*')], 'broader'],
])('%s', (_what, before, after, verdict) => {
  expect(compareSets(annHolds(doc(...before)), annHolds(doc(...after))).verdict).toBe(verdict);
});

/** Ann of one account and a bucket of another one. */
const apart = (bucket: Partial<BucketJson>, ...statements: StatementJson[]): AccessSetJson => ({
  version: 1,
  principals: [{ id: 'user/ann', accountId: HOME, policies: statements.length > 0 ? [doc(...statements)] : [] }],
  buckets: [{ name: 'b1', ownerAccountId: AWAY, ...bucket }, { name: 'b2', ownerAccountId: AWAY }],
});

test.each<[string, Partial<BucketJson>, Verdict]>([
  ['nothing', {}, 'none'],
  ['what the policy of a bucket allows', { policy: doc(allow(GET, 'acs:oss:*:*:b1/k', { Principal: HOME })) }, 'broader'],
  ['what the policy of a bucket allows on whatever is its own', { policy: doc(allow('*', '*', { Principal: HOME })) }, 'broader'],
  ['what an ACL may allow', { acl: 'public-read' }, 'unknown'],
])('a denial of everything that goes gives %s', (_what, bucket, verdict) => {
  expect(compareSets(apart(bucket, deny('*', '*')), apart(bucket)).verdict).toBe(verdict);
});

test('a resource of another service is no bucket of its name', () => {
  expect(compareSets(apart({}), apart({}, allow('vpc:*', `acs:vpc:*:${HOME}:b1`))).verdict).toBe('broader');
});

/** A role that trusts the account of ann, who may assume it by its name. */
const assuming = (accountId: string, ...resources: string[]): AccessSetJson => ({
  version: 1,
  principals: [
    { id: 'user/ann', accountId: HOME, policies: resources.map((resource) => doc(allow('sts:AssumeRole', resource))) },
    { id: 'role/Worker', accountId, trust: doc({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: `acs:ram::${HOME}:root` } }) },
  ],
});

test.each<[string, string, string, Verdict]>([
  ['by its account', HOME, 'acs:ram::11:role/Worker', 'broader'],
  ['of the own account, which is left out', HOME, 'acs:ram:::role/Worker', 'broader'],
  ['of the own account, in whose place a star stands', HOME, 'acs:ram::?:role/Worker', 'broader'],
  ['of another account by its account', AWAY, 'acs:ram::12:role/Worker', 'broader'],
  ['of any name', HOME, '*', 'broader'],
  ['of another account, which is left out', AWAY, 'acs:ram:::role/Worker', 'none'],
])('whoever may assume a role %s', (_how, account, resource, verdict) => {
  expect(compareSets(assuming(account), assuming(account, resource)).verdict).toBe(verdict);
});

test.each<[string, string[]]>([
  ['which is left out', ['acs:ram::11:*', 'acs:ram::?:*']],
  ['in whose place a star stands', ['acs:ram::11:*', 'acs:ram:::*']],
])('whoever may assume any role may also assume one of the own account, %s', (_how, resources) => {
  expect(compareSets(assuming(HOME, ...resources), assuming(HOME, '*', ...resources)).verdict).toBe('broader');
});
