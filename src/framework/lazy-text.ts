import { IResolvable, IResolveContext, Token } from 'cdktf';

/**
 * A string that is made at synth. cdktf's own `Lazy` records a stack trace for each value, which with thousands of
 * documents takes longer than all that is said in them.
 */
export function lazyText(produce: (context: IResolveContext) => string): string {
  const value: IResolvable = { creationStack: [], resolve: produce, toString: () => Token.asString(value) };
  return value.toString();
}
