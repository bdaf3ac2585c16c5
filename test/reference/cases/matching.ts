import { AccessSetJson, Outcome } from '../json';
import { ALL, allow, ann, annHolds, anonymous, AWAY, doc, HOME, OBJECT, root, Row, STRANGE } from './case';

/** What an action pattern makes of `oss:GetObject`. */
const actions: [string, string, Outcome][] = [
  ['the name itself', 'oss:GetObject', 'allow'],
  ['another letter case', 'OSS:getOBJECT', 'allow'],
  ['everything', '*', 'allow'],
  ['everything of all services', '*:*', 'allow'],
  ['a run in the middle', 'oss:G*t', 'allow'],
  ['an empty run', 'oss:GetObject*', 'allow'],
  ['one code point', 'oss:?etObject', 'allow'],
  ['no code point for `?`', 'oss:GetObject?', 'implicit-deny'],
  ['only the beginning', 'oss:Get', 'implicit-deny'],
  ['only the end', '*:Object', 'implicit-deny'],
  ['runs on both sides of the colon', '*s:*Object', 'allow'],
  ['a run across the colon', 'o*:*', 'allow'],
  ['another service', 'imm:GetObject', 'implicit-deny'],
];

/** What a resource pattern makes of an object in `b1`. */
const resources: [string, string, Outcome][] = [
  ['the name itself', OBJECT, 'allow'],
  ['everything', '*', 'allow'],
  ['wildcards in all fields', 'acs:*:*:*:*', 'allow'],
  ['a wildcard for `acs`', '*:oss:*:*:b1/*', 'allow'],
  ['one code point in each field', 'a?s:os?:?n:1?:b?/?', 'allow'],
  ['an empty field for a written one', 'acs:oss::11:b1/k', 'implicit-deny'],
  ['a wildcard across fields', 'acs:oss:*:b1/k', 'implicit-deny'],
  ['too few fields', 'acs:oss:b1/*', 'implicit-deny'],
  ['two stars are too few fields', '**', 'implicit-deny'],
  ['a star in each of four fields', '*:*:*:*', 'implicit-deny'],
  ['another kind of name', 'arn:oss:cn:11:b1/k', 'implicit-deny'],
  ['another letter case of the bucket', 'acs:oss:*:*:B1/k', 'implicit-deny'],
  ['another letter case of the service', 'acs:OSS:*:*:b1/k', 'implicit-deny'],
  ['another account', 'acs:oss:*:12:b1/k', 'implicit-deny'],
  ['a bucket without its objects', 'acs:oss:*:*:b1', 'implicit-deny'],
];

/** A resource pattern, the resource asked for, and what comes of it. */
const names: [string, string, string, string, Outcome][] = [
  ['2.3', 'a colon in the relative id', 'acs:oss:*:*:b1/a:*', 'acs:oss:cn:11:b1/a:b:c', 'allow'],
  ['2.3', 'a relative id of `?` takes a colon', 'acs:oss:*:*:b1/a?b', 'acs:oss:cn:11:b1/a:b', 'allow'],
  ['2.1', 'one code point of two units', 'acs:oss:*:*:b1/?', 'acs:oss:cn:11:b1/\u{1F600}', 'allow'],
  ['2.1', 'two code points', 'acs:oss:*:*:b1/?', 'acs:oss:cn:11:b1/ab', 'implicit-deny'],
  ['2.1', 'no escape before a star', 'acs:oss:*:*:b1/\\*', 'acs:oss:cn:11:b1/\\k', 'allow'],
  ['2.3', 'a role in another letter case', 'acs:ram:*:*:ROLE/worker', 'acs:ram::11:role/Worker', 'allow'],
  ['2.3', 'the other fields of a role in another letter case', 'ACS:ram:*:*:role/worker', 'acs:ram::11:role/Worker', 'implicit-deny'],
  ['2.3', 'only the service `ram` ignores case', 'acs:*:*:*:role/worker', 'acs:imm:cn:11:role/Worker', 'implicit-deny'],
  ['2.3', 'any letter case where the pattern says any service', 'acs:*:*:*:role/worker', 'acs:ram::11:role/Worker', 'allow'],
  ['2.3', 'the service `RAM` is another one', 'acs:*:*:*:role/worker', 'acs:RAM::11:role/Worker', 'implicit-deny'],
  ['2.3', 'only ASCII letters ignore case', 'acs:ram:*:*:role/\u00e9', 'acs:ram::11:role/\u00c9', 'implicit-deny'],
  ['2.5', 'an empty account as it is written', 'acs:oss:*:11:b1/k', 'acs:oss:cn::b1/k', 'implicit-deny'],
  ['2.5', 'an empty account for a wildcard', 'acs:oss:*:*:b1/k', 'acs:oss:cn::b1/k', 'allow'],
  ['2.5', 'a star for an account as it is written', 'acs:oss:*:11:b1/k', 'acs:oss:cn:*:b1/k', 'implicit-deny'],
  ['2.5', 'an account of `?` takes the star', 'acs:oss:*:?:b1/k', 'acs:oss:cn:*:b1/k', 'allow'],
  ['2.4', 'a star for the relative id is that character', 'acs:oss:*:*:b1', 'acs:oss:*:*:*', 'implicit-deny'],
  ['2.4', 'a star for the relative id, matched by one', 'acs:oss:*:*:*', 'acs:oss:*:*:*', 'allow'],
  ['2.5', 'the account of the caller, on nobody\'s bucket', '*', 'acs:oss:cn:*:b9/k', 'allow'],
  ['4.3', 'the account that is written, on nobody\'s bucket', '*', 'acs:oss:cn:12:b9/k', 'implicit-deny'],
  ['4.3', 'the own account, on nobody\'s bucket', '*', 'acs:oss:cn:11:b9/k', 'allow'],
  ['4.3', 'a project of the own account', '*', 'acs:imm:cn:11:project/p', 'allow'],
  ['4.3', 'a project of another account', '*', 'acs:imm:cn:12:project/p', 'implicit-deny'],
];

