/** The generated cases are worth trying: each outcome is common, and nobody's outcome is always the same. */
import * as fc from 'fast-check';
import { referenceDecide } from './evaluate';
import { cases } from './request-generators';

const decided = fc.sample(cases(20), { numRuns: 500, seed: 1 }).flatMap(({ set, requests }) => (
  requests.map((request) => ({ request, outcome: referenceDecide(set, request).decision }))));

test.each<[string, number]>([['allow', 0.15], ['explicit-deny', 0.08], ['implicit-deny', 0.3], ['unknown', 0.06]])('%s is common', (outcome, share) => {
  expect(decided.filter((each) => each.outcome === outcome).length).toBeGreaterThan(share * decided.length);
});

test.each(['user/', 'role/', 'root', '*'])('%s meets every outcome', (caller) => {
  const met = new Set(decided.filter(({ request }) => request.principal.startsWith(caller)).map(({ outcome }) => outcome));
  expect([...met].sort()).toEqual(['allow', 'explicit-deny', 'implicit-deny', 'unknown']);
});

test.each(['user/', 'role/', 'root', 'service/', 'federated/'])('%s assumes roles with every outcome', (caller) => {
  const assumptions = decided.filter(({ request }) => request.principal.startsWith(caller) && request.action.toLowerCase() === 'sts:assumerole');
  expect([...new Set(assumptions.map(({ outcome }) => outcome))].sort()).toEqual(['allow', 'explicit-deny', 'implicit-deny', 'unknown']);
});
