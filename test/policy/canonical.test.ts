import * as fc from 'fast-check';
import { KINDS, reordered, shuffled, smallStatements } from './arbitraries';
import { Caller, decide, Request } from './reference';
import { canonicalStatements, DocumentKind, Effect, NO_CONDITION, Principal, Statement, Text } from '../../src/policy';

function texts(...written: string[]): Text[] {
  return written.map((one) => Text.of(one));
}

function allow(actions: string[], resources: string[], principals?: string[]): Statement {
  return {
    effect: Effect.ALLOW,
    actions: texts(...actions),
    exceptActions: false,
    resources: texts(...resources),
    condition: NO_CONDITION,
    ...(principals && { principals: principals.map((value): Principal => ({ type: 'Bucket', value: Text.of(value) })) }),
  };
}

/** `action,action resource,resource principal,principal` of each statement. */
function outline(statements: readonly Statement[]): string[] {
  const list = (some: readonly Text[] = []) => some.map((text) => `${text}`).join();
  return statements.map(({ actions, resources, principals, exceptActions }) =>
    `${exceptActions ? '!' : ''}${list(actions)} ${list(resources)} ${list(principals?.map(({ value }) => value))}`.trim());
}

const CALLERS: Readonly<Record<DocumentKind, readonly Caller[]>> = {
  identity: [{ account: '1', id: 'user/u' }],
  bucket: [
    {}, { account: '1', id: 'root' }, { account: '1', id: 'user/u', userId: '27' }, { account: '2', id: 'user/u' }, { account: '3', id: 'user/u', userId: '27' },
    { account: '1', id: 'role/R', session: 's' }, { account: '1', id: 'role/r' }, { account: '2', id: 'role/r', session: 's' }, { account: '2', id: 'role/r', session: 't' },
  ],
  trust: [
    {}, { account: '1', id: 'root' }, { account: '1', id: 'user/U' }, { account: '2', id: 'user/u' }, { account: '2', id: 'role/r' }, { service: 's' }, { service: 'S' },
  ],
};
const CONTEXTS = ['none', 'v1', 'v2', 'v3'].flatMap((vpc) => [undefined, 't', 'T'].map((tag) => (
  { ...(vpc !== 'none' && { 'acs:SourceVpc': vpc }), ...(tag && { [`oss:BucketTag/${tag}`]: '1' }) })));

/** Every request that the small universe tells apart. */
function allRequests(kind: DocumentKind): Request[] {
  const resources = kind === 'trust' ? ['acs:ram::1:role/r'] : ['acs:oss:h:1:b/x', 'acs:oss:h:1:b/y', 'acs:oss:h:1:b/z', 'acs:oss:h:1:c', 'acs:ram::1:ROLE'];
  return CALLERS[kind].flatMap((caller) => ['oss:a', 'OSS:B', 'oss:c', 'ram:a'].flatMap((action) => resources.flatMap((resource) =>
    CONTEXTS.flatMap((context) => (kind === 'bucket' ? [false, true] : [false]).map((blockPublicAccess) => (
      { caller, action, resource, context, blockPublicAccess }))))));
}

describe.each(KINDS)('the canonical form of %s documents', (kind) => {
  const requests = allRequests(kind);

  test('decides every request as the document did', () => {
    let allowed = 0;
    fc.assert(fc.property(smallStatements(kind), (statements) => {
      const canonical = canonicalStatements(statements);
      for (const request of requests) {
        const decision = decide(statements, request);
        allowed += Number(decision === Effect.ALLOW);
        if (decide(canonical, request) !== decision) {
          const facts = { request, canonical: outline(canonical) };
          expect({ ...facts, decision: decide(canonical, request) }).toEqual({ ...facts, decision });
        }
      }
    }), { numRuns: kind === 'bucket' ? 60 : 200 });
    expect(allowed).toBeGreaterThan(0);
  });

  test('does not depend on the order of anything', () => {
    const twice = smallStatements(kind).chain((statements) => fc.tuple(fc.constant(statements), reordered(statements)));
    fc.assert(fc.property(twice, ([statements, others]) => {
      expect(canonicalStatements(others)).toEqual(canonicalStatements(statements));
    }), { numRuns: 300 });
  });

  test('is its own canonical form', () => {
    fc.assert(fc.property(smallStatements(kind), (statements) => {
      const canonical = canonicalStatements(statements);
      expect(canonicalStatements(canonical)).toEqual(canonical);
    }), { numRuns: 300 });
  });
});

test('identity documents whose statements share no resource do not grow', () => {
  fc.assert(fc.property(smallStatements('identity'), (statements) => {
    const apart = statements.map((statement, index): Statement => ({ ...statement, resources: texts(`acs:oss:*:*:b/${index}`, `acs:oss:*:*:c/${index}`) }));
    expect(canonicalStatements(apart).length).toBeLessThanOrEqual(apart.length);
  }), { numRuns: 200 });
});

