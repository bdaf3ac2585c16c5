import { IConstruct } from 'constructs';
import { checkIdentityStatement } from '../checks';
import { tellOfProperties } from '../framework';
import { Effect, identityStatement, Statement, Text } from '../policy';
import { conditionOf, oppositesOf, PolicyCondition } from '../ram';
import { OssServiceDenyOptions, OssServiceGrantOptions } from './grant-options';

/** Actions of an access on the resources that they work on, and the conditions that come with that. */
export interface AccessOn {
  readonly actions: readonly string[];
  readonly resources: readonly Text[];
  readonly when: readonly PolicyCondition[];
}

/** How a user asks for an access: in which words, with which effect, and when it is to hold. */
export interface Asked {
  readonly verb: 'grant' | 'deny';
  readonly effect: Effect;
  /** Alternatives, each a list of conditions that must all hold. */
  readonly alternatives: readonly (readonly PolicyCondition[])[];
}

export function asGrant({ when = [] }: OssServiceGrantOptions): Asked {
  return { verb: 'grant', effect: Effect.ALLOW, alternatives: [when] };
}

/** Unless all of some conditions hold: when the opposite of any of them does. */
export function asDenial(scope: IConstruct, { when = [], unless = [] }: OssServiceDenyOptions): Asked {
  const opposites = unless.flatMap((condition) => oppositesOf(scope, 'deny.unless', condition));
  const alternatives = unless.length === 0 ? [when] : opposites.map((opposite) => [...when, opposite]);
  return { verb: 'deny', effect: Effect.DENY, alternatives };
}

/** The statements that say it. Throws an error, or warns, where one would not do what it says. */
export function statementsOf(scope: IConstruct, asked: Asked, parts: readonly AccessOn[]): readonly Statement[] {
  const said = parts.filter(({ actions }) => actions.length > 0);
  return said.flatMap((part) => asked.alternatives.map((given) => statementOf(scope, asked, part, given)));
}

function statementOf(
  scope: IConstruct, { verb, effect }: Asked, { actions, resources, when }: AccessOn, given: readonly PolicyCondition[],
): Statement {
  const statement = identityStatement(effect, actions, resources, conditionOf(scope, `${verb}.when`, [...when, ...given]));
  tellOfProperties(scope, checkIdentityStatement(statement, verb, { existing: false }));
  return statement;
}
