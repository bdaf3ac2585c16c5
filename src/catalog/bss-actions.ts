import { ActionFact, actionsOn } from './action-fact';
import { fact } from './sources';

/** Actions of orders and bills (BSS), as they are written in policies. */
export class BssAction {
  /** Pay orders of the account: it spends money. On `*`. */
  public static readonly PAY_ORDER = 'bss:PayOrder';

  private constructor() {}
}

export const BSS_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('any', fact('medium', 'ECS_PAY_ORDER'), [BssAction.PAY_ORDER], { note: 'samples of other services grant it on `*`' }),
];
