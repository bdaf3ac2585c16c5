import { AccessSet } from './access-set';
import { Outcome } from './decision';
import { Request } from './request';
import { outcomeOf } from './situation';
import { Situations } from './situations';

/** Decides requests under one access set. */
export class Evaluator {
  private readonly situations: Situations;

  constructor(set: AccessSet) {
    this.situations = new Situations(set);
  }

  decide(request: Request): Outcome {
    const call = this.situations.callOf(request);
    return outcomeOf(this.situations.of(call, request.sessionPolicy), (policies, effect) => policies.applies(effect, call));
  }
}
