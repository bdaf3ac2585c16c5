/** Every policy that the vendor's pages publish, decided as it stands and as our constructs say it. */
import { GOLDENS } from './all';
import { Golden } from './golden';
import { publishedNames, readPublished } from './published';
import { callerOf, documentsOf, holding, requestOf, setsOf, whereAllIsAllowed } from './sets';
import { hits, twinsOf } from './twins';
import { readAccessSet, compare, Evaluator, readRequest, Verdict } from '../../src/access';
import { Reading } from '../../src/policy';
import { referenceDecide } from '../reference/evaluate';
import { AccessSetJson, Outcome, RequestJson } from '../reference/json';

function read<Value>({ value, findings }: Reading<Value>): Value {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

const accessSet = (set: AccessSetJson) => read(readAccessSet(JSON.stringify(set)));

/** What both evaluators say: ours, and the reference, which knows nothing of it. */
function decider(set: AccessSetJson): (request: RequestJson) => Outcome {
  const evaluator = new Evaluator(accessSet(set));
  return (request) => {
    const ours = evaluator.decide(read(readRequest(JSON.stringify(request), evaluator.owners)));
    expect({ request, decision: referenceDecide(set, request).decision }).toEqual({ request, decision: ours });
    return ours;
  };
}

const VERDICTS: Readonly<Record<string, Verdict>> = { less: 'narrower', more: 'broader', both: 'mixed' };

/** What two comparisons come to together. */
function both(one: Verdict, other: Verdict): Verdict {
  return one === other || other === 'none' ? one : one === 'none' ? other : 'mixed';
}

test('every data file is tried, once', () => {
  expect(GOLDENS.map(({ published }) => published).sort()).toEqual(publishedNames());
});

describe.each(GOLDENS.map((golden): [string, Golden] => {
  const { document, place } = readPublished(golden.published);
  return [`${document}, ${place}`, golden];
}))('%s', (_name, golden) => {
  const { holder = 'user/app', asks, differs, redundant = {} } = golden;
  const sets = setsOf(golden, readPublished(golden.published));
  const caller = callerOf(sets.ours, holder);

  test.each(['published', 'ours'] as const)('decisions on the %s one', (side) => {
    const decide = decider(sets[side]);
    const decided = asks.map((ask) => ({ ...ask, [side]: decide(requestOf(ask, caller)) }));
    expect(decided).toEqual(asks);
    expect(new Set(decided.map((ask) => ask[side])).size).toBeGreaterThan(1); // a table that says one thing proves nothing
  });

  test(differs ? `differs: allows ${differs.allows === 'both' ? 'less and more' : differs.allows}` : 'means the same', () => {
    const verdicts = [sets, { published: whereAllIsAllowed(sets.published), ours: whereAllIsAllowed(sets.ours) }].map(({ published, ours }) => {
      const [decideBefore, decideAfter] = [decider(published), decider(ours)];
      const { verdict, added, removed } = compare(accessSet(published), accessSet(ours));
      for (const { witness } of added) expect([decideBefore(witness as RequestJson), decideAfter(witness as RequestJson)]).toEqual([expect.stringContaining('deny'), 'allow']);
      for (const { witness } of removed) expect([decideBefore(witness as RequestJson), decideAfter(witness as RequestJson)]).toEqual(['allow', expect.stringContaining('deny')]);
      if (verdict === 'none') {
        for (const request of universe()) expect([request, decideAfter(request) === 'allow']).toEqual([request, decideBefore(request) === 'allow']);
      }
      return verdict;
    });
    expect(both(verdicts[0], verdicts[1])).toBe(differs ? VERDICTS[differs.allows] : 'none');
  });

  /** Each action on each resource under each context that one of the documents speaks of. */
  function universe(): RequestJson[] {
    const statements = [sets.published, sets.ours].flatMap((set) => documentsOf(set, holder)).flatMap(({ Statement }) => Statement);
    const spoken = statements.flatMap((one) => hits(one, caller));
    const distinct = <Value>(values: readonly Value[]) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    const contexts = distinct([{}, ...spoken.map(({ context }) => context)]);
    return distinct(spoken.map(({ action }) => action)).flatMap((action) => distinct(spoken.map(({ resource }) => resource))
      .flatMap((resource) => contexts.map((context) => ({ ...caller, action, resource, context }))));
  }

  test.each(['published', 'ours'] as const)('each action, resource and condition of the %s one says something', (side) => {
    const set = sets[side];
    const decide = decider(set);
    const silent = documentsOf(set, holder).flatMap((document, index) => twinsOf(document, caller).filter((twin) => {
      const decideTwin = decider(holding(set, holder, (all) => all.map((one, at) => (at === index ? twin.document : one))));
      return !twin.requests.some((request) => decide(request) !== decideTwin(request));
    }));
    expect(silent.map(({ field }) => field)).toEqual(redundant[side] ?? []);
  });
});
