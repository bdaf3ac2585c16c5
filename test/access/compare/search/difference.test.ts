/** What is unknown on both sides of a comparison: it differs where the second hangs on something on which the first does not. */
import { compareSets } from '../../../properties/engine';
import { allow, annHolds, deny, doc, HOME, onBucket, when } from '../../../reference/cases/case';
import { AccessSetJson, BucketJson, ConditionJson, List, StatementJson } from '../../../reference/json';

const GET = 'oss:GetObject';
const [ONE, OTHER] = ['${system-policy:One}', '${system-policy:Other}'];

const onVpc = (operator: string, ...values: string[]) => when({ [operator]: { 'acs:SourceVpc': values } });
const matching = (operator: string, ...values: string[]) => annHolds(doc(allow(GET, '*', onVpc(operator, ...values))));
const lettingIn = (Principal: List, bucket: Partial<BucketJson> = {}): AccessSetJson => (
  { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(allow(GET, '*', { Principal })), ...bucket }] });
const shared = (acl: BucketJson['acl']) => lettingIn('7', { acl });
/** Nothing but this action is left to allow, so that nothing else can be what differs. */
const onlyGet: StatementJson = { Effect: 'Deny', NotAction: GET, Resource: '*' };
const onlyOfOne = deny('*', '*', when({ StringNotEquals: { 'acs:SourceVpcId': 'id-1' } }));
const maybeNot = deny(GET, '${a}');

