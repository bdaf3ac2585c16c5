/** What was once decided or compared wrongly, each with its case as a property found it. */
import comparisons from './comparisons.json';
import decisions from './decisions.json';
import { compareSets, decide } from '../properties/engine';
import { referenceDecide } from '../reference/evaluate';
import { AccessSetJson, RequestJson } from '../reference/json';

test.each(decisions.map((each) => [each.name, each] as const))('%s', (_name, { set, request, outcome }) => {
  const [known, asked] = [set as unknown as AccessSetJson, request as RequestJson];
  expect([decide(known, asked), referenceDecide(known, asked).decision]).toEqual([outcome, outcome]);
});

test.each(comparisons.map((each) => [each.name, each] as const))('%s', (_name, { before, after, verdict }) => {
  expect(compareSets(before as AccessSetJson, after as AccessSetJson).verdict).toBe(verdict);
});
