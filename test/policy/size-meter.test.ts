import * as fc from 'fast-check';
import { awkwardText, smallStatements } from './arbitraries';
import { documentBytes, rowsOf, RowTable, SizeMeter, Statement } from '../../src/policy';

/** The small universe with texts of any characters and holes among its resources. */
const STATEMENTS: fc.Arbitrary<Statement[]> = smallStatements('identity').chain((statements) =>
  fc.array(awkwardText, { minLength: statements.length, maxLength: statements.length }).map((awkward) =>
    statements.map((statement, index) => ({ ...statement, resources: [...statement.resources!, awkward[index]] }))));

test('a meter knows at every row how large its document is and would be', () => {
  fc.assert(fc.property(STATEMENTS, (statements) => {
    const [table, meter] = [new RowTable(), new SizeMeter()];
    expect(meter.bytes).toBe(documentBytes({ kind: 'identity', statements: [] }));
    for (const row of statements.flatMap(rowsOf)) {
      const merge = table.plan(row);
      const foretold = meter.bytesWith(merge);
      meter.add(merge);
      table.put(merge);
      expect(meter.bytes).toBe(foretold);
      expect(meter.bytes).toBe(documentBytes({ kind: 'identity', statements: table.statements() }));
      expect(meter.bytesWith(table.plan(row))).toBe(meter.bytes);
    }
  }), { numRuns: 500 });
});

test('a meter that comes later, and behind other statements, knows as much', () => {
  fc.assert(fc.property(STATEMENTS, STATEMENTS, (kept, statements) => {
    const table = new RowTable();
    statements.flatMap(rowsOf).forEach((row) => table.add(row));
    expect(SizeMeter.of(kept, table.rows()).bytes).toBe(documentBytes({ kind: 'identity', statements: [...kept, ...table.statements()] }));
  }));
});
