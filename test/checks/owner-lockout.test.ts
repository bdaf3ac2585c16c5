import { remarks } from './statements';

const UNLESS_SECURE = { Bool: { 'acs:SecureTransport': 'false' } };
const DENIED = { Effect: 'Deny', Principal: '*', Condition: UNLESS_SECURE };

test.each<[string, object]>([
  ['everyone denied whatever the request', { ...DENIED, Condition: undefined }],
  ['an empty condition, which is none', { ...DENIED, Condition: {} }],
  ['a named principal denied', { ...DENIED, Principal: ['1234567890123456'] }],
  ['all sessions denied, of which the owner is none', { ...DENIED, Principal: ['arn:sts::*:*/*/*'] }],
  ['a named principal let in', { ...DENIED, Effect: 'Allow', Principal: ['1234567890123456'] }],
])('nothing to say: %s', (_what, change) => expect(remarks(change)).toEqual([]));

test.each<[string, unknown]>([
  ['everyone', '*'],
  ['everyone, beside others', ['1234567890123456', '*']],
  ['an empty list, which is everyone', []],
])('%s denied under a condition: the owner too', (_what, principal) => {
  const said = ['BUCKET_OWNER_LOCKOUT: security at Statement[0].Principal'];
  expect(remarks({ ...DENIED, Principal: principal })).toEqual(said);
  expect(remarks({ ...DENIED, Principal: principal }, { existing: true, blocked: true })).toEqual(said);
});
