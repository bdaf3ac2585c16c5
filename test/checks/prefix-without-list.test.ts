import { places, words } from './statements';

const prefix = (key = 'oss:Prefix') => ({ StringLike: { [key]: ['uploads/*'] } });
const on = (Action: string | string[], Condition: object = prefix()) => ({ Action, Condition, Resource: ['acs:oss:*:*:media', 'acs:oss:*:*:media/*'] });

test.each<[string, object]>([
  ['the action that lists', on('oss:ListObjects')],
  ['it beside others, as the vendor\'s samples have it', on(['oss:GetBucketAcl', 'oss:ListObjects'])],
  ['a pattern that reaches it', on('oss:List*')],
  ['an action that is known only later', on(['oss:GetObject', '${action}'])],
  ['all actions but some', { ...on('x:y'), Action: undefined, NotAction: 'oss:PutObject' }],
  ['another key', on('oss:GetObject', { StringLike: { 'acs:UserAgent': ['x'] } })],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

test.each<[string, object, string]>([
  ['a reader', on('oss:GetObject'), 'only requests to list objects carry `oss:Prefix`, and none of the actions lists any: `oss:GetObject`; name the objects in '
    + 'the resource, `acs:oss:*:*:<bucket>/<prefix>*`, or put the condition on `oss:ListObjects`'],
  ['a delimiter, in other letters', on(['oss:GetObject', 'oss:PutObject'], prefix('OSS:delimiter')),
    'only requests to list objects carry `OSS:delimiter`, and none of the actions lists any: `oss:GetObject`, `oss:PutObject`;'],
  ['lists of another service', on('imm:List*'), 'only requests to list objects carry `oss:Prefix`'],
])('%s', (_what, change, said) => {
  expect(places(change)).toContain('PREFIX_WITHOUT_LIST: error at Condition');
  expect(places(change, true)).toContain('PREFIX_WITHOUT_LIST: warning at Condition');
  expect(words(change).some((one) => one.startsWith(said))).toBe(true);
});
