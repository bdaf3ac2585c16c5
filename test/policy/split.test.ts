import * as fc from 'fast-check';
import { KINDS, smallStatements } from './arbitraries';
import { canonicalStatements, Effect, isWildcard, NO_CONDITION, splitStatement, Statement, statementBytes, Text } from '../../src/policy';

describe.each(KINDS)('a statement of a %s document', (kind) => {
  test('says in parts what it said as a whole, and no part that could be halved is too long', () => {
    fc.assert(fc.property(smallStatements(kind), fc.integer({ min: 1, max: 400 }), (statements, most) => {
      // Excepted actions are a group of their own statement, which no canonical form unites again.
      for (const statement of canonicalStatements(statements).filter(({ exceptActions }) => !exceptActions)) {
        const parts = splitStatement(kind, statement, most);
        expect(canonicalStatements(parts)).toEqual(canonicalStatements([statement]));
        for (const part of parts.filter((one) => statementBytes(kind, one) > most)) {
          expect(part.resources ?? []).toHaveLength(Math.min(part.resources?.length ?? 0, 1));
          expect(part.actions).toHaveLength(1);
          expect((part.principals?.length ?? 1) === 1 || part.principals!.some(isWildcard)).toBe(true);
        }
      }
    }), { numRuns: 300 });
  });
});

test('a statement that is short enough is left alone', () => {
  const statement: Statement = {
    effect: Effect.ALLOW, actions: [Text.of('oss:GetObject')], exceptActions: false, resources: [Text.of('a'), Text.of('b')], condition: NO_CONDITION,
  };
  expect(splitStatement('identity', statement, statementBytes('identity', statement))).toEqual([statement]);
  expect(splitStatement('identity', statement, statementBytes('identity', statement) - 1)).toHaveLength(2);
});

test('excepted actions stay together: apart, each half would allow what the other excepts', () => {
  const statement: Statement = {
    effect: Effect.ALLOW, actions: [Text.of('oss:a'), Text.of('oss:b')], exceptActions: true, resources: [Text.of('a')], condition: NO_CONDITION,
  };
  expect(splitStatement('identity', statement, 1)).toEqual([statement]);
});
