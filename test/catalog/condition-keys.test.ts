import { actionFact, CONDITION_KEYS, conditionKeyFact, nearestConditionKey } from '../../src/catalog';
import { ConditionKey } from '../../src/ram';

test('keys are listed once, also ignoring case', () => {
  expect(new Set(CONDITION_KEYS.map(({ key }) => key.toLowerCase())).size).toBe(CONDITION_KEYS.length);
});

test('they apply to known actions', () => {
  const named = CONDITION_KEYS.flatMap(({ actions }) => actions).filter((action) => !action.includes('*'));
  expect(named.filter((action) => !actionFact(action))).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['acs:SourceIp', 'acs:SourceIp'],
  ['ACS:sourceip', 'acs:SourceIp'],
  ['oss:BucketTag/team', 'oss:BucketTag/'],
  ['OSS:buckettag/Team/a', 'oss:BucketTag/'],
  ['oss:BucketTag', undefined], // without a tag it asks about nothing
  ['acs:SourceIp/x', undefined],
  ['acs:Referer', undefined],
  ['toString', undefined],
])('`%s` is the key %s', (name, expected) => expect(conditionKeyFact(name)?.key).toBe(expected));

test.each<[string, string | undefined]>([
  ['acs:SourceIP4', 'acs:SourceIp'],
  ['acs:SourcVpc', 'acs:SourceVpc'],
  ['oss:prefx', 'oss:Prefix'],
  ['oss:BucketTags/team', 'oss:BucketTag/team'],
  ['oss:BucketTag', 'oss:BucketTag/<tag>'],
  ['oss:content-type', undefined],
])('`%s` was probably %s', (name, expected) => expect(nearestConditionKey(name)).toBe(expected));

test('every key that the constructs offer is known, and every key of OSS is offered, those told of bucket policies apart', () => {
  const offered = Object.values(ConditionKey).filter((value): value is ConditionKey => value instanceof ConditionKey);
  const tags = [ConditionKey.bucketTag('t'), ConditionKey.existingObjectTag('t'), ConditionKey.requestObjectTag('t')];
  const known = [...offered, ...tags].map(({ key }) => conditionKeyFact(key)?.key);
  expect(known).not.toContain(undefined);
  expect(CONDITION_KEYS.map(({ key }) => key).filter((key) => key.startsWith('oss:') && !known.includes(key)))
    .toEqual(['oss:object-remaining-retention-days', 'oss:ClassicIntranet']);
});
