import * as fc from 'fast-check';
import { KINDS, smallStatements } from './arbitraries';
import { Condition, conditionOn, Effect, NO_CONDITION, rowsOf, Statement, statementOfRow, Text } from '../../src/policy';

const STATEMENT: Statement = {
  effect: Effect.ALLOW,
  actions: [Text.of('oss:a'), Text.of('oss:b')],
  exceptActions: false,
  resources: [Text.of('r'), Text.of('s')],
  condition: NO_CONDITION,
};

function shape(statement: Statement): string[] {
  return rowsOf(statement).map(({ principals, resource, actions }) => `${principals?.map(({ value }) => value).join() ?? '-'} ${resource ?? '-'} ${actions.list.join()}`);
}

function named(...values: string[]): Statement {
  return { ...STATEMENT, principals: values.map((value) => ({ type: 'Bucket', value: Text.of(value) })) };
}

test.each<[string, Statement, string[]]>([
  ['each resource', STATEMENT, ['- r oss:a,oss:b', '- s oss:a,oss:b']],
  ['each principal and resource', named('1', '2'), ['1 r oss:a,oss:b', '1 s oss:a,oss:b', '2 r oss:a,oss:b', '2 s oss:a,oss:b']],
  ['each resource, principals together with a wildcard', named('2', '*'), ['*,2 r oss:a,oss:b', '*,2 s oss:a,oss:b']],
  ['each resource, principals of excepted actions together', { ...named('2', '1'), exceptActions: true }, ['1,2 r oss:a,oss:b', '1,2 s oss:a,oss:b']],
  ['no resource', { ...named('1'), resources: undefined }, ['1 - oss:a,oss:b']],
])('a row for %s', (_what, statement, rows) => {
  expect(shape(statement)).toEqual(rows);
});

describe('rows share a group', () => {
  const on = (key: string): Condition => conditionOn('Bool', key, [Text.of('true')]);
  test.each<[string, Statement, Statement, boolean]>([
    ['of other actions and resources', STATEMENT, { ...STATEMENT, actions: [Text.of('oss:c')], resources: [Text.of('t')] }, true],
    ['of conditions on one key', { ...STATEMENT, condition: on('acs:MFAPresent') }, { ...STATEMENT, condition: on('ACS:mfapresent') }, true],
    ['of one excepted action in two letter cases', { ...STATEMENT, exceptActions: true },
      { ...STATEMENT, exceptActions: true, actions: [Text.of('OSS:B'), Text.of('oss:a')] }, true],
    ['of other excepted actions', { ...STATEMENT, exceptActions: true }, { ...STATEMENT, exceptActions: true, actions: [Text.of('oss:c')] }, false],
    ['of excepted actions on other resources', { ...STATEMENT, exceptActions: true }, { ...STATEMENT, exceptActions: true, resources: [Text.of('r')] }, false],
    ['of actions and of excepted actions', STATEMENT, { ...STATEMENT, exceptActions: true }, false],
    ['of other effects', STATEMENT, { ...STATEMENT, effect: Effect.DENY }, false],
    ['of other conditions', STATEMENT, { ...STATEMENT, condition: on('acs:MFAPresent') }, false],
    ['of other principals', named('1'), named('2'), false],
    ['of a principal beside a wildcard', named('*'), named('*', '2'), false],
  ])('%s: %#', (_what, a, b, shared) => {
    expect(rowsOf(a)[0].group === rowsOf(b)[0].group).toBe(shared);
  });
});

test.each(KINDS)('a row of a %s document is written as a statement of its own', (kind) => {
  fc.assert(fc.property(smallStatements(kind), (statements) => {
    // The group of excepted actions tells the other resources of their statement.
    for (const row of statements.filter(({ exceptActions }) => !exceptActions).flatMap(rowsOf)) {
      const statement = statementOfRow(row);
      expect(rowsOf(statement)).toEqual([row]);
      expect(['principals', 'resources'].filter((name) => name in statement)).toEqual(['principals', 'resources'].filter((name) => name in statements[0]));
    }
  }));
});