describe('statements', () => {
  test.each<[string, Statement[], string[]]>([
    ['of one resource unite their actions',
      [allow(['oss:GetObject'], ['r']), allow(['oss:PutObject'], ['r'])], ['oss:GetObject,oss:PutObject r']],
    ['of one set of actions unite their resources',
      [allow(['oss:GetObject', 'oss:PutObject'], ['r']), allow(['oss:PutObject', 'oss:GetObject'], ['s'])], ['oss:GetObject,oss:PutObject r,s']],
    ['of two actions on two resources stay two: together they would give every action on every resource',
      [allow(['oss:GetObject'], ['uploads/*']), allow(['oss:PutObject'], ['processed/*'])], ['oss:GetObject uploads/*', 'oss:PutObject processed/*']],
    ['that overlap are parted where they differ',
      [allow(['oss:GetObject'], ['r', 's']), allow(['oss:PutObject'], ['s'])], ['oss:GetObject r', 'oss:GetObject,oss:PutObject s']],
    ['of one action in two letter cases are one',
      [allow(['oss:getobject'], ['r']), allow(['oss:GetObject'], ['r']), allow(['OSS:GETOBJECT'], ['s'])], ['OSS:GETOBJECT r,s']],
    ['that say the same are one', [allow(['oss:GetObject'], ['r']), allow(['oss:GetObject', 'oss:GetObject'], ['r', 'r'])], ['oss:GetObject r']],
    ['of unlike effects stay apart', [allow(['a:b'], ['r']), { ...allow(['a:c'], ['r']), effect: Effect.DENY }], ['a:b r', 'a:c r']],
    ['with a line break in an action are told from those with two actions',
      [allow(['a:b\na:c'], ['r']), allow(['a:b', 'a:c'], ['s'])], ['a:b,a:c s', 'a:b\na:c r']],
    ['with all actions but some are left alone',
      [{ ...allow(['ram:*'], ['r']), exceptActions: true }, { ...allow(['oss:*'], ['r']), exceptActions: true }, allow(['oss:a'], ['r'])],
      ['oss:a r', '!oss:* r', '!ram:* r']],
    ['with all actions but some are left alone for each principal too',
      ['1', '2'].map((principal) => ({ ...allow(['ram:*'], ['r'], [principal]), exceptActions: true })), ['!ram:* r 1', '!ram:* r 2']],
    ['with all actions but one are told from those with that one',
      [{ ...allow(['a:b'], ['r'], ['1']), exceptActions: true }, allow(['a:b'], ['r'], ['1'])], ['!a:b r 1', 'a:b r 1']],
    ['for everyone with all actions but one are told from those with that one',
      [{ ...allow(['a:b'], ['r'], ['*']), exceptActions: true }, allow(['a:b'], ['r'], ['*'])], ['!a:b r *', 'a:b r *']],
    ['for two principals on one thing unite them', [allow(['a:b'], ['r'], ['1']), allow(['a:b'], ['r'], ['2'])], ['a:b r 1,2']],
    ['for two principals with two actions stay two', [allow(['a:b'], ['r'], ['1']), allow(['a:c'], ['r'], ['2'])], ['a:b r 1', 'a:c r 2']],
    ['for two principals on two things stay two', [allow(['a:b'], ['r'], ['1']), allow(['a:b'], ['s'], ['2'])], ['a:b r 1', 'a:b s 2']],
    ['for everyone take no other principal in', [allow(['a:b'], ['r'], ['*']), allow(['a:b'], ['r'], ['1'])], ['a:b r *', 'a:b r 1']],
    ['for everyone and another keep them together', [allow(['a:b'], ['r'], ['2', '*']), allow(['a:b'], ['r'], ['2'])], ['a:b r *,2', 'a:b r 2']],
    ['for any role of an account take no other principal in',
      [allow(['a:b'], ['r'], ['arn:sts::1:assumed-role/*/s']), allow(['a:b'], ['r'], ['1'])], ['a:b r 1', 'a:b r arn:sts::1:assumed-role/*/s']],
  ])('%s', (_what, statements, united) => {
    expect(outline(canonicalStatements(statements)).sort()).toEqual([...united].sort());
  });

  test('for two principals with one action in two letter cases are spelled alike in any order', () => {
    const [a, b] = [allow(['a:b'], ['r'], ['1']), allow(['A:B'], ['r'], ['2'])];
    expect(outline(canonicalStatements([a, b]))).toEqual(outline(canonicalStatements([b, a])));
  });

  test('with actions whose holes differ in letter case keep both', () => {
    const actions = [Text.of('oss:', { hole: 'x' }), Text.of('oss:', { hole: 'X' })];
    expect(canonicalStatements([{ ...allow([], ['r']), actions }])[0].actions).toHaveLength(2);
  });

  test('lose their Sid, which means nothing and is one for one statement', () => {
    expect(canonicalStatements([{ ...allow(['a:b'], ['r']), id: Text.of('one') }])[0].id).toBeUndefined();
  });

  test('in lists are sorted', () => {
    const actions = texts('a:c', 'a:b', 'a:d');
    fc.assert(fc.property(shuffled(actions), (list) => {
      expect(outline(canonicalStatements([{ ...allow([], ['s', 'r']), actions: list }]))).toEqual(['a:b,a:c,a:d r,s']);
    }));
  });
});
