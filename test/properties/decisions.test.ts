/** Decisions, held to the reference and to what must hold of them whatever the policies say. */
import { Engine } from './engine';
import { Runs } from './runs';
import { CASES } from '../reference/cases';
import { referenceDecide } from '../reference/evaluate';
import { Case, cases } from '../reference/request-generators';

const runs = new Runs('decisions');

test.each(CASES.map((each) => [each.paragraph, each.name, each] as const))('%s %s: decided and explained as by hand', (_paragraph, _name, { set, request, outcome }) => {
  const engine = new Engine(set);
  expect([engine.decide(request), engine.explain(request).decision]).toEqual([outcome, outcome]);
});

test('the engine decides as the reference does', () => {
  runs.assert(0.9, 40, cases(40), ({ set, requests }) => {
    const engine = new Engine(set);
    for (const request of requests) {
      expect([engine.decide(request), request]).toEqual([referenceDecide(set, request).decision, request]);
    }
  });
});

test('an explanation comes to what it explains, and every statement that it names stands where it says', () => {
  runs.assert(0.08, 40, cases(40), ({ set, requests }) => {
    const engine = new Engine(set);
    const documents = documentsOf(set);
    for (const request of requests) {
      const { decision, reasons } = engine.explain(request);
      expect(decision).toBe(engine.decide(request));
      expect(reasons.length).toBeGreaterThan(0);
      const session = new Map([['session policy', request.sessionPolicy?.Statement.length ?? 0]]);
      for (const { source, statement } of reasons) {
        expect(source === undefined || documents.has(source) || session.has(source)).toBe(true);
        expect(statement ?? 0).toBeLessThan(statement === undefined ? 1 : documents.get(source!) ?? session.get(source!)!);
      }
    }
  });
});

test('what was asked before does not change a decision', () => {
  runs.assert(0.02, 40, cases(20), ({ set, requests }) => {
    const engine = new Engine(set);
    const once = requests.map((request) => engine.decide(request));
    expect([...requests].reverse().map((request) => engine.decide(request))).toEqual([...once].reverse());
    expect(requests.map((request) => new Engine(set).decide(request))).toEqual(once);
  });
});

/** How many statements each document of a set has, by the name that reasons give it. */
function documentsOf({ principals = [], buckets = [] }: Case['set']): ReadonlyMap<string, number> {
  const sized = [
    ...principals.flatMap(({ id, policies = [], trust }) => [...policies.map((policy, index) => [`${id} policies[${index}]`, policy] as const), [`${id} trust`, trust] as const]),
    ...buckets.map(({ name, policy }) => [`bucket ${name}`, policy] as const),
  ].map(([name, document]) => [name, typeof document === 'object' ? document.Statement.length : 0] as const);
  // Two accounts may have a user of one name, and reasons say the name alone.
  return sized.reduce((known, [name, size]) => known.set(name, Math.max(size, known.get(name) ?? 0)), new Map<string, number>());
}
