import { AccessSet } from './access-set';
import { Decision, Outcome } from './decision';
import { explain, gapsOf } from './explain';
import { Gap } from './gap';
import { BucketOwners, bucketOwners } from './read-request';
import { Request } from './request';
import { outcomeOf } from './situation';
import { Situations } from './situations';

/** Decides requests under one access set. */
export class Evaluator {
  readonly owners: BucketOwners;
  private readonly situations: Situations;

  constructor(set: AccessSet) {
    this.owners = bucketOwners(set);
    this.situations = new Situations(set);
  }

  /** The outcome alone: much faster than with its reasons. */
  decide(request: Request): Outcome {
    const call = this.situations.callOf(request);
    return outcomeOf(this.situations.of(call, request.sessionPolicy), (policies, effect) => policies.applies(effect, call));
  }

  /** The outcome that `decide` gives, and why. */
  explain(request: Request): Decision {
    const call = this.situations.callOf(request);
    return explain(this.situations.of(call, request.sessionPolicy), call);
  }

  /** The documents of which each surely lacks a statement that allows the request; what denies it is another matter. */
  gaps(request: Request): readonly Gap[] {
    const call = this.situations.callOf(request);
    return gapsOf(this.situations.of(call, request.sessionPolicy), call);
  }
}
