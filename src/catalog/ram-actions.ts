import { action, ActionFact } from './action-fact';
import { fact } from './sources';

/** Actions of Resource Access Management (RAM), as they are written in policies. */
export class RamAction {
  /** Hand a role to a service. On the role; restrict it to one service with the condition key `acs:Service`. */
  public static readonly PASS_ROLE = 'ram:PassRole';

  private constructor() {}
}

const SERVICE = 'an action without an API of its name; the condition on `acs:Service` is the one of the system policy AliyunIMMFullAccess';

export const RAM_ACTIONS: readonly ActionFact[] = [
  action(RamAction.PASS_ROLE, 'role', 'permissions', fact('high', 'OSS_PERMISSIONS'), SERVICE),
];
