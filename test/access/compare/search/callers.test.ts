/** Whom a comparison speaks of. */
import { Change } from '../../../../src/access';
import { compareSets } from '../../../properties/engine';
import { ALL, allow, deny, doc } from '../../../reference/cases/case';
import { AccessSetJson, PrincipalJson, StatementJson } from '../../../reference/json';

const APP: PrincipalJson = { id: 'user/App', accountId: '12', userId: '277' };
const OTHER: PrincipalJson = { id: 'user/other', accountId: '12' };

/** A role of account 23 that trusts just these. */
function trusts(Principal: StatementJson['Principal'], ...others: PrincipalJson[]): AccessSetJson {
  return { version: 1, principals: [...others, { id: 'role/Worker', accountId: '23', trust: doc({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }) }] };
}

/** A bucket of account 23 that lets in just these. */
function letsIn(Principal: StatementJson['Principal'], denied: StatementJson[] = [], ...principals: PrincipalJson[]): AccessSetJson {
  return { version: 1, principals, buckets: [{ name: 'media', ownerAccountId: '23', policy: doc(allow('oss:*', '*', { Principal }), ...denied) }] };
}

const denied = (Principal: string) => deny('*', '*', { Principal });

test.each<[string, AccessSetJson, readonly string[]]>([
  ['a user who is trusted and not listed', trusts({ RAM: 'acs:ram::12:user/bob' }), ['user/bob of 12']],
  ['a role', trusts({ RAM: 'acs:ram::12:role/bob' }), ['role/bob of 12']],
  ['an account', trusts({ RAM: 'acs:ram::12:root' }), ['root of 12']],
  ['all who are listed in it', trusts({ RAM: 'acs:ram::12:root' }, { ...APP, policies: [ALL] }, { ...OTHER, policies: [ALL] }), ['user/App of 12', 'user/other of 12', 'root of 12']],
  ['each of those that one statement trusts', trusts({ RAM: ['acs:ram::12:user/bob', 'acs:ram::12:user/ann', 'acs:ram::13:user/ann', 'acs:ram::12:role/ann'] }), [
    'user/ann of 12', 'user/bob of 12', 'role/ann of 12', 'user/ann of 13',
  ]],
  ['a user who is named beside its account, which stands for it', trusts({ RAM: ['acs:ram::12:user/bob', 'acs:ram::12:root'] }), ['root of 12']],
  ['identities by the end of their names', trusts({ RAM: 'acs:ram::12:*bob' }), ['user/xbob of 12', 'role/xbob of 12']],
  ['roles by a pattern of their kind', trusts({ RAM: 'acs:ram::12:r?l*/bob' }), ['role/bob of 12']],
  ['users of any account', trusts({ RAM: 'acs:ram::*:user/bob' }), ['user/bob of 9999999999999999']],
  ['those of two patterns once', trusts({ RAM: ['acs:ram::12:user/p*', 'acs:ram::12:user/pq*'] }), ['user/p of 12']],
  ['users by a pattern, beside one who is listed and holds nothing', trusts({ RAM: 'acs:ram::12:user/p*' }, { id: 'user/px', accountId: '12' }), ['user/p of 12']],
  ['roles by a pattern, beside one who is listed and holds nothing', trusts({ RAM: 'acs:ram::12:role/p*' }, { id: 'role/px', accountId: '12' }), ['role/p of 12']],
  ['a listed user, once and as it is listed', trusts({ RAM: 'acs:ram::12:user/app' }, { ...APP, policies: [ALL] }), ['user/App of 12']],
  ['identity providers', trusts({ Federated: ['acs:ram::12:saml-provider/a', 'acs:ram::12:saml-provider/b'] }), [
    'federated/acs:ram::12:saml-provider/a', 'federated/acs:ram::12:saml-provider/b',
  ]],
  ['a service whose name is no pattern', trusts({ Service: 'i*.aliyuncs.com' }), ['service/i*.aliyuncs.com']],
  ['services', trusts({ Service: ['imm.aliyuncs.com', 'oss.aliyuncs.com'] }), ['service/imm.aliyuncs.com', 'service/oss.aliyuncs.com']],

  ['an account that is let in, and who of it is listed, but for groups', letsIn(['12'], [], APP, { id: 'group/media', accountId: '12' }), ['user/App of 12', 'root of 12']],
  ['a user by its id', letsIn(['277'], [], APP), ['user/App of 12']],
  ['an account that nothing else names', letsIn(['77']), ['root of 77']],
  ['each role that one statement lets in', letsIn(['arn:sts::12:assumed-role/app/*', 'arn:sts::12:assumed-role/job/*', 'arn:sts::13:assumed-role/app/*']), [
    'role/app of 12', 'role/job of 12', 'role/app of 13',
  ]],
  ['one session of a role', letsIn(['arn:sts::12:assumed-role/app/s1']), ['role/app of 12 in s1']],
  ['a role that no denial means', letsIn(['arn:sts::12:assumed-role/*/*'], [denied('arn:sts::12:assumed-role/un*/*'), denied('arn:sts::12:assumed-role/x*/*')]), ['role/y of 12']],
  ['everyone, beside a principal that is no account and no pattern', letsIn(['*', '12*']), ['root of 9999999999999999', '*']],
  ['roles by either of two patterns, which nobody names', letsIn(['arn:sts::12:assumed-role/p*/*'], [allow('oss:*', '*', { Principal: 'arn:sts::12:assumed-role/*q/*' })]), ['role/xq of 12']],
  ['a role in other sessions than those that are denied', letsIn(['arn:sts::12:assumed-role/app/*'], [denied('arn:sts::12:assumed-role/app/x*')]), ['role/app of 12']],

])('%s', (_what, after, callers) => {
  const before: AccessSetJson = { version: 1, principals: after.principals?.filter(({ id }) => !id.startsWith('role/')) };
  expect(namesOf(compareSets(before, after).added)).toEqual(callers);
});

function namesOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ principal, accountId, witness: { sessionName } }) => (
    `${principal}${accountId === undefined ? '' : ` of ${accountId}`}${sessionName === undefined ? '' : ` in ${sessionName}`}`));
}

test.each<[string, AccessSetJson, readonly string[]]>([
  ['an account by the beginning of its id', letsIn(['77${a}']), ['root of 771']],
  ['whoever has a name, in an account and of a kind that nobody knows', trusts({ RAM: 'acs:ram::${a}/bob' }), ['user/bob of 9999999999999999', 'role/bob of 9999999999999999']],
  ['a session, of a role and an account that nobody knows', letsIn(['arn:sts::${a}/s1']), [
    'role/unlisted of 9999999999999999 in s1', 'role/unlisted of 23 in s1',
  ]],
])('%s, possibly', (_what, after, callers) => {
  expect(namesOf(compareSets({ version: 1 }, after).possible)).toEqual(callers);
});
