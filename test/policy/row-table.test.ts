import * as fc from 'fast-check';
import { awkwardText, KINDS, reordered, smallStatements } from './arbitraries';
import { canonicalStatements, documentBytes, DocumentKind, Row, rowsOf, RowTable, Statement } from '../../src/policy';

function tableOf(kind: DocumentKind, rows: readonly Row[]): RowTable {
  const table = new RowTable(kind);
  rows.forEach((row) => table.add(row));
  return table;
}

/** The small universe with texts of any characters and holes among its resources. */
function statementsOf(kind: DocumentKind): fc.Arbitrary<Statement[]> {
  return fc.tuple(smallStatements(kind), fc.array(awkwardText, { minLength: 4, maxLength: 4 })).map(([statements, awkward]) =>
    statements.map((statement, index) => ({ ...statement, ...(statement.resources && { resources: [...statement.resources, awkward[index]] }) })));
}

describe.each(KINDS)('a table of the rows of %s documents', (kind) => {
  test('knows at every row how large its document is and would be', () => {
    fc.assert(fc.property(statementsOf(kind), (statements) => {
      const table = new RowTable(kind);
      expect(table.bytes).toBe(documentBytes({ kind, statements: [] }));
      for (const row of statements.flatMap(rowsOf)) {
        const foretold = table.offer(row).bytes;
        table.add(row);
        expect(table.bytes).toBe(foretold);
        const printed = documentBytes({ kind, statements: table.statements() });
        expect(table.bytes).toBeGreaterThanOrEqual(printed);
        expect(kind !== 'identity' || table.bytes === printed).toBe(true);
      }
    }), { numRuns: 300 });
  });

  test('does not depend on the order of rows', () => {
    const twice = statementsOf(kind).chain((statements) => fc.tuple(fc.constant(statements), reordered(statements)));
    fc.assert(fc.property(twice, ([statements, others]) => {
      const [a, b] = [statements, others].map((list) => tableOf(kind, list.flatMap(rowsOf)));
      expect(a.statements()).toEqual(b.statements());
      expect(a.bytes).toBe(b.bytes);
    }), { numRuns: 300 });
  });

  test('is not changed by a row that it has, or by asking', () => {
    fc.assert(fc.property(statementsOf(kind), (statements) => {
      const rows = statements.flatMap(rowsOf);
      const table = tableOf(kind, rows);
      const before = { statements: table.statements(), bytes: table.bytes };
      rows.forEach((row) => {
        expect(table.offer(row).bytes).toBe(table.bytes);
        table.add(row);
      });
      expect({ statements: table.statements(), bytes: table.bytes }).toEqual(before);
    }));
  });
});

test('the statements of an identity document are its canonical form', () => {
  fc.assert(fc.property(statementsOf('identity'), (statements) => {
    expect(tableOf('identity', statements.flatMap(rowsOf)).statements()).toEqual(canonicalStatements('identity', statements));
  }), { numRuns: 500 });
});
