/** How a change puts what it is about: as the statement that gives the access, and no wider than the one that came or went. */
import { Change } from '../../../src/access';
import { compareSets } from '../../properties/engine';
import { allow, annHolds, deny, doc, onBucket, when } from '../../reference/cases/case';
import { AccessSetJson, BucketJson, DocumentJson, StatementJson } from '../../reference/json';

const [MEDIA, UPLOADS, DONE] = ['media/*', 'media/uploads/*', 'media/done/*'].map((id) => `acs:oss:*:*:${id}`);
const FROM_VPC = when({ StringEquals: { 'acs:SourceVpc': 'vpc-1' } });
const UNLESS_FROM_VPC = when({ StringNotEquals: { 'acs:SourceVpc': 'vpc-1' } });
const BY_TLS = when({ Bool: { 'acs:SecureTransport': 'true' } });
const allBut = (NotAction: string): StatementJson => ({ Effect: 'Allow', NotAction, Resource: '*' });

function told({ principal, actions, exceptActions = [], resources, conditions = {} }: Change): string {
  const except = exceptActions.length > 0 ? ` but ${exceptActions}` : '';
  const where = Object.keys(conditions).length > 0 ? ` where ${JSON.stringify(conditions)}` : '';
  return `${principal}: ${actions}${except} on ${resources}${where}`;
}

function expectAdded(before: AccessSetJson, after: AccessSetJson, changes: readonly string[]) {
  expect(compareSets(before, after).added.map(told)).toEqual(changes);
  expect(compareSets(after, before).removed.map(told)).toEqual(changes);
}

test.each<[string, StatementJson[], StatementJson, string[]]>([
  ['more than is allowed', [allow('oss:Get*', MEDIA)], deny('oss:*', '*'), [`user/ann: oss:Get* on ${MEDIA}`]],
  ['less than is allowed', [allow('oss:*', MEDIA)], deny('oss:GetObject', UPLOADS), [`user/ann: oss:GetObject on ${UPLOADS}`]],
  ['other things than are allowed', [allow('oss:Get*', UPLOADS)], deny('oss:*Object', MEDIA), [`user/ann: oss:Get* on ${UPLOADS}`]],
  ['what is allowed under a condition', [allow('oss:*', MEDIA, FROM_VPC)], deny('oss:*', '*'), [`user/ann: oss:* on ${MEDIA} where {"StringEquals":{"acs:SourceVpc":["vpc-1"]}}`]],
  ['what is allowed under either of two conditions', [allow('oss:*', MEDIA, FROM_VPC), allow('oss:*', MEDIA, when({ StringEquals: { 'acs:SourceVpc': 'vpc-2' } }))], deny('oss:*', '*'), [
    `user/ann: oss:* on ${MEDIA} where {"StringEquals":{"acs:SourceVpc":["vpc-1"]}}`, `user/ann: oss:* on ${MEDIA} where {"StringEquals":{"acs:SourceVpc":["vpc-2"]}}`,
  ]],
  ['what is allowed under a condition, by what excludes more', [allow('oss:*', MEDIA, UNLESS_FROM_VPC)], deny('oss:*', '*', when({ StringNotEquals: { 'acs:SourceVpc': 'vpc-2' } })), [
    `user/ann: oss:* on ${MEDIA} where {"StringNotEquals":{"acs:SourceVpc":["vpc-1","vpc-2"]}}`,
  ]],
  ['what a known pattern allows beside one that is not', [allow(['oss:Get${a}', 'oss:Get*'], ['acs:oss:*:*:media/${b}', MEDIA])], deny('oss:*', '*'), [`user/ann: oss:Get* on ${MEDIA}`]],
  ['what two statements allow', [allow('oss:GetObject', UPLOADS), allow('oss:GetObject', DONE)], deny('oss:*', '*'), [`user/ann: oss:GetObject on ${DONE},${UPLOADS}`]],
  ['what one statement allows, each of its actions on each of its resources', [allow(['oss:GetObject', 'oss:PutObject', 'oss:List*'], [UPLOADS, DONE])], deny('oss:*Object', '*'), [
    `user/ann: oss:GetObject on ${DONE},${UPLOADS}`, `user/ann: oss:List* on ${DONE},${UPLOADS}`, `user/ann: oss:PutObject on ${DONE},${UPLOADS}`,
  ]],
  ['what all but some allow', [allBut('imm:*')], deny('oss:Get*', '*'), ['user/ann: oss:Get* on *']],
  ['what two statements allow, each all but others', [allBut('imm:*'), allBut('vpc:*')], deny('oss:*', '*'), ['user/ann: oss:* on *']],
  ['of everything what two statements allow, each all but others', [allBut('imm:*'), allBut('vpc:*')], deny('*', MEDIA), [
    `user/ann: * but imm:* on ${MEDIA}`, `user/ann: * but vpc:* on ${MEDIA}`,
  ]],
  ['all but some of everything', [allow('*', '*')], { Effect: 'Deny', NotAction: ['oss:Get*', 'imm:*'], Resource: MEDIA }, [`user/ann: * but oss:Get*,imm:* on ${MEDIA}`]],
  ['all but some of little', [allow(['oss:*Object', 'oss:PutObjectAcl'], MEDIA)], { Effect: 'Deny', NotAction: 'oss:Get*', Resource: '*' }, [
    `user/ann: oss:*Object but oss:Get* on ${MEDIA}`, `user/ann: oss:PutObjectAcl on ${MEDIA}`,
  ]],
  ['all but some of all but some', [allBut('imm:*')], { Effect: 'Deny', NotAction: 'oss:Get*', Resource: '*' }, ['user/ann: * but oss:Get*,imm:* on *']],
  ['under a condition', [allow('oss:*', '*')], deny('oss:Put*', MEDIA, FROM_VPC), [`user/ann: oss:Put* on ${MEDIA} where {"StringEquals":{"acs:SourceVpc":["vpc-1"]}}`]],
  ['under a condition, of what is allowed under another', [allow('oss:*', MEDIA, BY_TLS)], deny('oss:*', '*', FROM_VPC), [
    `user/ann: oss:* on ${MEDIA} where {"Bool":{"acs:SecureTransport":["true"]},"StringEquals":{"acs:SourceVpc":["vpc-1"]}}`,
  ]],
  ['under a condition, of what is allowed under another on the same key', [allow('oss:*', MEDIA, FROM_VPC)],
    deny('oss:*', '*', when({ StringEquals: { 'ACS:sourcevpc': ['vpc-1', 'vpc-2'] } })), [`user/ann: oss:* on ${MEDIA} where {"StringEquals":{"acs:SourceVpc":["vpc-1"]}}`]],
  ['what is allowed under a condition and without', [allow('oss:*', MEDIA, UNLESS_FROM_VPC), allow('oss:*', MEDIA)], deny('oss:*', '*'), [`user/ann: oss:* on ${MEDIA}`]],
  ['what is allowed under two conditions that mostly hold together', [allow('oss:*', MEDIA, UNLESS_FROM_VPC), allow('oss:*', MEDIA, BY_TLS)], deny('oss:*', '*'), [
    `user/ann: oss:* on ${MEDIA} where {"StringNotEquals":{"acs:SourceVpc":["vpc-1"]}}`, `user/ann: oss:* on ${MEDIA} where {"Bool":{"acs:SecureTransport":["true"]}}`,
  ]],
])('a denial that goes, of %s', (_what, allowing, denial, changes) => {
  expectAdded(annHolds(doc(...allowing, denial)), annHolds(doc(...allowing)), changes);
});

