/** Under which conditions access changes: each witness says no more of its context than what the change needs. */
import { Change } from '../../../../src/access';
import { compareSets } from '../../../properties/engine';
import { allow, annHolds, deny, doc, HOME, when } from '../../../reference/cases/case';
import { AccessSetJson, ConditionJson, DocumentJson } from '../../../reference/json';

const under = (condition: ConditionJson) => annHolds(doc(allow('*', '*', when(condition))));
const contextsOf = (changes: readonly Change[]) => changes.map(({ witness: { context } }) => context);
const within = (...networks: string[]): ConditionJson => ({ IpAddress: { 'acs:SourceIp': networks } });

test.each<[string, AccessSetJson, AccessSetJson, object]>([
  ['two keys', annHolds(), under({ StringEquals: { 'acs:SourceVpc': 'vpc-1' }, ...within('10.0.0.1') }), { 'acs:SourceVpc': 'vpc-1', 'acs:SourceIp': '10.0.0.1' }],
  ['the absence of one key and a value of another', annHolds(), under({ StringNotEquals: { 'acs:SourceVpc': 'vpc-1' }, ...within('10.0.0.1') }), { 'acs:SourceIp': '10.0.0.1' }],
  ['each of three keys', under({ StringEquals: { a: '1', b: '2', c: '3' } }), under({ StringEquals: { a: '1', b: '4', c: '3' } }), { a: '1', b: '4', c: '3' }],
  ['values that a key does not have by the other test', under({ StringLike: { 'acs:SourceIp': '10.*' } }), under(within('10.0.0.0/8')), { 'acs:SourceIp': '::ffff:10.0.2.1' }],
])('a change shows under %s', (_what, before, after, context) => {
  expect(contextsOf(compareSets(before, after).added)).toStrictEqual([context]);
});

test('a role is assumed under the condition of whoever assumes it', () => {
  const assuming = (...policies: DocumentJson[]): AccessSetJson => ({
    version: 1,
    principals: [
      { id: 'user/ann', accountId: HOME, policies },
      { id: 'role/Worker', accountId: HOME, trust: doc(allow('sts:AssumeRole', undefined, { Principal: { RAM: 'acs:ram::11:root' } })) },
    ],
  });
  const { verdict, added } = compareSets(assuming(), assuming(doc(allow('sts:AssumeRole', 'acs:ram:*:*:role/*', when(within('10.0.0.1'))))));
  expect([verdict, contextsOf(added)]).toEqual(['broader', [{ 'acs:SourceIp': '10.0.0.1' }]]);
});

test('the values of one key are listed whatever another key is matched by', () => {
  const from = (...networks: string[]) => under({ StringLike: { 'oss:Prefix': '10.*' }, ...within(...networks) });
  expect(compareSets(from('10.0.0.0/8'), from('10.0.0.0/9', '10.128.0.0/9'))).toMatchObject({ verdict: 'none', notes: [] });
});

test('where no list stands for the values of a key, nothing found is not taken for nothing there', () => {
  const matched = allow('*', '*', when({ StringLike: { 'acs:SourceIp': '10.*' } }));
  const narrower = allow('*', '*', when({ StringLike: { 'acs:SourceIp': '10.*' }, ...within('10.0.0.0/8') }));
  const { verdict, notes } = compareSets(annHolds(doc(matched)), annHolds(doc(matched, narrower)));
  expect([verdict, notes]).toEqual(['unknown', [expect.stringContaining('a condition key whose values no list stands for')]]);
});

test('a denial in the place of another one gives to all whom it does not deny', () => {
  const given = ['vpc-1', 'vpc-2'].map((vpc) => allow('oss:*', '*', when({ StringEquals: { 'acs:SourceVpc': vpc } })));
  const denied = (condition = {}) => annHolds(doc(...given, deny('oss:*', '*', condition)));
  const { added } = compareSets(denied(), denied(when({ StringEquals: { 'acs:SourceVpc': 'vpc-3' } })));
  expect(contextsOf(added)).toEqual([{ 'acs:SourceVpc': 'vpc-1' }, { 'acs:SourceVpc': 'vpc-2' }]);
});
