import { IConstruct } from 'constructs';
import { inputError, isUnknown, refuseEmpty, refuseListToken, textOf } from '../framework';
import { Condition, foldedKey, KeyTest, OPERATORS, readable, VALUE_FORMS } from '../policy';

/** A condition on a request: one key, one operator, and values of which any may match. `ConditionKey` makes them. */
export interface PolicyCondition {
  /** As it stands in a policy: `acs:SourceVpc`. */
  readonly key: string;
  /** As it stands in a policy: `StringEquals`. */
  readonly operator: string;
  /** Alternatives. */
  readonly values: string[];
}

/** All conditions at once, as the Condition block of a statement. */
export function conditionOf(scope: IConstruct, property: string, conditions: readonly PolicyCondition[]): Condition {
  const blocks = new Map<string, KeyTest[]>();
  for (const { key, operator, values } of conditions) {
    checkCondition(scope, property, { key, operator, values });
    const tests = blocks.get(operator) ?? [];
    if (tests.some((test) => foldedKey(test.key) === foldedKey(key))) {
      throw inputError(scope, property, `\`${key}\` stands under \`${operator}\` twice, and a policy can hold only one of them; `
        + 'name all values in one condition if any of them will do');
    }
    blocks.set(operator, [...tests, { key, values: values.map(textOf) }]);
  }
  return [...blocks].map(([operator, tests]) => ({ operator, tests }));
}

function checkCondition(scope: IConstruct, property: string, { key, operator, values }: PolicyCondition): void {
  const known = OPERATORS.get(operator);
  if (!known) {
    throw inputError(scope, property, `\`${operator}\` is no condition operator; take one of ${[...OPERATORS.keys()].join(', ')}`);
  }
  if (isUnknown(key)) {
    throw inputError(scope, property, `the key of a condition is known only at apply: \`${key}\`, and what it would ask about could not be told; `
      + 'write the key out, with tokens for values');
  }
  refuseEmpty(scope, `${property} on \`${key}\``, values, 'name at least one value');
  refuseListToken(scope, `${property} on \`${key}\``, values);
  const bad = values.find((value) => textOf(value).literal !== undefined && !readable(known.type, value));
  if (bad !== undefined) {
    throw inputError(scope, property, `\`${operator}\` on \`${key}\` cannot read \`${bad}\`; write ${VALUE_FORMS[known.type]}`);
  }
}
