import { AccessSet } from './access-set';
import { Decision, Outcome } from './decision';
import { outcomeOf } from './engine/situation';
import { Situations } from './engine/situations';
import { BucketOwners, bucketOwners } from './readers/read-request';
import { explain, gapsOf } from './reasons/explain';
import { Gap } from './reasons/gap';
import { Request } from './request';

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
