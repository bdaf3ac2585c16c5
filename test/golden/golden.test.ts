/** Every policy that the vendor's pages publish, decided as it stands and as our constructs say it. */
import { GOLDENS } from './all';
import { accessSet, decider } from './decider';
import { Golden } from './golden';
import { publishedNames, readPublished } from './published';
import { callerOf, documentsOf, requestOf, setsOf, whereAllIsAllowed } from './sets';
import { silentFields } from './silent';
import { hits, twinsOf } from './twins';
import { compare, Verdict } from '../../src/access';
import { RequestJson } from '../reference/json';

const SIDES = [['the published one', 'published'], ['ours', 'ours']] as const;
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

  test('ours is written so', () => {
    expect(linesOf(documentsOf(sets.ours, holder))).toMatchSnapshot();
  });

  test.each(SIDES)('decisions on %s', (_which, side) => {
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

  /** Each action on each resource by each caller under each context that one of the documents speaks of. */
  function universe(): RequestJson[] {
    const statements = [sets.published, sets.ours].flatMap((set) => documentsOf(set, holder)).flatMap(({ Statement }) => Statement);
    const spoken = statements.flatMap((one) => hits(one, caller));
    const distinct = <Value>(values: readonly Value[]) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    const callers = distinct(spoken.map(({ principal, accountId, sessionName }) => ({ principal, accountId, sessionName })));
    const contexts = distinct([{}, ...spoken.map(({ context }) => context)]);
    return distinct(spoken.map(({ action }) => action)).flatMap((action) => distinct(spoken.map(({ resource }) => resource))
      .flatMap((resource) => callers.flatMap((one) => contexts.map((context) => ({ ...one, action, resource, context })))));
  }

  test.each(SIDES)('each field of %s has a twin, and says something', (_which, side) => {
    const documents = documentsOf(sets[side], holder);
    expect(documents.map((document) => twinsOf(document, caller).length)).toEqual(documents.map(({ Statement }) => valuesIn(Statement)));
    expect(silentFields(sets[side], holder, caller)).toEqual(redundant[side] ?? []);
  });
});

/** A statement a line. */
function linesOf(documents: ReturnType<typeof documentsOf>): string {
  return ['', ...documents.flatMap(({ Statement }) => Statement).map((statement) => JSON.stringify(statement)), ''].join('\n');
}

/** An empty list is a value too. */
function valuesIn(json: object | string): number {
  const members = typeof json === 'string' ? [] : Object.values(json);
  return members.length === 0 ? 1 : members.reduce((sum, member) => sum + valuesIn(member), 0);
}
