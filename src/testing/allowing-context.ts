import { Evaluator, Request } from '../access';
import { Condition, Effect, foldedKey, OPERATORS, Statement } from '../policy';

/** Values of condition keys that a request lacks and with which one of the statements allows it. */
export function allowingContext(evaluator: Evaluator, statements: readonly Statement[], request: Request): Request['context'] | undefined {
  const given = new Set(Object.keys(request.context).map(foldedKey));
  return statements.filter(({ effect }) => effect === Effect.ALLOW)
    .map(({ condition }) => Object.fromEntries(valuesAsked(condition).filter(([key]) => !given.has(foldedKey(key)))))
    .find((lacking) => Object.keys(lacking).length > 0 && evaluator.decide({ ...request, context: { ...request.context, ...lacking } }) === 'allow');
}

/** Of each key the first value that is asked for. */
function valuesAsked(condition: Condition): readonly [string, string][] {
  return condition.filter(({ operator }) => !OPERATORS.get(operator)!.negative)
    .flatMap(({ tests }) => tests.flatMap(({ key, values: [{ literal }] }): [string, string][] => (literal === undefined ? [] : [[key, literal]])));
}
