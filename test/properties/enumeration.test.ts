/** Verdicts, held to the requests of small universes, each of them decided by the reference on both sides. */
import * as fc from 'fast-check';
import { compareSets } from './engine';
import { minute, Pair, pairsOf, tinySets } from './pairs';
import { Runs } from './runs';
import { Change, Comparison } from '../../src/access';
import { find } from '../reference/caller';
import { ChangeKind, referenceCompare, ReferenceChange, sides } from '../reference/compare';
import { conditionHolds } from '../reference/conditions';
import { accessSets } from '../reference/generators';
import { lower } from '../reference/glob';
import { asItIs, readerOfSets } from '../reference/holes';
import { AccessSetJson, RequestJson, StatementJson } from '../reference/json';
import { requests } from '../reference/request-generators';
import { concerns } from '../reference/statements';
import { universeOf } from '../reference/universe';

const runs = new Runs('enumeration');

type Case = readonly [pair: Pair, asked: readonly RequestJson[]];

/** Which requests are tried of a pair. */
interface Trial {
  readonly cases: fc.Arbitrary<Case>;
  readonly requestsOf: (...of: Case) => readonly RequestJson[];
  readonly part: number;
  /** Of one pair, about. */
  readonly requests: number;
}

const SAMPLE = 100;

const ofPair = (pairs: fc.Arbitrary<Pair>): fc.Arbitrary<Case> => fc.tuple(pairs, fc.constant([]));
const everyRequest = ([before, after]: Pair) => universeOf(...sides(before, after));
const someOf = (universe: readonly RequestJson[]) => universe.filter((_, index) => index % Math.ceil(universe.length / SAMPLE) === 0);
const anySet = fc.oneof(...[false, true].flatMap((holes) => [false, true].map((focused) => accessSets({ holes, focused }))));

const TRIALS: Readonly<Record<string, Trial>> = {
  'every request of a minute universe': { cases: ofPair(pairsOf(minute(tinySets(false, true)))), requestsOf: everyRequest, part: 0.2, requests: 600 },
  'some requests of a tiny universe': {
    cases: ofPair(pairsOf(tinySets(false, true))), requestsOf: (pair) => someOf(everyRequest(pair)), part: 0.12, requests: SAMPLE,
  },
  'any requests of a whole one': {
    cases: fc.tuple(pairsOf(anySet), fc.array(requests, { minLength: SAMPLE, maxLength: SAMPLE })),
    requestsOf: (_, asked) => asked,
    part: 0.02,
    requests: SAMPLE,
  },
};

/** What a comparison has to say where there is a change of a kind. */
const SHOWN: Readonly<Record<Exclude<ChangeKind, 'possibly removed'>, (comparison: Comparison, change: ReferenceChange) => boolean>> = {
  'added': ({ verdict, added }) => added.length > 0 && (verdict === 'broader' || verdict === 'mixed'),
  'removed': ({ verdict, removed }) => removed.length > 0 && (verdict === 'narrower' || verdict === 'mixed' || verdict === 'unknown'),
  // Unknown before and after by the letter alone, where nothing can come of it, binds nobody.
  'possibly added': ({ verdict }, { before, after, real }) => (verdict !== 'none' && verdict !== 'narrower') || (before === 'unknown' && after === 'unknown' && !real),
};

const kinds = Object.keys(SHOWN) as (keyof typeof SHOWN)[];

const TOLD: Readonly<Record<keyof typeof SHOWN, (comparison: Comparison) => readonly Change[]>> = {
  'added': ({ added }) => added,
  'removed': ({ removed }) => removed,
  'possibly added': ({ added, possible }) => [...added, ...possible],
};

test.each(Object.entries(TRIALS).flatMap(([name, trial]) => kinds.map((kind) => [kind, name, trial] as const)))(
  'no access is %s without saying so of whoever has it: %s',
  (kind, _name, { cases, requestsOf, part, requests: perCase }) => {
    runs.assert(part, perCase, cases, ([[before, after], asked]) => {
      const both = sides(before, after);
      const tried = requestsOf([before, after], asked);
      const comparison = compareSets(before, after);
      const isTold = ({ real, request }: ReferenceChange) => !real || TOLD[kind](comparison)
        .some((change) => includesCaller(change, request, both) && includesCall(change, request));
      const changes = referenceCompare(before, after, tried).filter((change) => change.kind === kind);
      expect(changes.filter((change) => !SHOWN[kind](comparison, change) || !isTold(change)).slice(0, 3)).toEqual([]);
      return tried.length;
    });
  },
);

test('every change is shown by one of the calls that it tells of', () => {
  runs.assert(0.02, 1, fc.oneof({ weight: 5, arbitrary: pairsOf(tinySets(false, true)) }, pairsOf(anySet)), ([before, after]) => {
    const { added, removed, possible } = compareSets(before, after);
    expect([...added, ...removed, ...possible].filter((change) => !includesCall(change, change.witness as RequestJson))).toEqual([]);
  });
});

/**
 * The owner of an account stands for all in it whom nobody lists; one whom nobody names, or whose account nobody names, for all of its kind;
 * a service or an identity provider for those that only an unknown name could mean.
 */
function includesCaller(change: Change, { principal: id, accountId: account }: RequestJson, sets: readonly AccessSetJson[]): boolean {
  const { principal, accountId } = change;
  const written = lower(JSON.stringify(sets));
  const isWritten = (text: string) => written.includes(lower(text));
  const isForeign = (each: string | undefined) => each !== undefined && !new RegExp(`[":]${each}[":]`).test(written);
  const isOfAccount = accountId === account || (isForeign(accountId) && isForeign(account));
  if (!isOfAccount || lower(principal) === lower(id)) return isOfAccount;
  const [kind, ownKind] = [principal, id].map((each) => each.split('/')[0]);
  if (account === undefined) return kind === ownKind && ![principal, id].some((each) => isWritten(`"${each.slice(kind.length + 1)}"`));
  const isListed = (each: string) => sets.some((set) => find(set, each, account));
  const isNamed = (each: string) => [`acs:ram::${account}:${each}"`, `arn:sts::${account}:assumed-${each}/`].some(isWritten);
  return !isListed(id) && (kind === 'root' || (kind === ownKind && ![principal, id].some((each) => isListed(each) || isNamed(each))));
}

/** The caller's own account may be left out of the name of a role. */
function includesCall({ actions, exceptActions, resources, conditions }: Change, asked: RequestJson): boolean {
  const request = { ...asked, resource: asked.resource.replace(/^acs:ram::\*?:/, `acs:ram::${asked.accountId}:`) };
  const on: StatementJson = { Effect: 'Allow', Action: [...actions], Resource: [...resources] };
  const except: StatementJson = { Effect: 'Allow', NotAction: [...exceptActions ?? []], Resource: [...resources] };
  return [on, ...exceptActions ? [except] : []].every((statement) => concerns(statement, request).includes(true))
    && conditionHolds(conditions as StatementJson['Condition'], request, readerOfSets(asItIs)).some(({ holds }) => holds);
}
