import { places, words } from './statements';

test.each<[string, object]>([
  ['a known one, in other letters', { Action: 'OSS:getobject' }],
  ['a pattern that reaches some', { Action: 'oss:GetObjectA*' }],
  ['one of a service that is known in part', { Action: 'mns:ReceiveMessage', Resource: '*' }],
  ['one of a service that is not known', { Action: ['ecs:RunInstances', 'o?s:Nothing'], Resource: '*' }],
  ['one that is known only later', { Action: 'oss:${verb}Object' }],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

test.each<[string, string]>([
  ['oss:GetObjct', 'did you mean `oss:GetObject`'],
  ['oss:CopyObject', 'the API of this name goes by `oss:GetObject` and `oss:PutObject`, so write that'],
  ['oss:ListBucketInventory', 'the API of this name goes by `oss:GetBucketInventory`, so write that'],
  ['oss:SignUrl', 'check the name, or go on if the action is new'],
  ['imm:Translate*', 'check the name, or go on if the action is new'],
  ['ram:PasRole', 'did you mean `ram:PassRole`'],
])('`%s`: %s', (action, fix) => {
  const change = { Action: ['oss:GetObject', action], Resource: ['acs:oss:*:*:media/*', '*'] };
  expect(places(change)).toEqual(['UNKNOWN_ACTION: warning at Action']);
  expect(places(change, true)).toEqual(['UNKNOWN_ACTION: warning at Action']);
  expect(words(change)).toEqual([`\`${action}\` is no action that is known; ${fix}`]);
});

test('is one where it is left out of all, too', () => {
  expect(places({ Action: undefined, NotAction: 'oss:GetObjct' })).toEqual(['UNKNOWN_ACTION: warning at NotAction']);
});
