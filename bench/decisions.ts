/** Decisions on policies of 10, 100 and 1,000 statements with conditions, ours and those of other evaluators on equivalent policies. */
import Table from 'cli-table3';
import { Figure, written } from './figure';
import { accessOf, requestOf, statementOf } from './own-policies';
import { cedar, Decide, simulate } from './peers';
import { PolicySet, policySet, Shape, SHAPES } from './policy-sets';
import { rates } from './processor-time';
import { Evaluator } from '../lib/access';

const FEWEST = 10;
const MOST = 1000;
const SIZES = [FEWEST, 100, MOST];
const ROUNDS = 3;

/** Decisions a second. */
interface Speeds {
  readonly decide: number;
  readonly explain: number;
  readonly cedar: number;
  readonly simulate: number;
}

/** Prints every speed, and returns the worst of each kind. */
export function measureDecisions(): readonly Figure[] {
  const table = new Table({
    head: ['decisions a second', 'statements', 'ours', 'with reasons', 'Cedar', 'iam-simulate', 'ours : Cedar', 'ours : iam-simulate'],
    style: { head: [], border: [] },
  });
  const bySize = new Map<number, Speeds[]>(SIZES.map((size) => [size, []]));
  for (const [name, shape] of Object.entries(SHAPES)) {
    for (const size of SIZES) {
      const speeds = speedsOn(shape, size);
      bySize.get(size)!.push(speeds);
      const { decide, explain, cedar: byCedar, simulate: bySimulate } = speeds;
      table.push([name, size, ...[decide, explain, byCedar, bySimulate, decide / byCedar, decide / bySimulate].map(written)]);
    }
  }
  console.log(table.toString());

  const fewest = bySize.get(FEWEST)!;
  const most = bySize.get(MOST)!;
  const worst = (speedOf: (speeds: Speeds) => number) => Math.min(...most.map(speedOf));
  const on = `at ${written(MOST)} statements`;
  return [
    { what: `decisions : Cedar's, ${on}`, figure: worst(({ decide, cedar: other }) => decide / other), atLeast: 80 },
    { what: `decisions : iam-simulate's, ${on}`, figure: worst(({ decide, simulate: other }) => decide / other), atLeast: 200 },
    { what: `decisions ${on}`, figure: worst(({ decide }) => decide), unit: '/s', atLeast: 200_000 },
    { what: `decisions with reasons ${on}`, figure: worst(({ explain }) => explain), unit: '/s', atLeast: 20_000 },
    { what: `time of a decision ${on} : at ${FEWEST}`, figure: Math.max(...most.map(({ decide }, shape) => fewest[shape].decide / decide)), atMost: 2 },
  ];
}

function speedsOn(shape: Shape, size: number): Speeds {
  const set = policySet(shape, size);
  const evaluator = new Evaluator(accessOf(set.rules.map(statementOf)));
  const requests = set.calls.map(requestOf);
  const peers = [cedar(set), simulate(set)];
  checkEqual(set, [(call) => evaluator.decide(requestOf(call)) === 'allow', ...peers]);
  const [decide, explain, byCedar, bySimulate] = rates([
    () => requests.forEach((request) => evaluator.decide(request)),
    () => requests.forEach((request) => evaluator.explain(request)),
    ...peers.map((allows) => () => set.calls.forEach(allows)),
  ].map((run) => ({ run, times: requests.length })), ROUNDS);
  return { decide, explain, cedar: byCedar, simulate: bySimulate };
}

/** Only what decides alike can be compared. */
function checkEqual({ calls }: PolicySet, all: readonly Decide[]): void {
  const answers = all.map((decide) => calls.map(decide));
  for (const [index, call] of calls.entries()) {
    if (new Set(answers.map((each) => each[index])).size > 1) {
      throw new Error(`${JSON.stringify(call)} is decided differently: ${answers.map((each) => each[index]).join(', ')}`);
    }
  }
  if (answers[0].filter((isAllowed) => isAllowed).length !== calls.length / 2) {
    throw new Error('half of the calls should be allowed');
  }
}
