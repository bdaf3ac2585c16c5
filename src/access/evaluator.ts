import { AccessSet } from './access-set';
import { Decision, Outcome } from './decision';
import { explain } from './explain';
import { Request } from './request';
import { outcomeOf } from './situation';
import { Situations } from './situations';

/** Decides requests under one access set. */
export class Evaluator {
  private readonly situations: Situations;

  constructor(set: AccessSet) {
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
}
