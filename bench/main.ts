/**
 * Prints how fast the library is, mostly as ratios taken in one run, since absolute times say more of the machine: decisions against
 * those of other evaluators, constructs against bare cdktf with the same resources, both against themselves at a smaller size.
 * Run by `npm run bench`, which compiles first; fails where a figure is not reached.
 */
import Table from 'cli-table3';
import { measureComparisons } from './comparisons';
import { measureDecisions } from './decisions';
import { printFigures } from './figure';
import { measureGlobs } from './globs';
import { Job, measure } from './measure';
import { measurePlans } from './plans';
import { measureStart } from './start';

const RUNS = 5;

interface Ratio {
  readonly what: string;
  readonly job: Job;
  readonly against: Job;
  readonly atMost: number;
}

const manyUsers = { work: 'manyUsers', count: 1000 };
const manyGrants = { work: 'manyGrants', count: 1000 };

const RATIOS: readonly Ratio[] = [
  { what: '1,000 users with a grant each : bare cdktf with the same resources', job: manyUsers, against: { work: 'bareUsers', count: 1000 }, atMost: 1.5 },
  { what: '5,000 users with a grant each : 1,000 of them', job: { work: 'manyUsers', count: 5000 }, against: manyUsers, atMost: 5.5 },
  { what: '1,000 grants for one user : 1,000 bare policies', job: manyGrants, against: { work: 'barePolicies', count: 1000 }, atMost: 2 },
  { what: '1,000 grants for one user : 200 of them', job: manyGrants, against: { work: 'manyGrants', count: 200 }, atMost: 6 },
];

const decisions = measureDecisions();
const [merge] = measure([{ work: 'mergeDisjoint', count: 1000 }], RUNS);
printFigures([
  ...decisions,
  ...measureComparisons(),
  ...measureGlobs(),
  ...measureStart(3 * RUNS),
  { what: 'merging 1,000 disjoint statements', figure: merge.milliseconds, unit: 'ms', atMost: 5 },
]);

const table = new Table({
  head: ['what : against what', 'ms', 'against, ms', 'ratio', 'to reach', 'peak MB', 'against, MB'],
  style: { head: [], border: [] },
});
for (const { what, job, against, atMost } of RATIOS) {
  const [own, other] = measure([job, against], RUNS);
  const figures = [own.milliseconds, other.milliseconds].map((ms) => ms.toFixed(0));
  const ratio = own.milliseconds / other.milliseconds;
  reach(ratio, atMost);
  table.push([what, ...figures, ratio.toFixed(2), `≤ ${atMost}`, own.megabytes.toFixed(0), other.megabytes.toFixed(0)]);
}
console.log(table.toString());

const plans = measurePlans(2 * RUNS);
if (plans === undefined) {
  console.log('offline plan: not measured, since there is no terraform and no tofu on the PATH');
} else {
  const { resources, offline, builtIn, help } = plans;
  console.log(`offline plan of the media pipeline, ${resources} resources: ${offline.toFixed(0)} ms; \`terraform plan\` of as many terraform_data: `
    + `${builtIn.toFixed(0)} ms; ratio ${(offline / builtIn).toFixed(1)}, to reach ≤ 2.5`);
  console.log(`start of imm-access --help: ${help.toFixed(0)} ms, to reach ≤ 150 ms`);
}

function reach(figure: number, atMost: number): void {
  if (figure > atMost) {
    process.exitCode = 1;
  }
}
