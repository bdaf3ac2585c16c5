/** What is unknown on both sides of a comparison: it differs where the second hangs on something on which the first does not. */
import { compareSets } from '../../../properties/engine';
import { allow, annHolds, deny, doc, HOME, onBucket, when } from '../../../reference/cases/case';
import { AccessSetJson, BucketJson, List } from '../../../reference/json';

const GET = 'oss:GetObject';
const [ONE, OTHER] = ['${system-policy:One}', '${system-policy:Other}'];

const onVpc = (operator: string, ...values: string[]) => when({ [operator]: { 'acs:SourceVpc': values } });
const matching = (operator: string, ...values: string[]) => annHolds(doc(allow(GET, '*', onVpc(operator, ...values))));
const lettingIn = (Principal: List, bucket: Partial<BucketJson> = {}): AccessSetJson => (
  { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(allow(GET, '*', { Principal })), ...bucket }] });
const shared = (acl: BucketJson['acl']) => lettingIn('7', { acl });

test.each<[string, AccessSetJson, AccessSetJson]>([
  ['a document', annHolds(ONE), annHolds(ONE, OTHER)],
  ['a document that may have denied', annHolds(ONE, OTHER), annHolds(ONE)],
  ['a document in the place of another one', annHolds(ONE), annHolds(OTHER)],
  ['a document of a bucket', { ...lettingIn('7', { policy: ONE }) }, lettingIn('7', { policy: OTHER })],
  ['an action', annHolds(doc(allow('oss:Get${a}', '*'))), annHolds(doc(allow(['oss:Get${a}', 'oss:Get${b}'], '*')))],
  ['an action that is left out', annHolds(doc({ Effect: 'Allow', NotAction: 'oss:${a}', Resource: '*' })), annHolds(doc({ Effect: 'Allow', NotAction: ['oss:${a}', 'oss:Get${b}'], Resource: '*' }))],
  ['a resource', annHolds(doc(allow(GET, '${a}'))), annHolds(doc(allow(GET, ['${a}', 'acs:oss:*:*:${b}'])))],
  ['a principal', lettingIn('${a}'), lettingIn(['${a}', '${b}'])],
  ['a principal that may make the statement void', lettingIn(['12', '1${a}']), lettingIn(['12', '1${a}', '${b}'], { blockPublicAccess: true })],
  ['a condition', matching('StringLike', 'vpc-${a}'), matching('StringLike', 'vpc-${a}', 'vpc-${b}')],
  ['a condition that does not hold', matching('StringNotLike', 'vpc-${a}'), matching('StringNotLike', 'vpc-${a}', 'vpc-${b}')],
  ['an ACL', shared('public-read'), shared('public-read-write')],
  ['a principal beside an ACL', shared('public-read'), lettingIn(['7', '${a}'], { acl: 'public-read' })],
])('there may be more by %s', (_what, before, after) => {
  const { verdict, added, removed } = compareSets(before, after);
  expect([verdict, added, removed]).toEqual(['unknown', [], []]);
});

test.each<[string, AccessSetJson, AccessSetJson]>([
  ['an action', annHolds(doc(allow(['oss:Get${a}', 'oss:Get${b}'], '*'))), annHolds(doc(allow('oss:Get${a}', '*')))],
  ['a resource', annHolds(doc(allow(GET, ['${a}', 'acs:oss:*:*:${b}']))), annHolds(doc(allow(GET, '${a}')))],
  ['a principal', lettingIn(['${a}', '${b}']), lettingIn('${a}')],
  ['a condition', matching('StringLike', 'vpc-${a}', 'vpc-${b}'), matching('StringLike', 'vpc-${a}')],
  ['a principal beside an ACL', lettingIn(['7', '${a}'], { acl: 'public-read' }), shared('public-read')],
  ['a denial of what its opposite does not allow',
    annHolds(doc(allow(GET, '*', onVpc('StringNotLike', 'vpc-${a}')), deny(GET, '*', onVpc('StringLike', 'vpc-${a}')))), matching('StringNotLike', 'vpc-${a}')],
])('there is no more by the loss of %s', (_what, before, after) => {
  const { verdict, added, removed } = compareSets(before, after);
  expect([verdict, added, removed]).toEqual(['none', [], []]);
});

test('what possibly goes is a note', () => {
  const [wide, narrow] = [{}, onVpc('StringNotEquals', 'vpc-${a}')].map((more) => onBucket(
    allow([GET, 'oss:PutObject'], ['acs:oss:*:*:b1/k', 'acs:oss:*:*:b1/l'], { Principal: '7', ...more }),
  ));
  const { verdict, notes } = compareSets(wide, narrow);
  expect([verdict, notes]).toEqual(['none', [
    '`root` of account `7` possibly no longer has `oss:GetObject` on `acs:oss:*:*:b1/k`, `acs:oss:*:*:b1/l`',
    '`root` of account `7` possibly no longer has `oss:PutObject` on `acs:oss:*:*:b1/k`, `acs:oss:*:*:b1/l`',
  ]]);
});

test('what may be more by the loss of a denial is not hidden by what is surely less by the loss of a statement', () => {
  const maybe = allow(GET, 'acs:oss:*:*:b1/x${a}');
  const { verdict, removed } = compareSets(annHolds(doc(allow(GET, 'acs:oss:*:*:b1/*'), maybe, deny(GET, 'acs:oss:*:*:b1/${d}z'))), annHolds(doc(maybe)));
  expect([verdict, removed.length]).toEqual(['unknown', 1]);
});

test('a document that is not known on both sides is not told of', () => {
  const { possible } = compareSets(annHolds(ONE), annHolds(ONE, doc(allow(GET, 'acs:oss:*:*:b1/k'))));
  expect(possible.map(({ actions, resources }) => [...actions, ...resources])).toEqual([[GET, 'acs:oss:*:*:b1/k']]);
});
