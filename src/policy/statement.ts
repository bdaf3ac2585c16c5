import { Condition } from './condition';
import { Principal } from './principal';
import { Piece, Text } from './text';

/** What a statement does with the requests that it matches. */
export enum Effect {
  /** Gives access. */
  ALLOW = 'Allow',
  /** Takes access away, whatever else allows it. */
  DENY = 'Deny',
}

/** A statement as it is written; every list means "any of these". */
export interface Statement {
  readonly effect: Effect;
  /** Present in bucket and trust documents, and only there. */
  readonly principals?: readonly Principal[];
  /** The actions, or with `exceptActions` the actions that are left out of all. */
  readonly actions: readonly Text[];
  readonly exceptActions: boolean;
  /** Absent in trust documents, and only there. */
  readonly resources?: readonly Text[];
  readonly condition: Condition;
  /** `Sid`: carried, without meaning. */
  readonly id?: Text;
}

/**
 * Where a document stands decides what its statements may hold: on an identity (a RAM policy, a session policy), on a
 * bucket, or on a role as its trust policy.
 */
export type DocumentKind = 'identity' | 'bucket' | 'trust';

export interface Document {
  readonly kind: DocumentKind;
  readonly statements: readonly Statement[];
  /** `Id`: carried, without meaning. */
  readonly id?: Text;
}

/** A statement of an identity document, from the names of actions. */
export function identityStatement(effect: Effect, actions: readonly string[], resources: readonly Text[], condition: Condition = []): Statement {
  return { effect, actions: actions.map((action) => Text.of(action)), exceptActions: false, resources, condition };
}

/**
 * The statement with something in the place of each hole that decides what it means; the same object where it has none.
 * Its `Sid` stays as it is.
 */
export function fillHoles(statement: Statement, fill: (hole: string) => Piece | Text): Statement {
  const { principals, actions, resources, condition } = statement;
  const values = condition.flatMap(({ tests }) => tests.flatMap((test) => test.values));
  const all = [...(principals ?? []).map(({ value }) => value), ...actions, ...(resources ?? []), ...values];
  if (all.every(({ literal }) => literal !== undefined)) {
    return statement;
  }
  const filled = (text: Text) => text.fillHoles(fill);
  return {
    ...statement,
    ...(principals && { principals: principals.map(({ type, value }) => ({ type, value: filled(value) })) }),
    actions: actions.map(filled),
    ...(resources && { resources: resources.map(filled) }),
    condition: condition.map(({ operator, tests }) => (
      { operator, tests: tests.map((test) => ({ key: test.key, values: test.values.map(filled) })) })),
  };
}
