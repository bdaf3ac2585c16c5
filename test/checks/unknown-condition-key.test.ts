import { places, remarksOnIdentity } from './statements';

const on = (key: string) => ({ Condition: { StringEquals: { [key]: ['x'] } } });

test.each(['acs:UserAgent', 'ACS:useragent', 'acs:ResourceTag/team', 'oss:BucketTag/a/b', 'sts:ExternalId', 'ecs:tag/x', 'k:n'])('nothing to say: `%s`', (key) => {
  expect(places(on(key))).toEqual([]);
});

test.each<[string, string]>([
  ['acs:SourcVpc', 'did you mean `acs:SourceVpc`'],
  ['oss:BucketTags/team', 'did you mean `oss:BucketTag/team`'],
  ['oss:BucketTag', 'did you mean `oss:BucketTag/<tag>`'],
  ['oss:Referer', 'check the name, or go on if the key is new'],
  ['sts:ExternlId', 'did you mean `sts:ExternalId`'],
])('`%s`: %s', (key, fix) => {
  expect(remarksOnIdentity(on(key))).toEqual([['UNKNOWN_CONDITION_KEY: warning at Condition', `\`${key}\` is no condition key that is known; ${fix}`]]);
  expect(places(on(key), true)).toEqual(['UNKNOWN_CONDITION_KEY: warning at Condition']);
});
