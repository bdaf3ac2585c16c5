import { findings, remarks } from './statements';

test.each<[string, object]>([
  ['an action of OSS', {}],
  ['in any letter case', { Action: 'OSS:GetObject' }],
  ['all actions', { Action: '*', Effect: 'Deny' }],
  ['all of OSS', { Action: 'oss:*', Effect: 'Deny' }],
  ['a service by a pattern that OSS fits', { Action: ['o?s:Get*', '*:Get*'] }],
  ['a service that is not known', { Action: '${service}:Get*' }],
  ['all actions but some', { NotAction: 'ram:PassRole', Action: undefined }],
])('nothing to say: %s', (_what, change) => expect(remarks(change)).toEqual([]));

test.each<[string, string]>([['ram:PassRole', 'Allow'], ['imm:*', 'Deny'], ['o?:Get*', 'Allow']])('`%s` is no action of OSS', (action, effect) => {
  const path = 'at Statement[0].Action';
  expect(remarks({ Action: ['oss:GetObject', action], Effect: effect })).toEqual([`ACTION_NOT_ALLOWED_IN_BUCKET_POLICY: error ${path}`]);
  expect(remarks({ Action: [action], Effect: effect }, { existing: true })).toEqual([`ACTION_NOT_ALLOWED_IN_BUCKET_POLICY: warning ${path}`]);
  expect(findings({ Action: action })[0]).toMatchObject({
    message: `a bucket policy decides on actions of OSS, and \`${action}\` is none`, fix: expect.stringContaining('`grantProcess`'),
  });
});
