import { findings, remarks } from './statements';

test.each<[string, object]>([
  ['a named principal', {}],
  ['the sessions of one role', { Principal: ['arn:sts::1234567890123456:assumed-role/Worker/*'] }],
  ['everyone from a fixed network', { Principal: '*', Condition: { StringEquals: { 'acs:SourceVpc': 'vpc-a' } } }],
  ['everyone, denied', { Principal: '*', Effect: 'Deny' }],
])('nothing to say: %s', (_what, change) => expect(remarks(change, { blocked: true })).toEqual([]));

test.each<[string, object]>([
  ['`*`', { Principal: '*' }],
  ['an empty list', { Principal: [] }],
  ['a wildcard for the role', { Principal: ['arn:sts::1234567890123456:assumed-role/*/*'] }],
])('%s is everyone: an error only where it is asked for and void', (_what, change) => {
  const path = 'at Statement[0].Principal';
  expect(remarks(change)).toEqual([`PUBLIC_ACCESS: security ${path}`]);
  expect(remarks(change, { blocked: true })).toEqual([`PUBLIC_ACCESS: error ${path}`]);
  expect(remarks(change, { existing: true })).toEqual([`PUBLIC_ACCESS: security ${path}`]);
  expect(remarks(change, { existing: true, blocked: true })).toEqual([`PUBLIC_ACCESS: security ${path}`]);
});

test('says whom it lets in, and what the block makes of it', () => {
  const change = { Principal: ['1234567890123456', '*'] };
  expect(findings(change)[0].message).toBe('the statement lets in `1234567890123456`, `*`, which is everyone, and so is an empty list; '
    + 'once public access is blocked, OSS takes no notice of the statement and refuses to write it');
  expect(findings(change, { blocked: true })[0].message).toMatch(/blocked, so OSS takes no notice of the statement and refuses to write it$/);
});
