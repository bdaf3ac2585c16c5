/** What a change of policies does to decisions, whatever the policies are. */
import * as fc from 'fast-check';
import { Engine } from './engine';
import { Runs } from './runs';
import { AWAY, HOME } from '../reference/alphabet';
import { mistakesOfSet } from '../reference/bad-input';
import { Edit, replacedAt } from '../reference/edits/edit';
import { narrowingsOf } from '../reference/edits/narrowing';
import { rephrasingsOf } from '../reference/edits/rephrasing';
import { possibleOutcomes } from '../reference/evaluate';
import { identityDocument } from '../reference/generators';
import { AccessSetJson, DocumentJson, Outcome, PrincipalJson, RequestJson } from '../reference/json';
import { Case, cases } from '../reference/request-generators';

const runs = new Runs('changes');
const REQUESTS = 10;

/** The kinds of edits that come up. */
function namesOf(editsOf: (set: AccessSetJson) => readonly Edit[]): string[] {
  return [...new Set(fc.sample(cases(0), { numRuns: 200, seed: 1 }).flatMap(({ set }) => editsOf(set).map(({ name }) => name)))].sort();
}

/** Holds a decision to the one before a change. */
type Holds = (before: Outcome, after: Outcome, asked: { readonly set: AccessSetJson; readonly request: RequestJson }) => void;

/** Holds decisions after edits of one kind to those before. */
function holdEdits(editsOf: (set: AccessSetJson) => readonly Edit[], name: string, holds: Holds): void {
  runs.assert(0.02, REQUESTS, fc.tuple(cases(REQUESTS), fc.nat()), ([{ set, requests }, choice]) => {
    const edits = editsOf(set).filter((edit) => edit.name === name);
    if (edits.length === 0) return false;
    holdRequests(set, edits[choice % edits.length].apply(), requests, holds);
    return REQUESTS;
  });
}

function holdRequests(before: AccessSetJson, after: AccessSetJson, requests: readonly RequestJson[], holds: Holds): void {
  const [was, is] = [new Engine(before), new Engine(after)];
  requests.forEach((request) => holds(was.decide(request), is.decide(request), { set: after, request }));
}

function isDeny(outcome: Outcome): boolean {
  return outcome === 'explicit-deny' || outcome === 'implicit-deny';
}

/** Nothing is allowed that was not, and where it was denied, nothing may be: what is unknown then is who denies. */
const expectNoMore: Holds = (before, after, { set, request }) => {
  expect(after === 'allow' ? before : 'allow').toBe('allow');
  if (isDeny(before) && after === 'unknown') expect(possibleOutcomes(set, request)).not.toContain('allow');
};

function isBy({ id, accountId }: PrincipalJson, request: RequestJson): boolean {
  return accountId === request.accountId && id.toLowerCase() === request.principal.toLowerCase();
}

test.each(namesOf(rephrasingsOf))('%s: requests are decided as before', (name) => {
  holdEdits(rephrasingsOf, name, (before, after) => expect(after).toBe(before));
});

test.each(namesOf(narrowingsOf))('%s: nothing is allowed that was not', (name) => {
  holdEdits(narrowingsOf, name, expectNoMore);
});

/** A set and one more statement for each of its principals. */
function withMore(effect: 'Allow' | 'Deny'): fc.Arbitrary<{ case: Case; more: AccessSetJson }> {
  return fc.tuple(cases(REQUESTS), identityDocument({ holes: true })).map(([each, document]) => {
    const given: DocumentJson = typeof document === 'string' ? { Version: '1', Statement: [{ Effect: effect, Action: '*', Resource: '*' }] }
      : { ...document, Statement: document.Statement.map((statement) => ({ ...statement, Effect: effect })) };
    const principals = (each.set.principals ?? []).map((principal) => ({ ...principal, policies: [...principal.policies ?? [], given] }));
    return { case: each, more: { ...each.set, principals } };
  });
}

test('one more Allow takes nothing away', () => {
  runs.assert(0.05, REQUESTS, withMore('Allow'), ({ case: { set, requests }, more }) => holdRequests(more, set, requests, expectNoMore));
});

test('one more Deny gives nothing', () => {
  runs.assert(0.05, REQUESTS, withMore('Deny'), ({ case: { set, requests }, more }) => holdRequests(set, more, requests, expectNoMore));
});

test('an explicit deny of everything wins, for whoever holds it', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const all: DocumentJson = { Version: '1', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };
    const principals = (set.principals ?? []).map((principal) => ({ ...principal, policies: [...principal.policies ?? [], all] }));
    const engine = new Engine({ ...set, principals });
    const held = requests.filter((request) => principals.some((principal) => isBy(principal, request)));
    held.forEach((request) => expect(engine.decide(request)).toBe('explicit-deny'));
  });
});

