/** Does one piece of work, warmed up by smaller ones of the same kind, and prints what it took. */
import { bareUsers, barePolicies, manyGrants, manyUsers } from './apps';
import { mergeDisjoint } from './merge';

interface Work {
  readonly run: (count: number) => void;
  readonly warmUps: number;
}

/** Few warm-ups where each leaves its tokens behind, many where nothing stays. */
const WORKS: Readonly<Record<string, Work>> = {
  bareUsers: { run: bareUsers, warmUps: 1 },
  barePolicies: { run: barePolicies, warmUps: 1 },
  manyGrants: { run: manyGrants, warmUps: 1 },
  manyUsers: { run: manyUsers, warmUps: 1 },
  mergeDisjoint: { run: mergeDisjoint, warmUps: 300 },
};
const WARM_UP_COUNT = 100;

// cdktf records a stack trace for many values; with ts-node's source maps each takes three times as long as in a user's app.
Reflect.deleteProperty(Error, 'prepareStackTrace');

const { run, warmUps } = WORKS[process.argv[2]];
for (let i = 0; i < warmUps; i++) {
  run(WARM_UP_COUNT);
}
const start = process.hrtime.bigint();
run(Number(process.argv[3]));
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
