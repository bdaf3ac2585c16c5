/** Comparisons of one user's policies and of buckets and roles, one for each way in which access changes; all ways are in the truth table. */
import { AccessSet, compare, readAccessSet, Verdict } from '../../../src/access';

function setOf(parts: object) {
  const { value, findings } = readAccessSet(JSON.stringify({ version: 1, ...parts }));
  expect(findings).toEqual([]);
  return value!;
}

function holding(...statements: object[]) {
  return setOf({ principals: [{ id: 'user/app', accountId: '1', policies: [{ Version: '1', Statement: statements }] }] });
}

const READS = { Effect: 'Allow', Action: ['oss:GetObject', 'oss:ListParts'], Resource: ['acs:oss:*:*:media/uploads/*', 'acs:oss:*:*:media/done/*'] };
const ALL = { Effect: 'Allow', Action: 'oss:*', Resource: '*' };
const holes = (count: number) => Array.from({ length: count }, (_, index) => ({ ...READS, Resource: `\${hole-${index}}` }));

test.each<[string, object[], object[], Verdict]>([
  ['nothing changes', [READS], [READS], 'none'],
  ['a statement is split and respelled', [READS], [{ ...READS, Action: 'OSS:listparts' }, { ...READS, Action: ['oss:GetObject'] }], 'none'],
  ['a covered statement comes', [READS], [READS, { ...READS, Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/uploads/2026/*' }], 'none'],
  ['an action comes', [READS], [READS, { ...READS, Action: 'oss:DeleteObject' }], 'broader'],
  ['a denial goes', [ALL, { ...READS, Effect: 'Deny' }], [ALL], 'broader'],
  ['a condition comes', [READS], [{ ...READS, Condition: { StringEquals: { 'acs:SourceVpc': 'vpc-1' } } }], 'narrower'],
  ['one network becomes its halves',
    [{ ...READS, Condition: { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } } }],
    [{ ...READS, Condition: { IpAddress: { 'acs:SourceIp': ['10.0.0.0/9', '10.128.0.0/9'] } } }], 'none'],
  ['one resource comes and another goes', [READS], [{ ...READS, Resource: 'acs:oss:*:*:media/drafts/*' }], 'mixed'],
  ['an action comes on more than it was on beside another one', [{ ...READS, Resource: 'acs:oss:*:*:media/x*' }], [{ ...READS, Resource: 'acs:oss:*:*:media/x*' }, { ...READS, Action: 'oss:ListParts', Resource: 'acs:oss:*:*:media/*' }], 'broader'],
  ['a hole has another name', [{ ...READS, Resource: '${a}' }], [{ ...READS, Resource: '${b}' }], 'unknown'],
  ['a hole goes', [READS, { ...READS, Resource: '${a}' }], [READS], 'none'],
  ['one of two holes goes', holes(2), holes(1), 'none'],
  ['one of as many holes goes as are guessed at', holes(10), holes(9), 'none'],
  ['one of more holes goes than are guessed at', holes(12), holes(11), 'unknown'],
  ['a denial with a hole comes beside a hole', holes(1), [...holes(1), { ...READS, Effect: 'Deny', Resource: '${b}' }], 'unknown'],
])('%s', (_what, before, after, verdict) => {
  expect(compare(holding(...before), holding(...after)).verdict).toBe(verdict);
});

test('a change says who, what, where, under which condition, and shows it by a request', () => {
  const after = { ...READS, Action: ['oss:PutObjectTagging', 'oss:DeleteObject'], Condition: { StringEquals: { 'acs:SourceVpc': 'vpc-1' } } };
  const common = {
    principal: 'user/app',
    accountId: '1',
    resources: ['acs:oss:*:*:media/done/*', 'acs:oss:*:*:media/uploads/*'],
    conditions: { StringEquals: { 'acs:SourceVpc': ['vpc-1'] } },
  };
  const witness = { principal: 'user/app', accountId: '1', resource: 'acs:oss:x:1:media/uploads/x', context: { 'acs:SourceVpc': 'vpc-1' } };
  expect(compare(holding(READS), holding(READS, after)).added).toEqual([
    { ...common, actions: ['oss:PutObjectTagging'], witness: { ...witness, action: 'oss:PutObjectTagging' } },
    { ...common, actions: ['oss:DeleteObject'], witness: { ...witness, action: 'oss:DeleteObject' } },
  ]);
});

test('a change has no member for what it has nothing of', () => {
  const bucket = (...statements: object[]) => setOf({ buckets: [{ name: 'media', ownerAccountId: '1', policy: { Version: '1', Statement: statements } }] });
  const { added } = compare(bucket({ ...ALL, Effect: 'Deny', Principal: '1' }), bucket({ ...ALL, Principal: '*' }));
  const witness = { principal: '*', action: 'oss:x', resource: 'acs:oss:x:1:media', context: {} };
  expect(added.filter(({ principal }) => principal === '*')).toStrictEqual([{ principal: '*', actions: ['oss:*'], resources: ['*'], witness }]);
});

test.each<[string, string[], string[][]]>([
  ['of one level', ['oss:PutObject', 'oss:DeleteObject'], [['oss:DeleteObject', 'oss:PutObject']]],
  ['of two levels', ['oss:PutObject', 'oss:PutObjectAcl', 'oss:DeleteObject'], [['oss:DeleteObject', 'oss:PutObject'], ['oss:PutObjectAcl']]],
  ['in a pattern of one level and beside it', ['oss:GetBucket*', 'oss:GetBucketInfo', 'oss:GetObject'], [['oss:GetBucket*', 'oss:GetObject']]],
  ['in a pattern of several levels, which holds some of the others', ['oss:PutObject', 'oss:Put*', 'oss:DeleteObject'], [['oss:Put*'], ['oss:DeleteObject']]],
  ['in two patterns of several levels', ['oss:Put*', 'oss:*Object*'], [['oss:Put*'], ['oss:*Object*']]],
  ['in two patterns of the same levels', ['oss:*Acl', 'oss:*Policy'], [['oss:*Acl'], ['oss:*Policy']]],
  ['in one of two patterns that begin alike', ['oss:Put*', 'oss:Put*Acl', 'oss:PutObject'], [['oss:Put*']]],
  ['in everything', ['*', 'oss:PutObject', 'oss:Get*'], [['*']]],
  ['that the catalog does not have', ['ecs:RunInstances', 'oss:PutObject', 'vpc:*'], [['ecs:RunInstances', 'vpc:*'], ['oss:PutObject']]],
])('changes hold actions of one access level each: actions %s', (_what, actions, changes) => {
  expect(compare(holding(), holding({ ...ALL, Action: actions })).added.map((each) => each.actions)).toEqual(changes);
});

test.each<[string, string, Verdict]>([
  ['of another account than its owner, which nothing can be called by', 'acs:oss:*:22:media/*', 'none'],
  ['of its owner', 'acs:oss:*:11:media/*', 'broader'],
  ['left out', 'acs:oss:*::media/*', 'broader'],
  ['of one character, which a star is', 'acs:oss:*:?:media/*', 'broader'],
])('a listed bucket under an account %s', (_what, Resource, verdict) => {
  const user = (...policies: object[]) => setOf({ principals: [{ id: 'user/app', accountId: '11', policies }], buckets: [{ name: 'media', ownerAccountId: '11' }] });
  expect(compare(user(), user({ Version: '1', Statement: [{ ...ALL, Resource }] })).verdict).toBe(verdict);
});

test('a bucket that is opened to everyone is open to nobody known and to the owners of accounts', () => {
  const bucket = (...statements: object[]) => setOf({ buckets: [{ name: 'media', ownerAccountId: '1', policy: { Version: '1', Statement: statements } }] });
  const { verdict, added } = compare(bucket(), bucket({ ...READS, Action: 'oss:GetObject', Principal: '*' }));
  expect(verdict).toBe('broader');
  expect(added.map(({ principal, accountId }) => [principal, accountId])).toEqual([['root', '9999999999999999'], ['*', undefined]]);
});

const role = (trust: unknown) => setOf({ principals: [{ id: 'role/Worker', accountId: '1', trust }] });
const trusting = (RAM: string) => role({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM } }] });
const media = (policy: unknown) => setOf({ buckets: [{ name: 'media', ownerAccountId: '1', policy }] });
const openTo = (principal: string) => media({ Version: '1', Statement: [{ ...READS, Action: 'oss:GetObject', Principal: principal }] });
const UNKNOWN = '${policy}';

test.each<[string, AccessSet, AccessSet, [string, string][]]>([
  ['owners of all accounts', role(undefined), trusting('acs:ram::*:root'), [['root', '9999999999999999'], ['root', '1']]],
  ['owners of accounts of which a part is known', role(undefined), trusting('acs:ram::2*:root'), [['root', '21']]],
  ['all users of an account', role(undefined), trusting('acs:ram::2:user/*'), [['user/unlisted', '2']]],
  ['roles that are named alike', role(undefined), trusting('acs:ram::2:role/media-*'), [['role/media-x', '2']]],
  ['sessions of all roles of all accounts', media(undefined), openTo('arn:sts::*:assumed-role/*/*'), [['role/unlisted', '9999999999999999'], ['role/unlisted', '1']]],
])('whom a pattern reaches without a name has the name of a stand-in: %s', (_who, before, after, callers) => {
  expect(compare(before, after).added.map(({ principal, accountId }) => [principal, accountId])).toEqual(callers);
});

test.each<[string, (text: unknown) => AccessSet, string[], string[]]>([
  ['of a role', role, ['sts:AssumeRole'], ['acs:ram::1:role/Worker']],
  ['of a bucket', media, ['*'], ['acs:oss:*:*:media', 'acs:oss:*:*:media/*']],
  ['of a user', (text) => setOf({ principals: [{ id: 'user/app', accountId: '1', policies: text ? [text] : [] }] }), ['*'], ['*']],
])('a document that is not known speaks of what it could speak of: one %s', (_whose, holder, actions, resources) => {
  const { possible } = compare(holder(undefined), holder(UNKNOWN));
  expect(possible.length).toBeGreaterThan(0);
  possible.forEach((change) => expect(change).toMatchObject({ actions, resources }));
});

test('what may be allowed after a document comes that is not known is shown where it can be', () => {
  const app = (...policies: string[]) => setOf({ principals: [{ id: 'user/app', accountId: '1', policies }] });
  expect(compare(app(), app(UNKNOWN)).possible.map(({ witness }) => witness.resource)).toEqual(['acs:x:x:1:x']);
});

test('what is possibly gone is noted with whose it was', () => {
  expect(compare(media(UNKNOWN), media(undefined)).notes.map((note) => note.split(' possibly ')[0]))
    .toEqual(['`root` of account `9999999999999999`', '`root` of account `1`', 'an anonymous caller']);
});

test('what cannot be compared says why', () => {
  const bucket = (ownerAccountId: string) => setOf({ buckets: [{ name: 'media', ownerAccountId }] });
  expect(() => compare(bucket('1'), bucket('2')))
    .toThrow('bucket `media` belongs to account `1` on one side and to `2` on the other: a bucket has one owner; give both sides the same');
});

test('a search that passes its limit is not taken for one that found nothing', () => {
  const narrow = { ...READS, Resource: 'acs:oss:*:*:media/uploads/a*' };
  const { verdict, notes } = compare(holding(ALL), holding(ALL, narrow), 5);
  expect([verdict, notes]).toEqual(['unknown', [
    'the search ended at its limit of steps, or met a condition key whose values no list stands for: there may be more than is listed',
  ]]);
});
