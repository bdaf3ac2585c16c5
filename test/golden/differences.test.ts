import * as fs from 'node:fs';
import * as path from 'node:path';
import { GOLDENS } from './all';
import { printDifferences } from '../../scripts/print-differences';

test('docs/differences.md is what the tables say; `npx projen differences` writes it anew', () => {
  expect(fs.readFileSync(path.join(__dirname, '..', '..', 'docs', 'differences.md'), 'utf8')).toBe(printDifferences());
});

test('every reason is one line of a table', () => {
  for (const { differs } of GOLDENS) expect(differs?.because ?? '').not.toMatch(/[\n|]/);
});
