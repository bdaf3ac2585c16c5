/** Verdicts, held to the requests of small universes, each of them decided by the reference on both sides. */
import * as fc from 'fast-check';
import { compareSets } from './engine';
import { minute, Pair, pairsOf, tinySets } from './pairs';
import { Runs } from './runs';
import { Change, Comparison } from '../../src/access';
import { find } from '../reference/caller';
import { ChangeKind, referenceCompare, ReferenceChange, sides } from '../reference/compare';
import { conditionHolds } from '../reference/conditions';
import { lower } from '../reference/glob';
import { asItIs, readerOfSets } from '../reference/holes';
import { AccessSetJson, RequestJson, StatementJson } from '../reference/json';
import { concerns } from '../reference/statements';
import { universeOf } from '../reference/universe';

const runs = new Runs('enumeration');

/** Which requests are tried of the universe of a pair. */
interface Trial {
  readonly pairs: fc.Arbitrary<Pair>;
  readonly of: (universe: readonly RequestJson[]) => readonly RequestJson[];
  readonly part: number;
  /** Of one pair, about. */
  readonly requests: number;
}

const SAMPLE = 100;

const TRIALS: Readonly<Record<string, Trial>> = {
  'every request of a minute universe': { pairs: pairsOf(minute(tinySets(false, true))), of: (universe) => universe, part: 0.2, requests: 600 },
  'some requests of a tiny universe': {
    pairs: pairsOf(tinySets(false, true)),
    of: (universe) => universe.filter((_, index) => index % Math.ceil(universe.length / SAMPLE) === 0),
    part: 0.14,
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

test.each(Object.entries(TRIALS).flatMap(([name, trial]) => kinds.map((kind) => [kind, name, trial] as const)))('no access is %s without saying so: %s', (kind, _name, trial) => {
  runs.assert(trial.part, trial.requests, trial.pairs, ([before, after]) => {
    const requests = trial.of(universeOf(...sides(before, after)));
    const comparison = compareSets(before, after);
    const changes = referenceCompare(before, after, requests).filter((change) => change.kind === kind);
    expect(changes.filter((change) => !SHOWN[kind](comparison, change)).slice(0, 3)).toEqual([]);
    return requests.length;
  });
});

const TOLD: Readonly<Record<keyof typeof SHOWN, (comparison: Comparison) => readonly Change[]>> = {
  'added': ({ added }) => added,
  'removed': ({ removed }) => removed,
  'possibly added': ({ added, possible }) => [...added, ...possible],
};

test.each(Object.entries(TRIALS).flatMap(([name, trial]) => kinds.map((kind) => [kind, name, trial] as const)))(
  'all access that is %s is told of who has it: %s',
  (kind, _name, trial) => {
    runs.assert(trial.part, trial.requests, trial.pairs, ([before, after]) => {
      const both = sides(before, after);
      const requests = trial.of(universeOf(...both));
      const changes = TOLD[kind](compareSets(before, after));
      const isTold = (request: RequestJson) => changes.some((change) => includesCaller(change, request, both) && includesCall(change, request));
      const missed = referenceCompare(before, after, requests).filter((change) => change.kind === kind && change.real && !isTold(change.request));
      expect(missed.slice(0, 3)).toEqual([]);
      return requests.length;
    });
  },
);

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
  if (sets.some((set) => find(set, id, account))) return false;
  const isNamed = [`acs:ram::${account}:${id}"`, `arn:sts::${account}:assumed-${id}/`].some(isWritten);
  return kind === 'root' || (kind === ownKind && !isNamed);
}

function includesCall({ actions, exceptActions, resources, conditions }: Change, request: RequestJson): boolean {
  const on: StatementJson = { Effect: 'Allow', Action: [...actions], Resource: [...resources] };
  const except: StatementJson = { Effect: 'Allow', NotAction: [...exceptActions ?? []], Resource: [...resources] };
  return [on, ...exceptActions ? [except] : []].every((statement) => concerns(statement, request).includes(true))
    && conditionHolds(conditions as StatementJson['Condition'], request, readerOfSets(asItIs)).some(({ holds }) => holds);
}
