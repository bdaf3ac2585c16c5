/** What `npm start` prints: where the Terraform JSON lies, the access report of the example, its plan. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expected } from '../../scripts/examples';
import { findBinary } from '../../src/offline';

const ROOT = path.join(__dirname, '..', '..');
const START = path.join(ROOT, 'scripts', 'start.ts');

const printed = execFileSync(process.execPath, [require.resolve('ts-node/dist/bin.js'), '-T', START], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('says where the Terraform JSON lies', () => {
  expect(printed).toContain(path.join('examples', 'media-pipeline', 'cdktf.out', 'stacks', 'media-pipeline', 'cdk.tf.json'));
});

test('prints the access report that is committed with the example', () => {
  expect(printed).toContain(`\n${expected('media-pipeline').report}`);
});

test('prints what the README shows of it', () => {
  const [, shown] = /^```text\n([^]*?)\n```$/m.exec(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'))!;
  const lines = shown.split('\n').filter((line) => line !== '…');
  expect(lines.length).toBeGreaterThan(5);
  expect(printed.split('\n')).toEqual(expect.arrayContaining(lines));
});

test('shows the plan of the example behind them, or says in one line why not', () => {
  const [, behind] = printed.split(/\n(?=(?:No plan|Plan, by))/);
  if (findBinary()) expect(behind).toMatch(/^Plan, by [^]*\nPlan: \d+ to add, 0 to change, 0 to destroy\.\n+$/);
  else expect(behind).toMatch(/^No plan, since there is no `terraform`.*\n$/);
});
