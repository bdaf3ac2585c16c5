import { Finding, Statement } from '../policy';
import { highRisk } from './high-risk';
import { legacyAction } from './legacy-action';
import { prefixWithoutList } from './prefix-without-list';
import { resourceLevel } from './resource-level';
import { check, StatementContext, StatementRule } from './rule';
import { sourceIpOfIdentity } from './source-ip';
import { unknownAction } from './unknown-action';
import { unknownConditionKey } from './unknown-condition-key';
import { wildcardWithoutLike } from './wildcard-without-like';

const RULES: readonly StatementRule[] = [
  unknownAction, legacyAction, resourceLevel, highRisk, unknownConditionKey, prefixWithoutList, wildcardWithoutLike,
];

/** Everything that there is to say about a statement in a policy of an identity, with the path of its members. */
export function checkIdentityStatement(statement: Statement, path: string, context: StatementContext): readonly Finding[] {
  return check([...RULES, sourceIpOfIdentity], statement, path, context);
}

/** What there is to say about a statement wherever it stands, with the path of its members. */
export function checkStatement(statement: Statement, path: string, context: StatementContext): readonly Finding[] {
  return check(RULES, statement, path, context);
}
