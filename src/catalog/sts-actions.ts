import { ActionFact, actionsOn } from './action-fact';
import { fact } from './sources';

/** Actions of Security Token Service (STS), as they are written in policies. */
export class StsAction {
  /** Work as a role, with temporary credentials. On the role, whose trust policy must allow it too. */
  public static readonly ASSUME_ROLE = 'sts:AssumeRole';

  private constructor() {}
}

export const STS_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('role', fact('high', 'STS_ASSUME_ROLE'), [StsAction.ASSUME_ROLE], { note: 'the vendor\'s own level is get; what it returns are credentials' }),
];
