import { IConstruct } from 'constructs';

/** What messages can be sent to. */
export enum NotificationTargetKind {
  TOPIC = 'topic',
  QUEUE = 'queue',
}

/** A topic or queue of Simple Message Queue that IMM can tell of finished tasks. */
export interface INotificationTarget extends IConstruct {
  readonly targetKind: NotificationTargetKind;
  readonly targetName: string;
  /** Where it is, where that is known. */
  readonly region?: string;
  /** Whose it is, where that is known. */
  readonly accountId?: string;
}
