import { findings, remarks } from './statements';

test.each<[string, string]>([
  ['an account or a user', '1234567890123456'],
  ['the sessions of a role', 'arn:sts::1234567890123456:assumed-role/Worker/*'],
  ['one that is not known', '${principal}'],
])('nothing to say: %s', (_what, principal) => expect(remarks({ Principal: [principal] })).toEqual([]));

test.each<[string, string]>([
  ['the form of trust policies', 'acs:ram::1234567890123456:root'],
  ['a role without a session', 'arn:sts::1234567890123456:assumed-role/Worker'],
  ['`role` in place of `assumed-role`', 'arn:sts::1234567890123456:role/Worker/*'],
  ['a name', 'media-app'],
])('%s names nobody', (_what, principal) => {
  const path = 'at Statement[0].Principal';
  expect(remarks({ Principal: ['1234567890123456', principal] })).toEqual([`INVALID_PRINCIPAL: error ${path}`]);
  expect(remarks({ Principal: [principal] }, { existing: true })).toEqual([`INVALID_PRINCIPAL: warning ${path}`]);
  expect(findings({ Principal: [principal] })[0].message).toBe(`\`${principal}\` names nobody in a bucket policy`);
});
