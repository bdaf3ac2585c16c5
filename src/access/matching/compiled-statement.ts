import { ResourcePattern, Statement } from '../../policy';
import { Attached } from '../access-set';
import { ActionMatcher } from './action-matcher';
import { Audience } from './audience';
import { CompiledCondition, Conditions } from './compiled-condition';

/** A statement made ready for many requests, and where it stands. Its patterns are compiled when a request first meets it. */
export class CompiledStatement {
  readonly condition: CompiledCondition;
  private compiledActions?: ActionMatcher;
  private compiledResources?: readonly ResourcePattern[];

  constructor(
    readonly statement: Statement,
    readonly attached: Attached,
    readonly index: number,
    conditions: Conditions,
    /** Absent in documents of identities, which speak of whoever holds them. */
    readonly audience?: Audience,
  ) {
    this.condition = conditions.compile(statement.condition, audience?.open);
  }

  get actions(): ActionMatcher {
    return this.compiledActions ??= new ActionMatcher(this.statement);
  }

  /** Absent in trust documents. */
  get resources(): readonly ResourcePattern[] | undefined {
    return this.compiledResources ??= this.statement.resources?.map((resource) => new ResourcePattern(resource));
  }
}
