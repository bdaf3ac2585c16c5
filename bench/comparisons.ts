/** Comparisons of a policy with an edited one. */
import { Figure, written } from './figure';
import { accessOf, Statement, statementOf } from './own-policies';
import { policySet, Shape, SHAPES } from './policy-sets';
import { medianMilliseconds } from './processor-time';
import { compare, Verdict } from '../lib/access';

interface Edit {
  readonly what: string;
  readonly make: (statements: readonly Statement[]) => readonly Statement[];
  readonly verdict: Verdict;
  /** Milliseconds, at 1,000 statements. */
  readonly atMost: number;
}

const EDITS: readonly Edit[] = [
  { what: 'one action added', make: withOneAction, verdict: 'broader', atMost: 50 },
  { what: 'all reordered', make: (statements) => [...statements].reverse(), verdict: 'none', atMost: 10 },
  {
    what: '`oss:Get*` on `*` added',
    make: (statements) => [...statements, { Effect: 'Allow', Action: ['oss:Get*'], Resource: ['*'] }],
    verdict: 'broader',
    atMost: 200,
  },
];
const MOST = 5000;

function withOneAction(statements: readonly Statement[]): readonly Statement[] {
  const middle = Math.floor(statements.length / 2);
  return statements.map((statement, index) => (index === middle ? { ...statement, Action: [...statement.Action, 'oss:RestoreObject'] } : statement));
}

/** The slowest of the shapes for each edit. */
export function measureComparisons(): readonly Figure[] {
  return [
    ...EDITS.map((edit) => ({ ...figureOf(edit, 1000, 9), atMost: edit.atMost })),
    ...EDITS.map((edit) => figureOf(edit, MOST, 3)),
  ];
}

function figureOf(edit: Edit, size: number, runs: number): Figure {
  const milliseconds = Object.values(SHAPES).map((shape) => timeOf(edit, shape, size, runs));
  return { what: `compare ${written(size)} statements, ${edit.what}: \`${edit.verdict}\``, figure: Math.max(...milliseconds), unit: 'ms' };
}

function timeOf({ what, make, verdict }: Edit, shape: Shape, size: number, runs: number): number {
  const statements = policySet(shape, size).rules.map(statementOf);
  const [before, after] = [statements, make(statements)].map(accessOf);
  const found = compare(before, after).verdict;
  if (found !== verdict) {
    throw new Error(`${what} is \`${found}\` at ${size} statements, and should be \`${verdict}\``);
  }
  return medianMilliseconds(() => compare(before, after), runs);
}
