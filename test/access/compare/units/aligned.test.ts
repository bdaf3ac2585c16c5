/** What one side of a comparison knows and the other does not. */
import { AccessSet, CannotCompareError } from '../../../../src/access';
import { align } from '../../../../src/access/compare/units/aligned';
import { readSet } from '../../../properties/engine';
import { ALL } from '../../../reference/cases/case';
import { AccessSetJson } from '../../../reference/json';

const setOf = (parts: Omit<AccessSetJson, 'version'>) => readSet({ version: 1, ...parts });
const EMPTY = setOf({});
const USER = { id: 'user/app', accountId: '1' };
const BUCKET = { name: 'media', ownerAccountId: '1' };

const withUser = (more: object) => setOf({ principals: [{ ...USER, ...more }] });
const withBucket = (more: object) => setOf({ buckets: [{ ...BUCKET, ...more }] });

test('what one side lists is listed on the other without anything that it holds', () => {
  const full = setOf({
    principals: [{ ...USER, userId: '277', policies: [ALL], groups: ['group/media'] }],
    buckets: [{ ...BUCKET, acl: 'public-read', blockPublicAccess: true }],
    accounts: [{ accountId: '1', blockPublicAccess: true }],
  });
  const bare = {
    principals: [{ ...USER, userId: '277', policies: [], groups: [] }],
    buckets: [{ ...BUCKET, acl: 'private', blockPublicAccess: false }],
    blockedAccounts: [],
  };
  expect(align(full, EMPTY)).toEqual({ before: full, after: bare });
  expect(align(EMPTY, full)).toEqual({ before: bare, after: full });
});

test.each<[string, object, object]>([
  ['on the first side', { userId: '277' }, {}],
  ['on the second side', {}, { userId: '277' }],
  ['on both', { userId: '277' }, { userId: '277' }],
])('a user id that is known %s counts on both', (_where, before, after) => {
  const aligned = align(withUser(before), withUser(after));
  expect([aligned.before, aligned.after].flatMap(({ principals }) => principals.map(({ userId }) => userId))).toEqual(['277', '277']);
});

test('both sides list in one order, and spell what is theirs', () => {
  const [other, archive] = [{ ...USER, id: 'user/other' }, { ...BUCKET, name: 'archive' }];
  const { before, after } = align(
    setOf({ principals: [USER, other], buckets: [BUCKET, archive] }),
    setOf({ principals: [other, { ...USER, id: 'user/APP' }, { ...USER, accountId: '2' }], buckets: [archive, BUCKET] }),
  );
  expect([before, after].map(({ principals, buckets }) => [...principals.map(({ id, accountId }) => `${accountId} ${id}`), ...buckets.map(({ name }) => name)])).toEqual([
    ['1 user/app', '1 user/other', '2 user/app', 'media', 'archive'],
    ['1 user/APP', '1 user/other', '2 user/app', 'media', 'archive'],
  ]);
});

test.each<[string, AccessSet, AccessSet, string]>([
  ['two ids of one user', withUser({ userId: '277' }), withUser({ userId: '278' }),
    '`user/app` of account `1` has userId `277` on one side and `278` on the other: a user has one; give both sides the same'],
  ['two owners of one bucket', withBucket({}), withBucket({ ownerAccountId: '2' }),
    'bucket `media` belongs to account `1` on one side and to `2` on the other: a bucket has one owner; give both sides the same'],
])('%s cannot be compared', (_what, before, after, message) => {
  expect(() => align(before, after)).toThrow(CannotCompareError);
  expect(() => align(before, after)).toThrow(expect.objectContaining({ name: 'CannotCompareError', message }));
});
