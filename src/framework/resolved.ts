import { DefaultTokenResolver, IResolveContext, StringConcat, Tokenization } from 'cdktf';
import { IConstruct } from 'constructs';
import { Statement, Text } from '../policy';
import { readTemplate } from './template';

/** Tells what tokens stand for. */
export type Resolver = Pick<IResolveContext, 'resolve'>;

const TOKEN_RESOLVER = new DefaultTokenResolver(new StringConcat());

/** For validations: tokens as the synth that follows will resolve them. */
export function resolverAt(scope: IConstruct): Resolver {
  return { resolve: (value) => Tokenization.resolve(value, { scope, resolver: TOKEN_RESOLVER }) };
}

/**
 * The statement with every token resolved; the same object where it has none. cdktf makes a token anew each time that an
 * attribute is read, so only here do two tokens of one value become one hole, and only these holes have names that do
 * not depend on what else the app has read before.
 */
export function resolvedStatement(statement: Statement, resolver: Resolver): Statement {
  const { principals, actions, resources, condition } = statement;
  const values = condition.flatMap(({ tests }) => tests.flatMap((test) => test.values));
  const all = [...(principals ?? []).map(({ value }) => value), ...actions, ...(resources ?? []), ...values];
  if (all.every(({ literal }) => literal !== undefined)) {
    return statement;
  }
  const resolved = (text: Text) => resolvedText(text, resolver);
  return {
    ...statement,
    ...(principals && { principals: principals.map(({ type, value }) => ({ type, value: resolved(value) })) }),
    actions: actions.map(resolved),
    ...(resources && { resources: resources.map(resolved) }),
    condition: condition.map(({ operator, tests }) => (
      { operator, tests: tests.map((test) => ({ key: test.key, values: test.values.map(resolved) })) })),
  };
}

/** A token may turn out to be literal text, or text with references in it: only these are still unknown. */
export function resolvedText({ pieces }: Text, resolver: Resolver): Text {
  return Text.of(...pieces.map((piece) => (typeof piece === 'string' ? piece : readResolved(String(resolver.resolve(piece.hole))))));
}

/** Where nothing refers to anything, nothing is Terraform's: `%{` and `$$` are what they are in any other string. */
function readResolved(value: string): Text {
  return value.includes('${') ? readTemplate(value) : Text.of(value);
}
