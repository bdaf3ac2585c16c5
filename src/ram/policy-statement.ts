import { IConstruct } from 'constructs';
import { checkIdentityStatement } from '../checks';
import { inputError, refuseEmpty, refuseListToken, stringOf, tellOfProperties, textOf } from '../framework';
import { Effect, isActionPattern, isResourcePattern, shown, Statement, Text } from '../policy';
import { conditionOf, PolicyCondition } from './policy-condition';

/** A statement in a policy of an identity: which actions on which resources it allows or denies. */
export interface PolicyStatement {
  /** @default Effect.ALLOW */
  readonly effect?: Effect;
  /** Such as `oss:GetObject`; `*` and `?` are wildcards. */
  readonly actions: string[];
  /** Resource names such as `acs:oss:*:*:media/*`, or `*`. */
  readonly resources: string[];
  /**
   * Conditions that must all hold.
   * @default - none
   */
  readonly when?: PolicyCondition[];
}

/** Reads what a user wrote. Throws an error with the construct path for a list that is empty or an action that is none. */
export function readStatement(scope: IConstruct, property: string, { effect, actions, resources, when }: PolicyStatement): Statement {
  const texts = readActions(scope, `${property}.actions`, actions);
  return {
    effect: effect ?? Effect.ALLOW,
    actions: texts,
    exceptActions: false,
    resources: readResources(scope, `${property}.resources`, resources),
    condition: conditionOf(scope, `${property}.when`, when ?? []),
  };
}

/** The same for a policy of an identity: throws an error as well where the statement would not do what it says, and warns of what is doubtful. */
export function readSoundStatement(scope: IConstruct, property: string, written: PolicyStatement): Statement {
  const statement = readStatement(scope, property, written);
  tellOfProperties(scope, checkIdentityStatement(statement, property, { existing: false }));
  return statement;
}

/** The same statement for users: tokens are strings again. */
export function showStatement({ effect, actions, resources = [], condition }: Statement): PolicyStatement {
  return {
    effect,
    actions: actions.map(stringOf),
    resources: resources.map(stringOf),
    when: condition.flatMap(({ operator, tests }) => tests.map(({ key, values }) => ({ key, operator, values: values.map(stringOf) }))),
  };
}

function readActions(scope: IConstruct, property: string, actions: readonly string[]): readonly Text[] {
  const texts = readTexts(scope, property, actions, 'name the actions, for example `oss:GetObject`');
  const bad = texts.find((action) => !isActionPattern(action));
  if (bad) {
    throw inputError(scope, property, `\`${bad}\` is no action; write \`<service>:<action>\`, for example \`oss:GetObject\`, or \`*\``);
  }
  return texts;
}

function readResources(scope: IConstruct, property: string, resources: readonly string[]): readonly Text[] {
  const texts = readTexts(scope, property, resources, 'name the resources, or `*` for actions that know none');
  const bad = texts.find((resource) => !isResourcePattern(resource));
  if (bad) {
    throw inputError(scope, property, `${shown(bad.toString())} is no resource name, and as a pattern it matches nothing; `
      + 'write `acs:<service>:<region>:<account id>:<resource>`, for example `acs:oss:*:*:media/*`, or `*`');
  }
  return texts;
}

function readTexts(scope: IConstruct, property: string, values: readonly string[], fix: string): readonly Text[] {
  refuseEmpty(scope, property, values, fix);
  refuseListToken(scope, property, values);
  return values.map(textOf);
}
