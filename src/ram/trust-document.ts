import { IConstruct } from 'constructs';
import { checkStatement } from '../checks';
import { lazyText, refuseEmpty, resolvedStatement, tellOf, TOKEN_SPELLING } from '../framework';
import { Effect, printDocument, sortedPrincipals, Text } from '../policy';
import { conditionOf, PolicyCondition } from './policy-condition';
import { TrustedPrincipal } from './trusted-principal';

/** Who may assume a role, as its trust policy says it: one statement, of which all conditions must hold. */
export function trustDocument(role: IConstruct, assumedBy: readonly TrustedPrincipal[], assumedWhen: readonly PolicyCondition[] = []): string {
  refuseEmpty(role, 'assumedBy', assumedBy, 'name who may assume the role');
  const principals = assumedBy.map((principal, index) => principal._principal(role, `assumedBy[${index}]`));
  const condition = conditionOf(role, 'assumedWhen', assumedWhen);
  const statement = { effect: Effect.ALLOW, principals, actions: [Text.of('sts:AssumeRole')], exceptActions: false, condition };
  tellOf(role, checkStatement(statement, 'assumedWhen', { existing: false }).map((finding) => ({ ...finding, path: 'assumedWhen' })));
  return lazyText((context) => {
    const resolved = resolvedStatement(statement, context);
    const sorted = { ...resolved, principals: sortedPrincipals(resolved.principals ?? []) };
    return printDocument({ kind: 'trust', statements: [sorted] }, TOKEN_SPELLING);
  });
}
