/** Why decisions are what they are: each sentence to the letter, and on generated sets that what is told is so. */
import * as fc from 'fast-check';
import { AccessSet, Attached, bucketOwners, Evaluator, Outcome, readAccessSet, readRequest, Reason, Request } from '../../../src/access';
import { ACCESS_FILE_SPELLING, Document, parseDocument } from '../../../src/policy';
import { cases } from '../../reference/request-generators';

const ALLOW = { Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/up/*' };
const TRUST = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'imm.aliyuncs.com', RAM: 'acs:ram::2:root' } };
const FROM_VPC = { StringEquals: { 'acs:SourceVpc': ['vpc-1', 'vpc-2'] } };

function document(...statements: object[]) {
  return { Version: '1', Statement: statements };
}

/** One user, one bucket and one role of account 1, which hold just these statements. */
interface Holding {
  readonly user?: readonly object[];
  readonly bucket?: readonly object[];
  readonly trust?: readonly object[];
  readonly more?: object;
  readonly blocked?: true;
  readonly acl?: string;
}

function setOf({ user, bucket, trust, more, blocked, acl }: Holding): AccessSet {
  const { value, findings } = readAccessSet(JSON.stringify({
    version: 1,
    principals: [
      ...user ? [{ id: 'user/app', accountId: '1', policies: [document(...user)], ...more }] : [],
      { id: 'role/Worker', accountId: '1', ...trust && { trust: document(...trust) } },
    ],
    buckets: [{ name: 'media', ownerAccountId: '1', ...bucket && { policy: document(...bucket) }, blockPublicAccess: blocked, acl }],
  }));
  expect(findings).toEqual([]);
  return value!;
}

const BASE: Request = { principal: 'user/app', accountId: '1', action: 'oss:GetObject', resource: 'acs:oss:*:1:media/up/a', context: {} };
const ANONYMOUS: Partial<Request> = { principal: '*', accountId: undefined };
const ABROAD: Partial<Request> = { principal: 'user/x', accountId: '2' };
const ASSUMES: Partial<Request> = { action: 'sts:AssumeRole', resource: 'acs:ram::1:role/worker' };
const SESSION: Partial<Request> = {
  principal: 'role/Worker', sessionName: 's', sessionPolicy: parseDocument('identity', JSON.stringify(document({ ...ALLOW, Action: 'oss:PutObject' })), ACCESS_FILE_SPELLING).document,
};

/** `source[statement]: message`, what is absent left out. */
function line({ source, statement, message }: Reason): string {
  return `${source === undefined ? '' : `${source}${statement === undefined ? '' : ` [${statement}]`}: `}${message}`;
}

test.each<[string, Holding, Partial<Request>, Outcome, readonly string[]]>([
  ['every statement that denies', {
    user: [ALLOW, { ...ALLOW, Effect: 'Deny' }],
    bucket: [{ Effect: 'Deny', NotAction: ['oss:PutObject', 'oss:List*'], Resource: '*', Principal: ['7', '1'], Condition: FROM_VPC }],
  }, { context: { 'ACS:SourceVPC': 'vpc-2' } }, 'explicit-deny', [
    'user/app policies[0] [1]: denies `oss:GetObject` on `acs:oss:*:*:media/up/*`',
    'bucket media [0]: denies all but `oss:PutObject` and `oss:List*` on `*` to `1` where `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`',
  ]],
  ['every statement that allows', {
    user: [{ ...ALLOW, Effect: 'Deny', Condition: FROM_VPC }, { ...ALLOW, Action: ['oss:Put*', 'OSS:get*'], Resource: ['acs:oss:*:*:x', '*'] }],
    bucket: [{ ...ALLOW, Principal: ['*'], Condition: { Bool: { 'acs:SecureTransport': 'true' }, IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } } }],
  }, { context: { 'acs:SecureTransport': 'true', 'acs:SourceIp': '10.1.1.1' } }, 'allow', [
    'user/app policies[0] [1]: allows `OSS:get*` on `*`',
    'bucket media [0]: allows `oss:GetObject` on `acs:oss:*:*:media/up/*` to `*` where `acs:SecureTransport` Bool `true` and `acs:SourceIp` IpAddress `10.0.0.0/8`',
  ]],
  ['documents in their order, and of them what surely allows', {
    user: [], more: { policies: [document({ ...ALLOW, Resource: '*' }), document({ ...ALLOW, Resource: 'acs:oss:*:*:${bucket}/up/a' }, ALLOW)] },
  }, {}, 'allow', [
    'user/app policies[0] [0]: allows `oss:GetObject` on `*`',
    'user/app policies[1] [1]: allows `oss:GetObject` on `acs:oss:*:*:media/up/*`',
  ]],
  ['the owner of the account', {}, { principal: 'root' }, 'allow', ['`root` of account `1` is the owner of the account, and holds everything on its resources']],

  ['a caller that is not listed', {}, {}, 'implicit-deny', ['`user/app` of account `1` is not listed, and so holds nothing']],
  ['a caller that holds nothing', { user: [] }, {}, 'implicit-deny', ['no policy of `user/app` of account `1` allows `oss:GetObject` on `acs:oss:*:1:media/up/a`']],
  ['the nearest statements, three at most', {
    user: [
      { ...ALLOW, Action: ['oss:a', 'oss:b', 'oss:c', 'oss:d', 'oss:e'], Resource: 'acs:oss:*:*:other/*' },
      { ...ALLOW, Resource: ['acs:oss:*:*:media/processed/*', 'acs:oss:*:*:media/UP/*'] },
      { ...ALLOW, NotAction: ['oss:Get*'], Action: undefined },
      { ...ALLOW, Condition: { ...FROM_VPC, NumericLessThan: { 'oss:MaxKeys': '10' } } },
    ],
    bucket: [{ ...ALLOW, Principal: ['277', 'arn:sts::1:assumed-role/app/*'], Condition: FROM_VPC }],
  }, { context: { 'acs:SourceVpc': 'vpc-3' } }, 'implicit-deny', [
    'no policy of `user/app` of account `1` or of the bucket `media` allows `oss:GetObject` on `acs:oss:*:1:media/up/a`',
    'user/app policies[0] [3]: the Condition asks for `oss:MaxKeys` NumericLessThan `10`, and the request lacks the key; '
    + 'the Condition asks for `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`, and the request has `vpc-3`',
    'user/app policies[0] [1]: the Resource names `acs:oss:*:*:media/processed/*` or `acs:oss:*:*:media/UP/*`, not `acs:oss:*:1:media/up/a`',
    'user/app policies[0] [2]: the NotAction leaves out `oss:GetObject`',
  ]],
  ['a statement of which nothing matches', { bucket: [{ ...ALLOW, Action: ['oss:a', 'oss:b', 'oss:c', 'oss:d', 'oss:e'], Resource: 'acs:oss:*:*:media', Principal: '277', Condition: FROM_VPC }] }, {}, 'implicit-deny', [
    '`user/app` of account `1` is not listed, and so holds nothing',
    'bucket media [0]: the Action names `oss:a`, `oss:b`, `oss:c` or 2 more, not `oss:GetObject`; the Resource names `acs:oss:*:*:media`, not `acs:oss:*:1:media/up/a`; '
    + 'the Principal names `277`, not `user/app` of account `1`; the Condition asks for `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`, and the request lacks the key',
  ]],
  ['what does not match of long lists', {
    user: [
      { ...ALLOW, Action: ['oss:a', 'oss:b', 'oss:c', 'oss:d'] },
      { ...ALLOW, Resource: ['acs:oss:*:*:x', 'acs:oss:*:*:y', 'acs:oss:*:*:z'] },
      { ...ALLOW, Condition: { ...FROM_VPC, Bool: { 'acs:SecureTransport': 'true' } } },
    ],
  }, { context: { 'acs:SourceVpc': 'vpc-1' } }, 'implicit-deny', [
    'no policy of `user/app` of account `1` allows `oss:GetObject` on `acs:oss:*:1:media/up/a`',
    'user/app policies[0] [2]: the Condition asks for `acs:SecureTransport` Bool `true`, and the request lacks the key',
    'user/app policies[0] [0]: the Action names `oss:a`, `oss:b`, `oss:c` or `oss:d`, not `oss:GetObject`',
    'user/app policies[0] [1]: the Resource names `acs:oss:*:*:x`, `acs:oss:*:*:y` or `acs:oss:*:*:z`, not `acs:oss:*:1:media/up/a`',
  ]],
  ['what lacks one thing before what lacks two', {
    bucket: [{ ...ALLOW, Principal: '277', Condition: FROM_VPC }, { ...ALLOW, Principal: '2', Resource: 'acs:oss:*:*:other/*' }],
  }, ABROAD, 'implicit-deny', [
    'the bucket `media` belongs to account `1`, so that only its policy can let in `user/x` of account `2`, and that does not',
    'bucket media [1]: the Resource names `acs:oss:*:*:other/*`, not `acs:oss:*:1:media/up/a`',
    'bucket media [0]: the Principal names `277`, not `user/x` of account `2`; the Condition asks for `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`, and the request lacks the key',
  ]],
  ['everyone beside an id, without a Condition', { bucket: [{ ...ALLOW, Principal: ['*', '7'] }] }, {}, 'implicit-deny', [
    '`user/app` of account `1` is not listed, and so holds nothing',
    'bucket media [0]: the Principal `*` without a Condition does not reach identities of the account that owns the bucket',
  ]],
  ['everyone without a Condition', { bucket: [{ ...ALLOW, Principal: [] }] }, {}, 'implicit-deny', [
    '`user/app` of account `1` is not listed, and so holds nothing',
    'bucket media [0]: the Principal `*` without a Condition does not reach identities of the account that owns the bucket',
  ]],
  ['everyone under Block Public Access', { bucket: [{ ...ALLOW, Principal: ['*', '2'] }], blocked: true }, ABROAD, 'implicit-deny', [
    'the bucket `media` belongs to account `1`, so that only its policy can let in `user/x` of account `2`, and that does not',
    'bucket media [0]: the Principal names `*` or `2`, which is everyone, and so Block Public Access makes the statement void',
  ]],
  ['a session that the bucket does not name', { bucket: [{ ...ALLOW, Principal: ['arn:sts::2:assumed-role/app/t'] }] }, { ...ABROAD, principal: 'role/app', sessionName: 's' }, 'implicit-deny', [
    'the bucket `media` belongs to account `1`, so that only its policy can let in `role/app` of account `2`, and that does not',
    'bucket media [0]: the Principal names `arn:sts::2:assumed-role/app/t`, not `role/app` of account `2` in the session `s`',
  ]],
  ['a role without a session', { bucket: [{ ...ALLOW, Principal: ['arn:sts::2:assumed-role/app/t'] }] }, { ...ABROAD, principal: 'role/app' }, 'implicit-deny', [
    'the bucket `media` belongs to account `1`, so that only its policy can let in `role/app` of account `2`, and that does not',
    'bucket media [0]: the Principal names `arn:sts::2:assumed-role/app/t`, not `role/app` of account `2` without a session name',
  ]],
  ['a bucket without a policy', {}, ANONYMOUS, 'implicit-deny', [
    'the bucket `media` belongs to account `1`, so that only its policy can let in an anonymous caller, and it has none',
  ]],
  ['a bucket that is not listed', { user: [ALLOW] }, { resource: 'acs:oss:*:2:other/a' }, 'implicit-deny', [
    '`acs:oss:*:2:other/a` belongs to account `2`, and is in no bucket that is listed, so that nothing lets in `user/app` of account `1`',
  ]],
  ['a place of no account', {}, { ...ANONYMOUS, resource: 'acs:imm:*:*:project/p' }, 'implicit-deny', [
    '`acs:imm:*:*:project/p` is in no bucket that is listed, so that nothing lets in an anonymous caller',
  ]],
  ['a session policy that does not allow', { bucket: [{ ...ALLOW, Principal: '1' }] }, SESSION, 'implicit-deny', [
    'session policy: the session policy does not allow `oss:GetObject` on `acs:oss:*:1:media/up/a`, and nothing in the session goes beyond it',
    'session policy [0]: the Action names `oss:PutObject`, not `oss:GetObject`',
  ]],
  ['a session policy that allows', { bucket: [{ ...ALLOW, Action: 'oss:*', Principal: '1' }] }, { ...SESSION, action: 'oss:PutObject' }, 'allow', [
    'bucket media [0]: allows `oss:*` on `acs:oss:*:*:media/up/*` to `1`',
    'session policy [0]: allows `oss:PutObject` on `acs:oss:*:*:media/up/*`',
  ]],

  ['both sides of a role', { user: [{ ...ALLOW, Action: 'sts:*', Resource: '*' }], trust: [{ ...TRUST, Principal: '*' }] }, ASSUMES, 'allow', [
    'user/app policies[0] [0]: allows `sts:*` on `*`',
    'role/Worker trust [0]: allows `sts:AssumeRole` to `*`',
  ]],
  ['a service', { trust: [TRUST] }, { ...ASSUMES, principal: 'service/imm.aliyuncs.com', accountId: undefined }, 'allow', [
    '`service/imm.aliyuncs.com` needs no policy to assume a role',
    'role/Worker trust [0]: allows `sts:AssumeRole` to `imm.aliyuncs.com`',
  ]],
  ['a service where every identity is trusted', { trust: [{ ...TRUST, Principal: '*' }] }, { ...ASSUMES, principal: 'service/imm.aliyuncs.com', accountId: undefined }, 'implicit-deny', [
    'role/Worker trust: the trust document of `role/Worker` of account `1` does not let in `service/imm.aliyuncs.com`',
    'role/Worker trust [0]: the Principal names `*`, not `service/imm.aliyuncs.com`',
  ]],
  ['an identity provider', { trust: [{ ...TRUST, Principal: { Federated: 'idp' } }] }, { ...ASSUMES, principal: 'federated/idp', accountId: undefined }, 'allow', [
    '`federated/idp` needs no policy to assume a role',
    'role/Worker trust [0]: allows `sts:AssumeRole` to `idp`',
  ]],
  ['policies that cannot be seen', { trust: [TRUST] }, { ...ASSUMES, ...ABROAD }, 'allow', [
    '`user/x` of account `2` is not listed, and its policies, which cannot be seen, are taken to allow it',
    'role/Worker trust [0]: allows `sts:AssumeRole` to `acs:ram::2:root`',
  ]],
  ['the owner of the account, who is not trusted', { trust: [TRUST] }, { ...ASSUMES, principal: 'root' }, 'implicit-deny', [
    'role/Worker trust: the trust document of `role/Worker` of account `1` does not let in `root` of account `1`',
    'role/Worker trust [0]: the Principal names `imm.aliyuncs.com` or `acs:ram::2:root`, not `root` of account `1`',
  ]],
  ['the owner of the account, who is', { trust: [{ ...TRUST, Principal: '*' }] }, { ...ASSUMES, principal: 'root' }, 'allow', [
    '`root` of account `1` is the owner of the account, and needs no policy to assume a role',
    'role/Worker trust [0]: allows `sts:AssumeRole` to `*`',
  ]],
  ['neither side of a role', { user: [], bucket: [] }, ASSUMES, 'implicit-deny', [
    'no policy of `user/app` of account `1` allows `sts:AssumeRole` on `acs:ram::1:role/worker`',
    '`role/Worker` of account `1` has no trust document, and so nobody may assume it',
  ]],
  ['a user, who is no role', { user: [] }, { ...ASSUMES, resource: 'acs:ram::1:user/app' }, 'implicit-deny', [
    '`acs:ram::1:user/app` is no role that is listed, so that nobody is known to be trusted',
  ]],
  ['a role that is not listed', { user: [] }, { ...ASSUMES, resource: 'acs:ram::1:role/none' }, 'implicit-deny', [
    '`acs:ram::1:role/none` is no role that is listed, so that nobody is known to be trusted',
  ]],

  ['holes', {
    user: [
      { ...ALLOW, Resource: ['acs:oss:*:*:${bucket}/up/*', 'acs:oss:*:*:${other}', 'acs:oss:*:*:no${x}'], Condition: { StringLike: { 'acs:SourceVpc': ['vpc-${a}${a}', 'x'] } } },
      { ...ALLOW, Action: ['oss:${what}', 'oss:Put${x}'], Effect: 'Deny' },
      { ...ALLOW, NotAction: 'oss:Get${none}', Action: undefined },
      { ...ALLOW, Resource: 'acs:oss:*:*:none${x}' },
    ],
    bucket: [{ ...ALLOW, Principal: ['${id}', '7'] }],
  }, { context: { 'acs:SourceVpc': 'vpc-11' } }, 'unknown', [
    'user/app policies[0] [1]: may deny this, depending on `${what}` in the Action `oss:${what}`',
    'user/app policies[0] [0]: may allow this, depending on `${bucket}` and `${other}` in the Resource `acs:oss:*:*:${bucket}/up/*` or `acs:oss:*:*:${other}` '
    + 'and on `${a}` in the Condition `acs:SourceVpc` StringLike `vpc-${a}${a}` or `x`',
    'user/app policies[0] [2]: may allow this, depending on `${none}` in the NotAction `oss:Get${none}`',
    'bucket media [0]: may allow this, depending on `${id}` in the Principal `${id}`',
  ]],
  ['a statement that may be void', { bucket: [{ ...ALLOW, Principal: ['1', '${id}'] }], blocked: true }, {}, 'unknown', [
    'bucket media [0]: may allow this, depending on `${id}`, which may make the statement public, and so void under Block Public Access',
  ]],
  ['a statement that may be void, and may name nobody', { bucket: [{ ...ALLOW, Principal: ['${id}'] }], blocked: true }, {}, 'unknown', [
    'bucket media [0]: may allow this, depending on `${id}` in the Principal `${id}` and on `${id}`, which may make the statement public, and so void under Block Public Access',
  ]],
  ['a Condition of several tests', {
    user: [{ ...ALLOW, Condition: { StringLike: { 'acs:SourceVpc': 'vpc-${a}', 'acs:AccessId': 'id-${b}' }, Bool: { 'acs:SecureTransport': 'true' } } }],
  }, { context: { 'acs:SourceVpc': 'vpc-1', 'acs:AccessId': 'id-1', 'acs:SecureTransport': 'true' } }, 'unknown', [
    'user/app policies[0] [0]: may allow this, depending on `${b}` in the Condition `acs:AccessId` StringLike `id-${b}` and on `${a}` in the Condition `acs:SourceVpc` StringLike `vpc-${a}`',
  ]],
  ['a denial that may be, where one side of a role does not allow', {
    user: [{ ...ALLOW, Action: 'sts:${x}', Resource: '*', Effect: 'Deny' }], trust: [{ ...TRUST, Principal: { RAM: 'acs:ram::${account}:root' } }],
  }, ASSUMES, 'unknown', [
    'user/app policies[0] [0]: may deny this, depending on `${x}` in the Action `sts:${x}`',
  ]],
  ['a document that is not known', { user: [ALLOW], more: { policies: ['${system-policy:AliyunOSSFullAccess}', document(ALLOW)] } }, {}, 'unknown', [
    'user/app policies[0]: nothing is known of what `${system-policy:AliyunOSSFullAccess}` allows and denies',
  ]],
  ['an ACL', { acl: 'public-read' }, ANONYMOUS, 'unknown', ['the ACL `public-read` of the bucket `media` may allow it, and what ACLs come to is not modelled']],
  ['one side of a role', { user: [{ ...ALLOW, Action: 'sts:${x}', Resource: '*' }, { ...ALLOW, Action: 'sts:*', Resource: '*' }], trust: [{ ...TRUST, Principal: { RAM: 'acs:ram::${account}:root' } }] }, ASSUMES, 'unknown', [
    'role/Worker trust [0]: may allow this, depending on `${account}` in the Principal `acs:ram::${account}:root`',
  ]],
])('%s', (_what, holding, change, decision, reasons) => {
  const explained = new Evaluator(setOf(holding)).explain({ ...BASE, ...change });
  expect([explained.decision, ...explained.reasons.map(line)]).toEqual([decision, ...reasons]);
});

