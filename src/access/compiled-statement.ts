import { ResourcePattern, Statement } from '../policy';
import { Attached } from './access-set';
import { ActionMatcher } from './action-matcher';
import { Audience } from './audience';
import { CompiledCondition, Conditions } from './compiled-condition';

/** A statement made ready for many requests, and where it stands. */
export class CompiledStatement {
  readonly actions: ActionMatcher;
  /** Absent in trust documents. */
  readonly resources: readonly ResourcePattern[] | undefined;
  readonly condition: CompiledCondition;

  constructor(
    readonly statement: Statement,
    readonly attached: Attached,
    readonly index: number,
    conditions: Conditions,
    /** Absent in documents of identities, which speak of whoever holds them. */
    readonly audience?: Audience,
  ) {
    this.actions = new ActionMatcher(statement);
    this.resources = statement.resources?.map((resource) => new ResourcePattern(resource));
    this.condition = conditions.compile(statement.condition);
  }
}
