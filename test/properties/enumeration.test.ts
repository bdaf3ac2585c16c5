/** Verdicts, held to the requests of small universes, each of them decided by the reference on both sides. */
import * as fc from 'fast-check';
import { compareSets } from './engine';
import { minute, Pair, pairsOf, tinySets } from './pairs';
import { Runs } from './runs';
import { Comparison } from '../../src/access';
import { ChangeKind, referenceCompare, ReferenceChange, sides } from '../reference/compare';
import { RequestJson } from '../reference/json';
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
