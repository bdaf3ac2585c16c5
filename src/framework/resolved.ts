import { DefaultTokenResolver, IResolveContext, StringConcat, Tokenization } from 'cdktf';
import { IConstruct } from 'constructs';
import { fillHoles, readTemplate, Statement, Text } from '../policy';

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
  // A token may turn out to be literal text, or text with references in it: only these are still unknown.
  return fillHoles(statement, (token) => readResolved(String(resolver.resolve(token))));
}

/** Where nothing refers to anything, nothing is Terraform's: `%{` and `$$` are what they are in any other string. */
function readResolved(value: string): Text {
  return value.includes('${') ? readTemplate(value) : Text.of(value);
}
