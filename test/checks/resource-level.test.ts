import { places, words } from './statements';

test.each<[string, object]>([
  ['objects for what works on objects', {}],
  ['everything', { Action: ['oss:ListObjects', 'imm:ListProjects'], Resource: '*' }],
  ['all of OSS', { Action: ['oss:ListBuckets', 'oss:ListObjects', 'oss:GetObject'], Resource: 'acs:oss:*:*:*' }],
  ['both levels at once', { Action: ['oss:ListObjects', 'oss:GetObject'], Resource: ['acs:oss:*:*:media', 'acs:oss:*:*:media/*'] }],
  ['a bucket and its objects by one pattern', { Action: ['oss:ListObjects', 'oss:GetObject'], Resource: 'acs:oss:*:*:media*' }],
  ['a whole service on a bucket', { Action: 'oss:*', Effect: 'Deny', Resource: 'acs:oss:*:*:media' }],
  ['a token that may be anything', { Action: 'oss:ListObjects', Resource: '${bucket}' }],
  ['all actions but some', { Action: undefined, NotAction: 'oss:ListObjects' }],
  ['an action that is not known', { Action: 'ecs:RunInstances' }],
  ['a vector bucket for what works on both kinds', { Action: 'oss:DeleteBucketPolicy', Effect: 'Deny', Resource: 'acs:ossvector:*:*:media' }],
  ['a form that serves as well', { Action: 'ram:AttachPolicyToUser', Effect: 'Deny', Resource: 'acs:ram:*:*:policy/p' }],
  ['a pattern on the level that its actions are on', { Action: 'oss:GetBucketI*', Resource: 'acs:oss:*:*:media' }],
  ['account-wide actions within a pattern', { Action: 'oss:ListB*', Resource: 'acs:oss:*:*:media' }],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

const code = 'RESOURCE_LEVEL_MISMATCH';

test.each<[string, object, string]>([
  ['a bucket named by its objects', { Action: 'oss:ListObjects' },
    '`oss:ListObjects` works on `acs:oss:*:{account}:{bucket}`, and `"acs:oss:*:*:media/*"` is not of that form; name the bucket, `"acs:oss:*:*:media"`'],
  ['objects named by their bucket', { Action: ['oss:GetObject', 'oss:PutObject'], Resource: 'acs:oss:*:*:media' },
    '`oss:GetObject`, `oss:PutObject` work on `acs:oss:*:{account}:{bucket}/{object…}`, and `"acs:oss:*:*:media"` is not of that form; '
    + 'name its objects, `"acs:oss:*:*:media/*"`'],
  ['the account', { Action: 'oss:ListBuckets', Resource: ['acs:oss:*:*:media', 'acs:oss:*:*:other'] },
    '`oss:ListBuckets` works on `acs:oss:*:{account}:*`, and none of the 2 resources is of that form; name `*`, in a statement of its own'],
  ['what knows no resource', { Action: 'imm:ListProjects', Resource: 'acs:imm:*:*:project/media' },
    '`imm:ListProjects` works on `*`, and `"acs:imm:*:*:project/media"` is not of that form; name `*`, in a statement of its own'],
  ['a bucket in front of a token', { Action: 'oss:ListObjects', Resource: 'acs:oss:*:*:${bucket}/*' },
    '`oss:ListObjects` works on `acs:oss:*:{account}:{bucket}`, and `"acs:oss:*:*:${${bucket}}/*"` is not of that form; name one of that form'],
  ['five at once', { Action: ['oss:PutBucketCors', 'oss:GetBucketCors', 'oss:DeleteBucketCors', 'oss:PutStyle', 'oss:GetStyle'], Effect: 'Deny' },
    '`oss:PutBucketCors`, `oss:GetBucketCors`, `oss:DeleteBucketCors` and 2 more work on `acs:oss:*:{account}:{bucket}`, and `"acs:oss:*:*:media/*"` is not of '
    + 'that form; name the bucket, `"acs:oss:*:*:media"`'],
])('%s', (_what, change, said) => {
  expect(places(change)).toEqual([`${code}: error at Resource`]);
  expect(places(change, true)).toEqual([`${code}: warning at Resource`]);
  expect(words(change)).toEqual([said]);
});

test('what is only inferred stops nobody', () => {
  const change = { Action: ['imm:GetTask', 'imm:DetectImageFaces'], Resource: 'acs:imm:*:*:project/media/dataset/faces' };
  expect(places(change)).toEqual([`${code}: error at Resource`, `${code}: warning at Resource`]);
  expect(words(change)[1]).toContain('`imm:GetTask` works on `acs:imm:{region}:{account}:project/{project}`, as far as can be told, and');
});

test.each<[string, object, string]>([
  ['oss:List*', {}, '`oss:List*` includes `oss:ListObjects`, `oss:ListObjectVersions`, `oss:ListMultipartUploads` and 7 more on `acs:oss:*:{account}:{bucket}`, '
    + 'and `"acs:oss:*:*:media/*"` is not of that form; name the bucket, `"acs:oss:*:*:media"`, if they are meant'],
  ['imm:*Regions', { Resource: 'acs:imm:*:*:project/media' }, '`imm:*Regions` includes `imm:ListRegions` on `*`, '
    + 'and `"acs:imm:*:*:project/media"` is not of that form; name `*`, in a statement of its own, if it is meant'],
])('`%s` may have been meant so: a hint', (action, change, said) => {
  expect(places({ Action: action, ...change })).toEqual([`${code}: hint at Resource`]);
  expect(places({ Action: action, ...change }, true)).toEqual([`${code}: hint at Resource`]);
  expect(words({ Action: action, ...change })).toEqual([said]);
});