test('a reason tells the origin of its document', () => {
  const set = setOf({ user: [ALLOW] });
  const origin = { address: 'alicloud_ram_policy.App', construct: 'media/App/Default' };
  const [user, ...others] = set.principals;
  const found = { ...set, principals: [{ ...user, policies: user.policies.map((policy) => ({ ...policy, origin })) }, ...others] };
  expect(new Evaluator(found).explain(BASE).reasons).toEqual([
    { message: 'allows `oss:GetObject` on `acs:oss:*:*:media/up/*`', source: 'user/app policies[0]', statement: 0, origin },
  ]);
});

test('of a thousand statements, the one that lacks least is found', () => {
  const many = Array.from({ length: 1000 }, (_, index) => (
    { ...ALLOW, Resource: `acs:oss:*:*:media/dir-${index}/*`, Condition: { StringEquals: { 'acs:SourceVpc': `vpc-${index}` } } }));
  const evaluator = new Evaluator(setOf({ user: many }));
  const nearest = (change: Partial<Request>) => line(evaluator.explain({ ...BASE, resource: 'acs:oss:*:1:media/dir-617/a', ...change }).reasons[1]);
  const context = { 'acs:SourceVpc': 'vpc-617' };
  expect([nearest({}), nearest({ context, action: 'oss:Put' }), nearest({ context, resource: 'acs:oss:*:1:media/dir-617' })]).toEqual([
    'user/app policies[0] [617]: the Condition asks for `acs:SourceVpc` StringEquals `vpc-617`, and the request lacks the key',
    'user/app policies[0] [617]: the Action names `oss:GetObject`, not `oss:Put`',
    'user/app policies[0] [617]: the Resource names `acs:oss:*:*:media/dir-617/*`, not `acs:oss:*:1:media/dir-617`',
  ]);
});

