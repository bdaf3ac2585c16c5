import { compileTest, foldedKey, MAYBE, NO, OPERATORS, Pattern, ResourcePattern, Text } from '../../policy';
import { Call } from '../call';
import { CallContext } from '../call-context';
import type { Reaching } from './side';

/** What an unknown part of a document turns out to be: whether it matches. Equal unknown strings are one symbol. */
export type Guess = (symbol: string) => boolean;

/** One of the symbols matches; or, negated, none of them. */
export interface Clause {
  readonly symbols: readonly string[];
  readonly negated: boolean;
}

export function holds(clauses: readonly Clause[] | undefined, guess: Guess): boolean {
  return clauses !== undefined && clauses.every(({ symbols, negated }) => symbols.some(guess) !== negated);
}

/** What has to hold of the symbols for a statement to apply; nothing at all where it surely applies, `undefined` where it surely does not. */
export function clausesOf({ statement, truth }: Reaching, call: Call, context: CallContext): readonly Clause[] | undefined {
  const conditional = statement.condition.holds(context);
  if (conditional === NO) {
    return undefined;
  }
  return [
    ...(truth === MAYBE ? reachClauses(statement, call) : []),
    ...(conditional === MAYBE ? conditionClauses(statement, context) : []),
  ];
}

/** What has to hold for it to apply, whatever the context. */
export function reachClauses({ statement, audience }: Reaching['statement'], { action, resource, caller }: Call): readonly Clause[] {
  const { actions, exceptActions, resources = [] } = statement;
  const members = (audience?.members ?? []).map(({ key, reaches }) => ({ key, truth: reaches(caller) }));
  return [
    ...unlessCertain('action', actions.map((text) => ({ key: text.key, truth: new Pattern(text, true).matches(action) })), exceptActions),
    ...unlessCertain('resource', resources.map((text) => ({ key: text.key, truth: new ResourcePattern(text).matches(resource) }))),
    ...unlessCertain('principal', members),
    ...(audience?.atMost === MAYBE ? [{ symbols: [`public ${audience.members.map(({ key }) => key).join(' ')}`], negated: true }] : []),
  ];
}

function conditionClauses({ condition: { condition } }: Reaching['statement'], context: CallContext): readonly Clause[] {
  return condition.flatMap(({ operator, tests }) => tests.flatMap(({ key, values }) => {
    const { negative } = OPERATORS.get(operator)!;
    const positive = negative ? operator.replace('Not', '') : operator;
    const folded = foldedKey(key);
    return unlessCertain(`${positive} ${folded}`, values.map((value) => ({ key: value.key, truth: matches(positive, value, context.value(folded)) })), negative);
  }));
}

function matches(operator: string, value: Text, seen: string | undefined): number {
  return compileTest(operator, [value])(seen);
}

/** No clause where one of the alternatives is certain, or none is possible: then nothing depends on a symbol. */
function unlessCertain(kind: string, alternatives: readonly { key: string; truth: number }[], negated = false): readonly Clause[] {
  const possible = alternatives.filter(({ truth }) => truth !== NO);
  return possible.length === 0 || possible.some(({ truth }) => truth !== MAYBE) ? [] : [{ symbols: possible.map(({ key }) => `${kind} ${key}`), negated }];
}