test('a denial that goes as the statement comes that allows something of it', () => {
  expectAdded(annHolds(doc(deny('oss:Get*', '*'))), annHolds(doc(allow('oss:*', MEDIA))), [`user/ann: oss:* on ${MEDIA}`]);
});

test('a statement that changes nothing is not told beside what does', () => {
  const some = allow('oss:*', MEDIA);
  expectAdded(annHolds(doc(some)), annHolds(doc(some, allow('oss:Get*', UPLOADS), allow('oss:*', 'acs:oss:*:*:other/*'))), ['user/ann: oss:* on acs:oss:*:*:other/*']);
  const { added, removed } = compareSets(annHolds(doc(some)), annHolds(doc(some, allow('oss:*Object', UPLOADS), deny('oss:Get*', UPLOADS))));
  expect([added, removed.map(told)]).toEqual([[], [`user/ann: oss:Get* on ${UPLOADS}`]]);
});

test('a statement is told of what it gives, and not of what another one gives under its own condition', () => {
  const [ofVpc, of, fromAddress] = [when({ StringLike: { 'acs:SourceVpc': 'vpc-*' } }), FROM_VPC, when({ IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } })]
    .map((rest) => allow('oss:Get*', MEDIA, rest));
  expectAdded(annHolds(doc(ofVpc)), annHolds(doc(ofVpc, of, fromAddress)), [`user/ann: oss:Get* on ${MEDIA} where {"IpAddress":{"acs:SourceIp":["10.0.0.0/8"]}}`]);
  const { added } = compareSets(annHolds(), annHolds(doc(of, fromAddress)));
  expect(added.map(({ witness: { context } }) => Object.keys(context))).toEqual([['acs:SourceVpc'], ['acs:SourceIp']]);
});

test('a denial that left out what comes beside it is not told of it', () => {
  const denial: StatementJson = { Effect: 'Deny', NotAction: 'oss:Get*', Resource: '*' };
  expectAdded(annHolds(doc(denial)), annHolds(doc(allow('oss:GetObject', UPLOADS))), [`user/ann: oss:GetObject on ${UPLOADS}`]);
});

test('a denial of what nobody has to allow', () => {
  const denied = onBucket(deny('oss:Put*', 'acs:oss:*:*:b1/*', { Principal: '11' }));
  expectAdded(denied, onBucket(), ['root: oss:Put* on acs:oss:*:*:b1/*']);
});