test.each<[string, AccessSetJson, AccessSetJson]>([
  ['a document', annHolds(ONE), annHolds(ONE, OTHER)],
  ['a document that may have denied', annHolds(ONE, OTHER), annHolds(ONE)],
  ['a document in the place of another one', annHolds(ONE), annHolds(OTHER)],
  ['a document of a bucket', { ...lettingIn('7', { policy: ONE }) }, lettingIn('7', { policy: OTHER })],
  ['an action', annHolds(doc(allow('oss:Get${a}', '*'))), annHolds(doc(allow(['oss:Get${a}', 'oss:Get${b}'], '*')))],
  ['an action that is left out', annHolds(doc({ Effect: 'Allow', NotAction: 'oss:${a}', Resource: '*' })), annHolds(doc({ Effect: 'Allow', NotAction: ['oss:${a}', 'oss:Get${b}'], Resource: '*' }))],
  ['a resource', annHolds(doc(allow(GET, '${a}'))), annHolds(doc(allow(GET, ['${a}', 'acs:oss:*:*:${b}'])))],
  ['a principal', lettingIn('${a}'), lettingIn(['${a}', '${b}'])],
  ['a principal beside another one that is not known either', lettingIn(['arn:sts::12:assumed-role/a${a}/*', 'arn:sts::12:assumed-role/b${b}/*']), lettingIn(['arn:sts::12:assumed-role/a${a}/*', 'arn:sts::12:assumed-role/b${c}/*'])],
  ['a principal that may make the statement void', lettingIn(['12', '1${a}']), lettingIn(['12', '1${a}', '${b}'], { blockPublicAccess: true })],
  ['a condition', matching('StringLike', 'vpc-${a}'), matching('StringLike', 'vpc-${a}', 'vpc-${b}')],
  ['a condition that does not hold', matching('StringNotLike', 'vpc-${a}'), matching('StringNotLike', 'vpc-${a}', 'vpc-${b}')],
  ['an ACL', shared('public-read'), shared('public-read-write')],
  ['a principal beside an ACL', shared('public-read'), lettingIn(['7', '${a}'], { acl: 'public-read' })],
  ['a document in the place of what is allowed, beside a denial', annHolds(doc(allow(GET, '*'), onlyGet, maybeNot)), annHolds(doc(onlyGet, maybeNot), ONE)],
  ['a denial, where either of two may allow', annHolds(doc(allow(GET, ['${a}', '${b}']))), annHolds(doc(allow(GET, ['${a}', '${b}']), deny(GET, '${c}')))],
  ['the loss of one of two denials', annHolds(doc(allow(GET, '*'), maybeNot, deny(GET, '${b}'))), annHolds(doc(allow(GET, '*'), maybeNot))],
  ['a resource, where others have a condition that does not hold', annHolds(doc(onlyGet, allow(GET, '${a}'), allow(GET, '*', onVpc('StringEquals', 'vpc-1')))),
    annHolds(doc(onlyGet, allow(GET, ['${a}', '${b}']), allow(GET, '*', onVpc('StringEquals', 'vpc-1'))))],
  ['the loss of a condition on another key for the same unknown value',
    annHolds(doc(onlyOfOne, allow(GET, '*', when({ StringEquals: { 'acs:SourceVpc': '${a}', 'acs:SourceVpcId': '${a}' } })))),
    annHolds(doc(onlyOfOne, allow(GET, '*', when({ StringEquals: { 'acs:SourceVpc': '${a}' } }))))],
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

test.each<[string, AccessSetJson, AccessSetJson]>([
  ['an action of no known name, on what is unknown and only beside the known one', annHolds(doc(onlyGet, allow(GET, '${b}'))), annHolds(doc(onlyGet, allow([GET, 'oss:Get${a}'], '${b}')))],
  ['a principal that is nobody, in a statement that may be void', lettingIn('${a}', { blockPublicAccess: true }), lettingIn(['${a}', 'arn:sts::12:user/x/${b}'], { blockPublicAccess: true })],
  ['what asks for one unknown thing more', annHolds(doc(allow(GET, '${a}'))), annHolds(doc(allow(GET, '${a}'), allow(GET, '${a}', onVpc('StringEquals', '${b}'))))],
])('there is no more by %s', (_what, before, after) => {
  expect(compareSets(before, after)).toMatchObject({ verdict: 'none', added: [], removed: [], possible: [] });
});

/** More than are guessed at: nothing is known of them but that they are the same. */
const MANY = Array.from({ length: 12 }, (_, index) => `\${x${index}}`);

test.each<[string, (unknown: readonly string[]) => readonly StatementJson[]]>([
  ['resources of a statement', (unknown) => [allow(GET, unknown)]],
  ['statements', (unknown) => unknown.map((each) => allow(GET, each))],
])('many unknown %s are the same in another order, where an action goes', (_what, statements) => {
  const holding = (action: string, unknown: readonly string[]) => annHolds(doc(allow(action, 'acs:oss:*:*:b1/${y}'), ...statements(unknown)));
  expect(compareSets(holding('oss:Get*', MANY), holding(GET, [...MANY].reverse()))).toMatchObject({ verdict: 'none', possible: [] });
});

test('many unknown policies are the same in another order, where a statement comes that others cover', () => {
  const policies = MANY.map((hole) => hole.replace('{', '{system-policy:'));
  const [before, after] = [[], [allow(GET, 'acs:oss:*:*:b1/k')]].map((more) => doc(allow('oss:*', 'acs:oss:*:*:b1/*'), ...more));
  expect(compareSets(annHolds(before, ...policies), annHolds(after, ...policies.reverse()))).toMatchObject({ verdict: 'none', possible: [] });
});

test('whoever holds access gains nothing by an ACL', () => {
  const after = annHolds(doc(allow('*', '*')));
  const [{ name, ownerAccountId }] = after.buckets!;
  expect(compareSets(after, { ...after, buckets: [{ name, ownerAccountId, acl: 'public-read' }] }).possible.map(({ principal }) => principal)).not.toContain('user/ann');
});

test('an implicit deny that is made explicit takes nothing away', () => {
  expect(compareSets(annHolds(), annHolds(doc(deny('*', '*'))))).toEqual({ verdict: 'none', added: [], removed: [], possible: [], notes: [] });
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

/** Whether Block Public Access makes a statement void, which lets account 12 in for sure where it does not. */
const onlyFromOne = ['acs:SourceVpc', 'acs:SourceVpcId'].map((key) => deny('*', '*', { Principal: '*', ...when({ StringNotEquals: { [key]: 'v' } }) }));
const blocked = (Principal: List, condition: ConditionJson = {}, action = GET) => lettingIn('12', {
  policy: doc(allow(action, '*', { Principal, ...when(condition) }), ...onlyFromOne), blockPublicAccess: true,
});
const from = (...values: string[]): ConditionJson => ({ StringEquals: { 'acs:SourceVpc': values } });
const like = (...values: string[]): ConditionJson => ({ StringLike: { 'acs:SourceVpcId': values } });
const anyRole = (role: string) => `arn:sts::*:assumed-role/${role}/*`;

test.each<[string, AccessSetJson, AccessSetJson, boolean]>([
  ['something else may be everyone', blocked(['12', '${a}']), blocked(['12', '${b}']), true],
  ['something else may be a role of any account', blocked(['12', anyRole('${a}')]), blocked(['12', anyRole('${b}')]), true],
  ['something may be everyone besides', blocked('12', from('${b}')), blocked(['12', '${a}'], from('${b}')), true],
  ['somebody comes who is not everyone', blocked(['12', '${a}']), blocked(['12', '13', '${a}']), false],
  ['who may be everyone stands in another order', blocked(['12', '${a}', '${b}'], {}, 'oss:Get*'), blocked(['${b}', '${a}', '12']), false],
  ['everyone goes, where something may be everyone', blocked(['12', '*', '${a}'], from('v', '${b}')), blocked(['12', '${a}'], from('v', '${b}')), true],
  ['something else may be where everyone comes from', blocked(['12', '*'], from('v', '${a}')), blocked(['12', '*'], from('v', '${b}')), true],
  ['everyone comes from one place more', blocked(['12', '*'], from('v', '${a}')), blocked(['12', '*'], from('v', 'w', '${a}')), false],
  ['where everyone comes from may be everyone', blocked(['12', '*'], from('v', '${a}')), blocked(['12', '${a}']), true],
  ['where everyone comes from stands in another order', blocked(['12', '*'], { ...from('v', '${a}'), ...like('v', '${b}') }, 'oss:Get*'),
    blocked(['12', '*'], { ...like('v', '${b}'), ...from('v', '${a}') }), false],
  ['a condition comes that is not about where', blocked(['12', '${a}']), blocked(['12', '${a}'], { StringEquals: { 'oss:Prefix': 'k' } }), false],
])('a statement may be void: if %s, it possibly lets more in is %p', (_what, before, after, more) => {
  const callers = compareSets(before, after).possible.map(({ principal, accountId }) => `${principal} of ${accountId}`);
  expect(callers.includes('root of 12')).toBe(more);
});
