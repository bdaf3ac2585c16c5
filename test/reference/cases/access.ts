import { AccessSetJson, Outcome, RequestJson, StatementJson } from '../json';
import { ALL, allow, ann, annHolds, anonymous, AWAY, deny, doc, HOME, onBucket, root, Row, STRANGE, when, worker, zoe } from './case';

/** What a bucket policy that allows these principals makes of a request. */
type Named = [string, StatementJson['Principal'], RequestJson, Outcome];

const session = (name: string | undefined, more: Partial<RequestJson> = {}): RequestJson => ({ ...worker, sessionName: name, ...more });
const ofWorker = (rest: string) => `arn:sts::11:assumed-role/Worker/${rest}`;

const principals: Named[] = [
  ['the account of the user', '11', ann, 'allow'],
  ['the account of the root user', '11', root, 'allow'],
  ['the account of a role', ['11'], worker, 'allow'],
  ['the account of somebody who is not listed', '12', zoe, 'allow'],
  ['another account', '12', ann, 'implicit-deny'],
  ['part of an account', '1', ann, 'implicit-deny'],
  ['a pattern of accounts', '1*', ann, 'implicit-deny'],
  ['an account, asked anonymously', '11', anonymous, 'implicit-deny'],
  ['the user by its UID', '27', ann, 'allow'],
  ['the user by its UID in another letter case of its name', '27', { ...ann, principal: 'user/ANN' }, 'allow'],
  ['a UID of somebody else', '27', worker, 'implicit-deny'],
  ['everyone, asked by another account', '*', zoe, 'allow'],
  ['everyone, asked anonymously', '*', anonymous, 'allow'],
  ['everyone, asked by the root user of another account', '*', { ...root, accountId: AWAY }, 'allow'],
  ['everyone but the owner\'s user', '*', ann, 'implicit-deny'],
  ['everyone but the owner\'s role', ['*'], worker, 'implicit-deny'],
  ['an empty list, asked by another account', [], zoe, 'allow'],
  ['an empty list, asked anonymously', [], anonymous, 'allow'],
  ['an empty list but the owner\'s user', [], ann, 'implicit-deny'],
  ['everyone, and the owner\'s UID beside', ['*', '11'], ann, 'allow'],
  ['everyone, and the user\'s UID beside', ['27', '*'], ann, 'allow'],
  ['everyone, and another UID beside', ['*', '12'], ann, 'implicit-deny'],
  ['two stars', '**', zoe, 'implicit-deny'],
  ['all sessions of a role', ofWorker('*'), worker, 'allow'],
  ['one session of a role', ofWorker('s1'), worker, 'allow'],
  ['another session of the role', ofWorker('s2'), worker, 'implicit-deny'],
  ['sessions by a pattern', ofWorker('s?'), worker, 'allow'],
  ['a session in another letter case', ofWorker('S1'), worker, 'implicit-deny'],
  ['the role in another letter case', 'arn:sts::11:assumed-role/wORKER/*', worker, 'allow'],
  ['the role by a pattern', 'arn:sts::11:assumed-role/w*r/*', worker, 'allow'],
  ['the account by a pattern', 'arn:sts::?1:assumed-role/Worker/*', worker, 'allow'],
  ['the type by a pattern', 'arn:sts::11:a*/Worker/*', worker, 'allow'],
  ['the type in another letter case', 'arn:sts::11:Assumed-Role/Worker/*', worker, 'implicit-deny'],
  ['another type', 'arn:sts::11:user/Worker/*', worker, 'implicit-deny'],
  ['the role of another account', 'arn:sts::12:assumed-role/Worker/*', worker, 'implicit-deny'],
  ['a role that is not listed', 'arn:sts::12:assumed-role/ghost/*', session('x', { principal: 'role/ghost', accountId: AWAY }), 'allow'],
  ['no session, and all sessions', ofWorker('*'), session(undefined), 'allow'],
  ['no session, and two stars', ofWorker('**'), session(undefined), 'implicit-deny'],
  ['no session, and one character', ofWorker('?'), session(undefined), 'implicit-deny'],
  ['a session, and two stars', ofWorker('**'), worker, 'allow'],
  ['a session with a slash', ofWorker('*'), session('a/b'), 'implicit-deny'],
  ['a session of a slash, spelled out', ofWorker('a/b'), session('a/b'), 'implicit-deny'],
  ['no session part', 'arn:sts::11:assumed-role/Worker', worker, 'implicit-deny'],
  ['one star for type and role', 'arn:sts::11:*/s1', worker, 'implicit-deny'],
  ['one star for account and type', 'arn:sts::*/Worker/s1', worker, 'implicit-deny'],
  ['a star for a session with a colon', ofWorker('a*'), session('a:b'), 'allow'],
  ['the last letter of the role left open, no session', 'arn:sts::11:assumed-role/Worke?/*', { ...worker, sessionName: undefined }, 'allow'],
  ['one star for role and session', 'arn:sts::11:assumed-role/*', worker, 'implicit-deny'],
  ['four parts', 'arn:sts::11:assumed-role/*/*/*', worker, 'implicit-deny'],
  ['a session principal, asked by a user', 'arn:sts::11:assumed-role/*/*', { ...ann, principal: 'user/Worker' }, 'implicit-deny'],
  ['a wildcard before the account', 'arn:*::11:assumed-role/Worker/*', worker, 'implicit-deny'],
  ['a region', 'arn:sts:cn:11:assumed-role/Worker/*', worker, 'implicit-deny'],
  ['the form of trust documents', 'acs:ram::11:user/ann', ann, 'implicit-deny'],
];