test.each<[string, object, string]>([
  ['all but the Condition', { ...ALLOW, Resource: '*', Condition: FROM_VPC }, 'the Condition asks for `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`, and the request lacks the key'],
  ['the Action', { ...ALLOW, Resource: 'acs:oss:*:*:zzz' }, 'the Resource names `acs:oss:*:*:zzz`, not `acs:oss:*:1:media/up/a`'],
  ['the Resource', { ...ALLOW, Action: 'oss:Put', Resource: '*' }, 'the Action names `oss:Put`, not `oss:GetObject`'],
])('of many statements on places nearby, the one that matches %s is found', (_what, statement, message) => {
  const nearby = Array.from({ length: 100 }, (_, index) => ({ ...ALLOW, Action: 'oss:Put', Resource: `acs:oss:*:*:media/up/a${index}`, Condition: FROM_VPC }));
  const { reasons } = new Evaluator(setOf({ user: [...nearby.slice(50), statement, ...nearby.slice(0, 50)] })).explain(BASE);
  expect(line(reasons[1])).toBe(`user/app policies[0] [50]: ${message}`);
});

/** A set and a request without the statements that are named; of the documents of one name, that of the caller has them. */
function without(set: AccessSet, request: Request, named: readonly Reason[]): [AccessSet, Request] {
  const left = (name: string, { statements, ...text }: Document): Document => ({
    ...text,
    statements: statements.filter((_statement, index) => !named.some(({ source, statement }) => source === name && statement === index)),
  });
  const detached = (one: Attached): Attached => ('statements' in one.text ? { ...one, text: left(one.name, one.text) } : one);
  return [
    {
      ...set,
      principals: set.principals.map((principal) => (
        { ...principal, policies: principal.policies.map(detached), trust: principal.trust && detached(principal.trust) })),
      buckets: set.buckets.map((bucket) => ({ ...bucket, policy: bucket.policy && detached(bucket.policy) })),
    },
    { ...request, sessionPolicy: request.sessionPolicy && left('session policy', request.sessionPolicy) },
  ];
}

