import * as fs from 'node:fs';
import * as path from 'node:path';
import { printCatalog } from '../../scripts/print-catalog';

const PAGE = path.join(__dirname, '..', '..', 'docs', 'catalog.md');

test('docs/catalog.md is what the tables print', () => {
  if (fs.readFileSync(PAGE, 'utf8') !== printCatalog()) {
    throw new Error('docs/catalog.md is not what the tables of src/catalog print: run `npx projen catalog`');
  }
});
