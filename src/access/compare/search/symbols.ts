import type { Reaching } from './side';
import { compareKeys, compileTest, ConditionTest, foldedKey, MAYBE, NO, OPERATORS, Pattern, ResourcePattern, Text } from '../../../policy';
import { Call } from '../../matching/call';
import { CallContext } from '../../matching/call-context';

/** A question on an unknown part of a document: whether it matches, or allows, or denies. */
export interface Symbol {
  readonly question: string;
  /** The unknown strings that it hangs on: equal ones are the same on both sides. */
  readonly texts: readonly string[];
}

/** What the answers turn out to be. */
export type Guess = (question: string) => boolean;

/** One of the symbols matches; or, negated, none of them. */
export interface Clause {
  readonly symbols: readonly Symbol[];
  readonly negated: boolean;
}

export function holds(clauses: readonly Clause[] | undefined, guess: Guess): boolean {
  return clauses !== undefined && clauses.every(({ symbols, negated }) => symbols.some(({ question }) => guess(question)) !== negated);
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
  const members = (audience?.members ?? []).map(({ key, value, reaches }) => ({ key, text: value.key, truth: reaches(caller) }));
  return [
    ...unlessCertain('action', actions.map((text) => ({ key: text.key, truth: new Pattern(text, true).matches(action) })), exceptActions),
    ...unlessCertain('resource', resources.map((text) => ({ key: text.key, truth: new ResourcePattern(text).matches(resource) }))),
    ...unlessCertain('principal', members),
    ...(audience?.hangsOn ? [{ symbols: [audience.hangsOn], negated: true }] : []),
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

/** Asked for every guess and context anew. */
const COMPILED = new WeakMap<Text, Map<string, ConditionTest>>();

function matches(operator: string, value: Text, seen: string | undefined): number {
  const ofValue = COMPILED.get(value) ?? new Map<string, ConditionTest>();
  const test = ofValue.get(operator) ?? compileTest(operator, [value]);
  COMPILED.set(value, ofValue.set(operator, test));
  return test(seen);
}

interface Alternative {
  readonly key: string;
  /** The unknown string, where the key is more than that. */
  readonly text?: string;
  readonly truth: number;
}

/** No clause where one of the alternatives is certain, or none is possible: then nothing depends on a symbol. */
function unlessCertain(kind: string, alternatives: readonly Alternative[], negated = false): readonly Clause[] {
  const possible = new Map(alternatives.filter(({ truth }) => truth !== NO).map((alternative) => [alternative.key, alternative]));
  const symbols = [...possible].sort(([a], [b]) => compareKeys(a, b)).map(([key, { text = key }]) => ({ question: `${kind} ${key}`, texts: [text] }));
  return symbols.length === 0 || [...possible.values()].some(({ truth }) => truth !== MAYBE) ? [] : [{ symbols, negated }];
}