test('on generated sets, explain decides as decide does, and what it names is there and decided', () => {
  const seen = new Set<Outcome>();
  fc.assert(fc.property(cases(10), ({ set: json, requests }) => {
    const set = readAccessSet(JSON.stringify(json)).value!;
    const evaluator = new Evaluator(set);
    for (const request of requests.map((each) => readRequest(JSON.stringify(each), bucketOwners(set)).value!)) {
      const { decision, reasons } = evaluator.explain(request);
      const named = reasons.filter(({ statement }) => statement !== undefined);
      seen.add(decision);
      expect(decision).toBe(evaluator.decide(request));
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter(({ message }) => BROKEN.test(message.replace(/`[^`]*`/g, '`')))).toEqual([]);
      expect(named.map((reason) => effectsOf(set, request, reason))).toEqual(named.map(({ message }) => (
        expect.arrayContaining([decision === 'explicit-deny' || message.startsWith('may deny') ? 'Deny' : 'Allow']))));
      if ((decision === 'explicit-deny' || decision === 'allow') && named.length > 0) {
        const [rest, asked] = without(set, request, named);
        expect(new Evaluator(rest).decide(asked)).not.toBe(decision);
      }
    }
  }), { numRuns: 150 });
  expect([...seen].sort()).toEqual(['allow', 'explicit-deny', 'implicit-deny', 'unknown']);
});

/** A sentence in which something is missing, once its values are shortened to a back-tick. */
const BROKEN = /^[^a-z`]|undefined|  | (on|in|names|but) (in|and|or|not|,|$)/;

/** Of the statement that is named, in each document of that name. */
function effectsOf({ principals, buckets }: AccessSet, { sessionPolicy }: Request, { source, statement }: Reason): readonly string[] {
  const documents = [
    ...principals.flatMap(({ policies, trust }) => [...policies, ...trust ? [trust] : []]),
    ...buckets.flatMap(({ policy }) => policy ?? []),
    ...sessionPolicy ? [{ name: 'session policy', text: sessionPolicy }] : [],
  ];
  return documents.flatMap(({ name, text }) => (name === source && 'statements' in text ? text.statements[statement!]?.effect ?? [] : []));
}
