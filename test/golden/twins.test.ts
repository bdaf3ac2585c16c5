/** That the twins of a document find what a field of it does: with them a published policy is tried, field by field. */
import { silentFields } from './silent';
import { Caller, twinsOf } from './twins';
import { AccessSetJson, StatementJson } from '../reference/json';

const [OWNER, OTHER] = ['1111111111111111', '2222222222222222'];
const APP: Caller = { principal: 'user/app', accountId: OWNER };
const READ: StatementJson = { Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['acs:oss:*:*:media/*'] };
const document = (...Statement: object[]) => ({ Version: '1', Statement: Statement as StatementJson[] } as const);

/** The fields without a request that tells, in a policy of a user, or of a bucket. */
function silent(...statements: object[]): string[] {
  return silentFields({ version: 1, principals: [{ id: 'user/app', accountId: OWNER, policies: [document(...statements)] }] }, 'user/app', APP);
}

function silentOfBucket(...statements: object[]): string[] {
  const set: AccessSetJson = { version: 1, buckets: [{ name: 'media', ownerAccountId: OWNER, policy: document(...statements) }] };
  return silentFields(set, 'bucket/media', APP);
}

const when = (operator: string, ...values: string[]) => ({ [operator]: { 'acs:Any': values } });
const BOUNDS = ['LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];

test.each<[string, StatementJson['Condition']]>([
  ...[
    ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'].map((operator) => when(operator, 'a*', 'b')),
    ...['StringLike', 'StringNotLike'].map((operator) => when(operator, 'vpc-*', 'b?')),
    ...['IpAddress', 'NotIpAddress'].map((operator) => when(operator, '10.0.0.0/8', '101.*.*.100')),
    ...['NumericEquals', 'NumericNotEquals'].map((operator) => when(operator, '7', '-1.5')),
    ...['DateEquals', 'DateNotEquals'].map((operator) => when(operator, '2026-01-01T00:00:00Z', '2026-01-02T00:00+08:00')),
    ...BOUNDS.map((bound) => when(`Numeric${bound}`, '7')),
    ...BOUNDS.map((bound) => when(`Date${bound}`, '2026-01-01T00:00:00+08:00')),
    when('Bool', 'false'),
  ].map((condition): [string, StatementJson['Condition']] => [Object.keys(condition)[0], condition]),
  ['a window of time', { ...when('DateGreaterThan', '2026-01-01T00:00:00Z'), ...when('DateLessThan', '2026-02-01T00:00:00Z') }],
  ['a range of numbers', { ...when('NumericGreaterThanEquals', '1'), ...when('NumericLessThanEquals', '7') }],
])('%s: each value has a request that tells', (_what, Condition) => {
  for (const Effect of ['Allow', 'Deny'] as const) expect(silent({ ...READ, Effect, Condition })).toEqual([]);
});

test.each<[string, StatementJson['Principal']]>([
  ['accounts', [OWNER, OTHER]],
  ['sessions of roles', [`arn:sts::${OTHER}:assumed-role/Worker/*`, `arn:sts::${OTHER}:assumed-role/Watcher/night`]],
  ['everyone', '*'],
  ['everyone, as an empty list', []],
])('principals: %s', (_what, Principal) => expect(silentOfBucket({ ...READ, Principal })).toEqual([]));

test('actions that are left out', () => {
  expect(silent({ Effect: 'Allow', NotAction: ['ram:*', 'oss:DeleteObject'], Resource: '*' })).toEqual([]);
});

test('what another field says too is told', () => {
  expect(silent({ ...READ, Action: ['oss:GetObject', 'oss:Get*', 'oss:PutObject'] })).toEqual(['Statement[0].Action oss:GetObject']);
  expect(silent({ ...READ, Condition: when('DateGreaterThan', '2026-01-01T00:00:00Z', '2025-01-01T00:00:00Z') }))
    .toEqual(['Statement[0].Condition DateGreaterThan acs:Any 2026-01-01T00:00:00Z']);
  expect(silentOfBucket({ ...READ, Principal: ['*', OTHER] })).toEqual([`Statement[0].Principal ${OTHER}`]);
});

test('what no request reaches is told, field by field', () => {
  expect(silentOfBucket({ Effect: 'Allow', Action: 'ram:PassRole', Principal: [], Resource: 'arn:sts::1:assumed-role/Worker/*' })).toEqual([
    'Statement[0].Effect Allow', 'Statement[0].Action ram:PassRole', 'Statement[0].Principal *', 'Statement[0].Resource arn:sts::1:assumed-role/Worker/*',
  ]);
});

test.each<[string, object]>([
  ['NotResource', { NotResource: '*' }],
  ['Null', { Condition: when('Null', 'true') }],
  ['the principals of a trust policy', { Principal: { RAM: ['*'] } }],
])('a field that no twin is known of is an error: %s', (what, change) => {
  expect(() => twinsOf(document({ ...READ, ...change }), APP)).toThrow(`no twin is known of ${what}`);
});
