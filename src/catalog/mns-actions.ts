import { ActionFact, actionsOn } from './action-fact';
import { fact } from './sources';

/** Actions of Simple Message Queue (SMQ), whose name in policies is still `mns`. */
export class MnsAction {
  /** Publish to a topic. On the topic's messages. */
  public static readonly PUBLISH_MESSAGE = 'mns:PublishMessage';
  /** Send to a queue. On the queue's messages. */
  public static readonly SEND_MESSAGE = 'mns:SendMessage';

  private constructor() {}
}

export const MNS_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('topic messages', fact('high', 'IMM_ROLE_MEDIA'), [MnsAction.PUBLISH_MESSAGE]),
  ...actionsOn('queue messages', fact('field', 'SMQ_QUEUE_FIELD'), [MnsAction.SEND_MESSAGE]),
];