test('a denial of one\'s own of what the bucket of another account allows', () => {
  const holding = (...statements: StatementJson[]): AccessSetJson => {
    const { buckets } = onBucket(allow('oss:GetObject', 'acs:oss:*:*:b1/*', { Principal: '12' }));
    return { version: 1, principals: [{ id: 'user/zoe', accountId: '12', policies: [doc(allow('oss:Get*', '*'), ...statements)] }], buckets };
  };
  // On what her own account owns, her own policy gives it.
  expectAdded(holding(deny('oss:*', '*')), holding(), ['user/zoe: oss:Get* on *', 'user/zoe: oss:GetObject on acs:oss:*:*:b1/*']);
});

test('a statement that goes with all but some', () => {
  expectAdded(annHolds(), annHolds(doc(allBut('imm:*'))), ['user/ann: * but imm:* on *']);
});

test('trust tells the role', () => {
  const role = (...trusted: string[]): AccessSetJson => (
    { version: 1, principals: [{ id: 'role/Worker', accountId: '11', trust: doc(...trusted.map((Service): StatementJson => ({ Effect: 'Allow', Action: 'sts:*', Principal: { Service } }))) }] });
  expectAdded(role(), role('imm.aliyuncs.com'), ['service/imm.aliyuncs.com: sts:* on acs:ram::11:role/Worker']);
});

test.each(['acs:oss:*:*:media/x${a}', 'acs:oss:*:1${a}:media/*'])('what is proven of an action leaves out what is possible of it: %s', (resource) => {
  const known = allow('oss:GetObject', resource);
  const [some, all] = [annHolds(doc(known)), annHolds(doc(known, allow('oss:GetObject', MEDIA)))];
  const { verdict, added, possible } = compareSets(some, all);
  expect([verdict, added.map(told), possible]).toEqual(['broader', [`user/ann: oss:GetObject on ${MEDIA}`], []]);
  const back = compareSets(all, some);
  expect([back.verdict, back.removed.map(told), back.notes]).toEqual(['narrower', [`user/ann: oss:GetObject on ${MEDIA}`], []]);
});

function onMedia(bucket: Partial<BucketJson>, ...statements: StatementJson[]): AccessSetJson {
  return { ...onBucket(), buckets: [{ name: 'media', ownerAccountId: '11', policy: doc(...statements), ...bucket }] };
}

test.each<[string, AccessSetJson, AccessSetJson]>([
  ['a hole', annHolds(), annHolds(doc(allow('oss:*', 'acs:oss:*:*:${a}'), allow('oss:GetObject', MEDIA)))],
  ['a hole in its place', annHolds(), annHolds(doc(allow('oss:Get${a}', '*'), allow('oss:GetObject', MEDIA)))],
  ['what a hole leaves out', annHolds(), annHolds(doc(allBut('${a}'), allow('oss:GetObject', MEDIA)))],
  ['an ACL', onMedia({}), onMedia({ acl: 'public-read' }, allow('oss:GetObject', MEDIA, { Principal: '27' }))],
  ['a principal with a hole', onMedia({}), onMedia({}, allow('oss:*', MEDIA, { Principal: '2${a}' }), allow('oss:GetObject', MEDIA, { Principal: '27' }))],
])('what one statement proves is told of it alone, not of %s', (_what, before, after) => {
  expectAdded(before, after, [`user/ann: oss:GetObject on ${MEDIA}`]);
});

test('what is possible of an action is told once', () => {
  const known = allow('oss:GetObject', '${a}');
  const { verdict, added, possible } = compareSets(annHolds(doc(known)), annHolds(doc(known, allow(['oss:GetObject', 'oss:PutObject'], MEDIA))));
  expect([verdict, added.map(told), possible.map(told)]).toEqual(['broader', [`user/ann: oss:PutObject on ${MEDIA}`], [`user/ann: oss:GetObject on ${MEDIA}`]]);
});

test('what is possible of a denial that goes is told of each statement that allows it', () => {
  const [some, all] = [[], [deny('oss:*', '${a}')]].map((denials) => annHolds(doc(allow('oss:GetObject', MEDIA), allow('oss:PutObject', UPLOADS), ...denials)));
  const { verdict, possible } = compareSets(all, some);
  expect([verdict, possible.map(told)]).toEqual(['unknown', [`user/ann: oss:GetObject on ${MEDIA}`, `user/ann: oss:PutObject on ${UPLOADS}`]]);
});

test('the example of access that is possibly new is one that can come true: no unknown policy lets a user assume a role that trusts others', () => {
  const set = (...policies: DocumentJson[]): AccessSetJson => {
    const trust = { Version: '1' as const, Statement: [{ Effect: 'Allow' as const, Action: 'sts:AssumeRole', Principal: { Service: 'imm.aliyuncs.com' } }] };
    return { version: 1, principals: [{ id: 'user/ann', accountId: '11', policies }, { id: 'role/Worker', accountId: '11', trust }] };
  };
  const { possible: [{ witness }] } = compareSets(set(), set('${system-policy:Any}'));
  expect(witness.action).not.toBe('sts:AssumeRole');
});
