import { places, words } from './statements';

test.each<[string, object]>([
  ['denied', { Action: ['bss:PayOrder', 'oss:*', '*'], Effect: 'Deny', Resource: '*' }],
  ['left out', { Action: undefined, NotAction: 'bss:PayOrder' }],
  ['reading', { Action: ['ram:Get*', 'oss:Get*', 'oss:List*'], Resource: '*' }],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

test.each<[string, string]>([
  ['bss:PayOrder', '`bss:PayOrder` is of high risk: whoever holds it can spend the account\'s money; grant it to few identities, on few resources, or leave it out'],
  ['RAM:attachpolicytorole', '`RAM:attachpolicytorole` is of high risk: whoever holds it can give any policy, also one that allows everything, to a role;'],
  ['imm:*', '`imm:*` includes `imm:CreateProject`, `imm:UpdateProject`: whoever holds it can give a project the role `AliyunIMMDefaultRole`, where the account has it, and have IMM list'],
  ['oss:PutBucket*', '`oss:PutBucket*` includes `oss:PutBucketPolicy`, `oss:PutBucketAcl`: whoever holds it can open a whole bucket to everyone;'],
  ['ram:*', '`ram:*` includes `ram:AttachPolicyToUser`, `ram:AttachPolicyToGroup`, `ram:AttachPolicyToRole` and 7 more: whoever holds it can give any policy'],
])('`%s`', (action, said) => {
  expect(places({ Action: action, Resource: '*' })).toEqual(['HIGH_RISK_ACTION: security at Action']);
  expect(words({ Action: action, Resource: '*' })[0].startsWith(said)).toBe(true);
});