/** Whole statements of a bucket policy. */
const statements: [string, string, StatementJson[], RequestJson, Outcome][] = [
  ['4.2', 'everyone, with an empty condition', [allow('*', '*', { Principal: '*', Condition: {} })], root, 'allow'],
  ['4.2', 'everyone, with an empty condition, asked by the owner\'s user', [allow('*', '*', { Principal: '*', Condition: {} })], ann, 'implicit-deny'],
  ['4.2', 'everyone, with an operator without keys', [allow('*', '*', { Principal: '*', Condition: { StringEquals: {} } })], ann, 'allow'],
  ['4.2', 'everyone, with a condition that is satisfied', [allow('*', '*', { Principal: '*', ...when({ StringNotEquals: { 'acs:a': 'x' } }) })], ann, 'allow'],
  ['4.2', 'everyone denied without a condition, the owner\'s root user asking', [deny('*', '*', { Principal: '*' })], root, 'allow'],
  ['4.2', 'everyone denied with a condition, the owner\'s root user asking', [deny('*', '*', { Principal: '*', ...when({ StringNotEquals: { 'acs:a': 'x' } }) })], root, 'explicit-deny'],
  ['4.2', 'an empty list denied without a condition', [deny('*', '*', { Principal: [] })], anonymous, 'explicit-deny'],
  ['4.4', 'the owner\'s account denied, its root user asking', [deny('*', '*', { Principal: '11' })], root, 'explicit-deny'],
  ['4.3', 'another account, allowed by the bucket alone', [allow('oss:Get*', 'acs:oss:*:*:b1/*', { Principal: '12' })], zoe, 'allow'],
  ['4.2', 'another bucket in the statement', [allow('*', 'acs:oss:*:*:b2/*', { Principal: '12' })], zoe, 'implicit-deny'],
  ['1.1', 'all actions but those', [allow('*', '*', { Principal: '12' }), { Effect: 'Deny', NotAction: ['oss:Put*', 'oss:Get*'], Resource: '*', Principal: '12' }], zoe, 'allow'],
  ['1.1', 'all actions but others', [allow('*', '*', { Principal: '12' }), { Effect: 'Deny', NotAction: 'oss:Put*', Resource: '*', Principal: '12' }], zoe, 'explicit-deny'],
];

