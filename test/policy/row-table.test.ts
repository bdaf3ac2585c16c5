import * as fc from 'fast-check';
import { awkwardText, KINDS, reordered, smallStatements } from './arbitraries';
import { canonicalStatements, conditionOn, DocumentKind, Effect, identityStatement, Row, rowsOf, RowTable, Statement, Text } from '../../src/policy';

function tableOf(rows: readonly Row[]): RowTable {
  const table = new RowTable();
  rows.forEach((row) => table.add(row));
  return table;
}

/** The small universe with texts of any characters and holes among its resources. */
function statementsOf(kind: DocumentKind): fc.Arbitrary<Statement[]> {
  return fc.tuple(smallStatements(kind), fc.array(awkwardText, { minLength: 4, maxLength: 4 })).map(([statements, awkward]) =>
    statements.map((statement, index) => ({ ...statement, ...(statement.resources && { resources: [...statement.resources, awkward[index]] }) })));
}

describe.each(KINDS)('a table of the rows of %s documents', (kind) => {
  test('does not depend on the order of rows', () => {
    const twice = statementsOf(kind).chain((statements) => fc.tuple(fc.constant(statements), reordered(statements)));
    fc.assert(fc.property(twice, ([statements, others]) => {
      const [a, b] = [statements, others].map((list) => tableOf(list.flatMap(rowsOf)));
      expect(a.statements()).toEqual(b.statements());
    }), { numRuns: 300 });
  });

  test('is not changed by a row that it has, or by a plan', () => {
    fc.assert(fc.property(statementsOf(kind), (statements) => {
      const rows = statements.flatMap(rowsOf);
      const table = tableOf(rows);
      const before = table.statements();
      rows.forEach((row) => {
        table.plan(row);
        expect(table.statements()).toEqual(before);
        table.add(row);
      });
      expect(table.statements()).toEqual(before);
    }));
  });

  test('holds rows that say what its statements say', () => {
    fc.assert(fc.property(statementsOf(kind), (statements) => {
      const table = tableOf(statements.flatMap(rowsOf));
      expect(tableOf(table.rows()).statements()).toEqual(table.statements());
    }), { numRuns: 300 });
  });
});

test('the statements of a table are the canonical form', () => {
  fc.assert(fc.property(statementsOf('identity'), (statements) => {
    expect(tableOf(statements.flatMap(rowsOf)).statements()).toEqual(canonicalStatements(statements));
  }), { numRuns: 500 });
});

test('of two spellings of one condition the smaller stays, whichever comes first', () => {
  const [a, b] = ['acs:x', 'ACS:x'].map((key) => identityStatement(Effect.ALLOW, ['oss:a'], [Text.of(key)], conditionOn('Bool', key, [Text.of('true')])));
  const conditions = [[a, b], [b, a]].map((list) => tableOf(list.flatMap(rowsOf)).statements().map(({ condition }) => condition));
  expect(conditions).toEqual([[b.condition], [b.condition]]);
});

test('is empty until a row comes', () => {
  const table = new RowTable();
  expect(table.isEmpty).toBe(true);
  fc.sample(statementsOf('identity').filter((statements) => statements.length > 0), 1)[0].flatMap(rowsOf).forEach((row) => table.add(row));
  expect(table.isEmpty).toBe(false);
});
