import { actionKey } from './action';
import { conditionKey } from './condition';
import { principalKey } from './principal';
import { Statement } from './statement';
import { compareKeys } from './text';

/** Equal for canonical statements that mean the same. */
export function statementKey({ effect, principals, actions, exceptActions, resources, condition }: Statement): string {
  return JSON.stringify([
    effect,
    principals?.map(principalKey) ?? null,
    exceptActions,
    actions.map(actionKey),
    resources?.map(({ key }) => key) ?? null,
    conditionKey(condition),
  ]);
}

/** In an order that depends on nothing but the statements. */
export function sortedStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .map((statement) => ({ statement, key: statementKey(statement) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ statement }) => statement);
}