test('a session policy gives nothing', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const engine = new Engine(set);
    requests.forEach(({ sessionPolicy, ...request }) => {
      const bounded = { ...request, sessionPolicy };
      if (sessionPolicy) expectNoMore(engine.decide(request), engine.decide(bounded), { set, request: bounded });
    });
  });
});

test('Block Public Access of accounts gives nothing', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const accounts = [HOME, AWAY].map((accountId) => ({ accountId, blockPublicAccess: true }));
    holdRequests({ ...set, accounts: [] }, { ...set, accounts }, requests, expectNoMore);
  });
});

test('the letter case of actions in requests does not matter', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const engine = new Engine(set);
    requests.forEach((request) => expect(engine.decide({ ...request, action: request.action.toUpperCase() })).toBe(engine.decide(request)));
  });
});

test('the letter case of condition keys in requests does not matter, up to a slash', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const engine = new Engine(set);
    const shouted = (key: string) => key.replace(/^[^/]*/, (front) => front.toUpperCase());
    requests.forEach((request) => {
      const context = Object.fromEntries(Object.entries(request.context ?? {}).map(([key, value]) => [shouted(key), value]));
      expect(engine.decide({ ...request, context })).toBe(engine.decide(request));
    });
  });
});

const FILLINGS = ['', '*', '?', 'k', '11', '27', 'b1', 'oss:GetObject', 'GetObject', 'Worker', 's1', 'vpc-a', '10.1.2.3', '3', '8', '2026-01-01T00:00Z', 'rue', 'acs:oss:*:*:b1/k'];

test('filling holes contradicts no decision that did not hang on them', () => {
  const fillings = fc.array(fc.constantFrom(...FILLINGS), { minLength: 20, maxLength: 20 });
  runs.assert(0.15, REQUESTS, fc.tuple(cases(REQUESTS), fillings), ([{ set, requests }, choices]) => {
    const known = filled(set, choices);
    if (mistakesOfSet(known).length > 0) return false;
    holdRequests(set, known, requests, (before, after) => expect(after).toBe(before === 'unknown' ? after : before));
    return REQUESTS;
  });
});

/** Each hole by something of its own; a document of which nothing is known by one that says nothing. */
function filled(set: AccessSetJson, fillings: readonly string[]): AccessSetJson {
  let holes = 0;
  const written = (document: DocumentJson): DocumentJson => (typeof document === 'string' ? { Version: '1', Statement: [] }
    : JSON.parse(JSON.stringify(document).replace(/\$\{[^}]*\}/g, () => fillings[holes++ % fillings.length])));
  return {
    ...set,
    principals: (set.principals ?? []).map((principal) => (
      { ...principal, policies: (principal.policies ?? []).map(written), ...principal.trust && { trust: written(principal.trust) } })),
    buckets: (set.buckets ?? []).map((bucket) => ({ ...bucket, ...bucket.policy && { policy: written(bucket.policy) } })),
  };
}

test('a user who is listed besides, and holds nothing, changes nothing for others', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const more = { ...set, principals: [...set.principals ?? [], { id: 'user/besides', accountId: '77', userId: '7777', policies: [] }] };
    holdRequests(set, more, requests, (before, after) => expect(after).toBe(before));
  });
});

test('the groups of a user are what it holds itself', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const { principals = [] } = set;
    const group = principals.find(({ id }) => id === 'group/G');
    const flat = principals.map((principal) => {
      const isMember = group !== undefined && principal.accountId === group.accountId && principal.id.startsWith('user/') && principal.groups?.includes('group/g');
      return isMember ? { ...principal, groups: [], policies: [...principal.policies ?? [], ...group.policies ?? []] } : { ...principal, groups: [] };
    });
    holdRequests(set, { ...set, principals: flat }, requests, (before, after) => expect(after).toBe(before));
  });
});

test('who is not listed any more changes nothing for others, but for the roles that they assume', () => {
  runs.assert(0.05, REQUESTS, cases(REQUESTS), ({ set, requests }) => {
    const engine = new Engine(set);
    const { principals = [] } = set;
    for (const request of requests.filter(({ action }) => action.toLowerCase() !== 'sts:assumerole')) {
      const others = principals.findIndex((principal) => !principal.id.startsWith('group/') && !isBy(principal, request));
      const fewer = { ...set, principals: others < 0 ? principals : replacedAt(principals, others) };
      expect(new Engine(fewer).decide(request)).toBe(engine.decide(request));
    }
  });
});