const ownPolicies: Row[] = [
  ['1.1', 'no statements', annHolds(doc()), ann, 'implicit-deny'],
  ['1.1', 'names without meaning', annHolds({ ...doc({ ...allow('*', '*'), Sid: 'Deny' }), Id: 'x' }), ann, 'allow'],
  ['1.2', 'lists of several values', annHolds(doc(allow(['imm:*', 'oss:*'], ['acs:imm:*:*:*', 'acs:oss:*:*:*']))), ann, 'allow'],
  ['1.1', 'all actions but those', annHolds(doc({ Effect: 'Allow', NotAction: ['imm:*', 'oss:PUT*'], Resource: '*' })), ann, 'allow'],
  ['1.1', 'all actions but this', annHolds(doc({ Effect: 'Allow', NotAction: ['imm:*', 'OSS:get*'], Resource: '*' })), ann, 'implicit-deny'],
  ['4.1', 'the second policy', annHolds(doc(), ALL), ann, 'allow'],
  ['4.4', 'a deny in front', annHolds(doc(deny('oss:*', '*'), allow('*', '*'))), ann, 'explicit-deny'],
  ['4.4', 'a deny behind', annHolds(doc(allow('*', '*'), deny('oss:*', '*'))), ann, 'explicit-deny'],
  ['4.4', 'a deny of something else', annHolds(doc(allow('*', '*'), deny('imm:*', '*'))), ann, 'allow'],
  ['4.4', 'a deny of the group', {
    version: 1, principals: [{ id: 'user/ann', accountId: HOME, policies: [ALL], groups: ['group/g'] }, { id: 'group/g', accountId: HOME, policies: [doc(deny('*', '*'))] }],
  }, ann, 'explicit-deny'],
  ['4.4', 'a deny of the caller across accounts', {
    version: 1,
    principals: [{ id: 'user/zoe', accountId: AWAY, policies: [doc(deny('*', '*'))] }],
    buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(allow('*', '*', { Principal: '12' })) }],
  }, zoe, 'explicit-deny'],
  ['4.3', 'an allow of the caller across accounts', {
    version: 1, principals: [{ id: 'user/zoe', accountId: AWAY, policies: [ALL] }], buckets: [{ name: 'b1', ownerAccountId: HOME }],
  }, zoe, 'implicit-deny'],
  ['4.1', 'the owner needs no policy', annHolds(), root, 'allow'],
  ['4.1', 'the owner, on the service as a whole', annHolds(), { ...root, action: 'oss:ListBuckets', resource: 'acs:oss:*:*:*' }, 'allow'],
  ['4.1', 'another owner', annHolds(), { ...root, accountId: STRANGE }, 'implicit-deny'],
  ['4.3', 'anonymous without a bucket policy', annHolds(), anonymous, 'implicit-deny'],
];

const bounded = (policy: RequestJson['sessionPolicy'], set: AccessSetJson, outcome: Outcome, name: string): Row => (
  ['4.4', `session policy: ${name}`, set, { ...worker, sessionPolicy: policy }, outcome]);
const roleHolds = (...policies: (typeof ALL)[]): AccessSetJson => (
  { version: 1, principals: [{ id: 'role/Worker', accountId: HOME, policies }], buckets: [{ name: 'b1', ownerAccountId: HOME }] });
const workers = onBucket(allow('*', '*', { Principal: 'arn:sts::11:assumed-role/Worker/*' }));

const sessions: Row[] = [
  bounded(ALL, roleHolds(ALL), 'allow', 'both allow'),
  bounded(doc(allow('imm:*', '*')), roleHolds(ALL), 'implicit-deny', 'it allows something else'),
  bounded(doc(), roleHolds(ALL), 'implicit-deny', 'it allows nothing'),
  bounded(ALL, roleHolds(), 'implicit-deny', 'the role holds nothing'),
  bounded(doc(allow('*', '*'), deny('oss:Get*', '*')), roleHolds(ALL), 'explicit-deny', 'it denies'),
  bounded(doc(), roleHolds(doc(deny('*', '*'))), 'explicit-deny', 'the role is denied'),
  bounded(ALL, workers, 'allow', 'it allows what the bucket allows'),
  bounded(doc(), workers, 'implicit-deny', 'it bounds what the bucket allows'),
  bounded(doc(allow('*', '*', when({ StringEquals: { 'acs:a': 'x' } }))), workers, 'implicit-deny', 'its condition is not satisfied'),
  bounded(doc(allow('*', 'acs:oss:*:*:${bucket}/k')), roleHolds(ALL), 'implicit-deny', 'it holds no holes'),
];

export const ACCESS: readonly Row[] = [
  ...principals.map(([name, Principal, request, outcome]) => ['4.2', `principal: ${name}`, onBucket(allow('*', '*', { Principal })), request, outcome] as const),
  ...statements.map(([paragraph, name, list, request, outcome]) => [paragraph, `bucket: ${name}`, onBucket(...list), request, outcome] as const),
  ...ownPolicies,
  ...sessions,
];