const elsewhere = {
  ...annHolds(ALL),
  buckets: [
    { name: 'b1', ownerAccountId: AWAY, policy: doc(allow('*', '*', { Principal: '11' })) },
    { name: '*', ownerAccountId: AWAY, policy: doc(allow('*', '*', { Principal: '*' })) },
  ],
};

const away = { version: 1 as const, buckets: [{ name: 'b1', ownerAccountId: AWAY }] };

const belonging: Row[] = [
  ['2.4', 'the bucket policy speaks for the bucket itself', elsewhere, { ...ann, resource: 'acs:oss:cn:12:b1' }, 'allow'],
  ['2.4', 'the bucket policy speaks for its objects', elsewhere, { ...ann, resource: 'acs:oss:cn:12:b1/a/b' }, 'allow'],
  ['2.4', 'not for a longer name', elsewhere, { ...ann, resource: 'acs:oss:cn:12:b1x/a' }, 'implicit-deny'],
  ['2.4', 'not for another service', elsewhere, { ...ann, resource: 'acs:OSS:cn:12:b1/a' }, 'implicit-deny'],
  ['2.4', 'a star belongs to no bucket, even to one of that name', elsewhere, { ...anonymous, resource: 'acs:oss:cn:*:*' }, 'implicit-deny'],
  ['2.5', 'a star stands for the owner of the listed bucket, not for the caller', away, { ...root, resource: 'acs:oss:cn:*:b1/a' }, 'implicit-deny'],
  ['2.5', 'a star for the account that anonymous has none of', elsewhere, { ...anonymous, resource: 'acs:oss:cn:*:b9/a' }, 'implicit-deny'],
];

const grouped = (group: object, groups: string[]) => ({
  version: 1 as const,
  principals: [{ id: 'user/ann', accountId: HOME, groups }, { id: 'group/g', accountId: HOME, policies: [ALL], ...group }],
});

const accented: AccessSetJson = { version: 1, principals: [{ id: 'user/\u00e9', accountId: HOME, policies: [ALL] }] };

const ids: Row[] = [
  ['2.6', 'a user in another letter case', annHolds(ALL), { ...ann, principal: 'user/ANN' }, 'allow'],
  ['2.6', 'no letter case but ASCII', accented, { ...ann, principal: 'user/\u00c9' }, 'implicit-deny'],
  ['2.6', 'a user of that name in another account', annHolds(ALL), { ...ann, accountId: AWAY, resource: 'acs:oss:cn:12:b9/k' }, 'implicit-deny'],
  ['2.6', 'a role of that name', annHolds(ALL), { ...ann, principal: 'role/ann' }, 'implicit-deny'],
  ['2.6', 'a group of the user', grouped({}, ['group/g']), ann, 'allow'],
  ['2.6', 'a group in another letter case', grouped({}, ['group/G']), ann, 'allow'],
  ['2.6', 'a group of another account', grouped({ accountId: AWAY }, ['group/g']), ann, 'implicit-deny'],
  ['2.6', 'a group that is not listed', grouped({}, ['group/h']), ann, 'implicit-deny'],
  ['2.6', 'a listed group without the user', grouped({}, []), ann, 'implicit-deny'],
  ['4.1', 'nothing listed at all', { version: 1 }, ann, 'implicit-deny'],
  ['4.1', 'the owner, nothing listed', { version: 1 }, root, 'allow'],
  ['4.1', 'another account\'s owner', { version: 1 }, { ...root, accountId: STRANGE }, 'implicit-deny'],
];

export const MATCHING: readonly Row[] = [
  ...actions.map(([name, pattern, outcome]) => ['2.2', `action: ${name}`, annHolds(doc(allow(pattern, '*'))), ann, outcome] as const),
  ...resources.map(([name, pattern, outcome]) => ['2.3', `resource: ${name}`, annHolds(doc(allow('*', pattern))), ann, outcome] as const),
  ...names.map(([paragraph, name, pattern, resource, outcome]) => [paragraph, name, annHolds(doc(allow('*', pattern))), { ...ann, resource }, outcome] as const),
  ...belonging,
  ...ids,
];
