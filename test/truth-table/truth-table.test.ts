/** The published truth table: each kind of change, in both directions, with its witnesses decided by the reference. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Change, Verdict } from '../../src/access';
import { compareSets } from '../properties/engine';
import { referenceDecide } from '../reference/evaluate';
import { AccessSetJson, RequestJson } from '../reference/json';

interface Row {
  readonly name: string;
  readonly before: AccessSetJson;
  readonly after: AccessSetJson;
  readonly verdict: Verdict;
}

const FILES = fs.readdirSync(__dirname).filter((file) => file.endsWith('.json'));
const ROWS = FILES.flatMap((file) => (JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8')) as Row[]).map((row) => ({ ...row, file })));

function expectShown(changes: readonly Change[], denying: AccessSetJson, allowing: AccessSetJson) {
  for (const { witness } of changes) {
    expect(referenceDecide(allowing, witness as RequestJson).decision).toBe('allow');
    expect(referenceDecide(denying, witness as RequestJson).decision).toMatch(/deny$/);
  }
}

test('the table holds at least sixty kinds of change, each once', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
});

test.each(ROWS.map((row) => [row.file, row.name, row.verdict, row] as const))('%s: %s: %s', (_file, _name, verdict, row) => {
  const comparison = compareSets(row.before, row.after);
  expect(comparison.verdict).toBe(verdict);
  expectShown(comparison.added, row.before, row.after);
  expectShown(comparison.removed, row.after, row.before);
});

/** What the change the other way round comes to; a change that is possibly one may be one the other way, or a mere loss. */
const REVERSED: Readonly<Record<Verdict, readonly Verdict[]>> = {
  none: ['none', 'unknown'], narrower: ['broader'], broader: ['narrower'], mixed: ['mixed'], unknown: ['unknown', 'none', 'narrower'],
};

test.each(ROWS.map((row) => [row.file, row.name, row] as const))('%s: %s, undone', (_file, _name, { before, after, verdict }) => {
  expect(REVERSED[verdict]).toContain(compareSets(after, before).verdict);
});
