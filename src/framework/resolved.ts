import { IResolveContext } from 'cdktf';
import { Statement, Text } from '../policy';

/**
 * The statement with every token resolved; the same object where it has none. cdktf makes a token anew each time that an
 * attribute is read, so only here do two tokens of one value become one hole, and only these holes have names that do
 * not depend on what else the app has read before.
 */
export function resolvedStatement(statement: Statement, context: IResolveContext): Statement {
  const { principals, actions, resources, condition } = statement;
  const values = condition.flatMap(({ tests }) => tests.flatMap((test) => test.values));
  const all = [...(principals ?? []).map(({ value }) => value), ...actions, ...(resources ?? []), ...values];
  if (all.every(({ literal }) => literal !== undefined)) {
    return statement;
  }
  const resolved = ({ pieces }: Text) => Text.of(...pieces.map((piece) => (
    typeof piece === 'string' ? piece : { hole: String(context.resolve(piece.hole)) })));
  return {
    ...statement,
    ...(principals && { principals: principals.map(({ type, value }) => ({ type, value: resolved(value) })) }),
    actions: actions.map(resolved),
    ...(resources && { resources: resources.map(resolved) }),
    condition: condition.map(({ operator, tests }) => (
      { operator, tests: tests.map((test) => ({ key: test.key, values: test.values.map(resolved) })) })),
  };
}
