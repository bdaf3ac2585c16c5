import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { messageServiceQueue } from '../alicloud';
import { NAMES } from '../catalog';
import { checkedName, nameOf } from '../framework';
import { INotificationTarget, NotificationTargetKind } from './notification-target';
import { ExistingTargetOptions, TargetBase } from './target-base';

/** A queue of Simple Message Queue. */
export interface ISmqQueue extends INotificationTarget {
  readonly queueName: string;
}

export interface SmqQueueProps {
  /**
   * 1 to 120 letters, digits or `-`, the first one a letter or digit.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly queueName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** A queue (`alicloud_message_service_queue`). */
export class SmqQueue extends TargetBase implements ISmqQueue {
  /** A queue that exists. */
  public static fromQueueName(scope: Construct, id: string, queueName: string, options: ExistingTargetOptions = {}): ISmqQueue {
    return new ExistingQueue(scope, id, queueName, options);
  }

  public readonly targetKind = NotificationTargetKind.QUEUE;
  public readonly queueName: string;
  public readonly resource: messageServiceQueue.MessageServiceQueue;

  public constructor(scope: Construct, id: string, props: SmqQueueProps = {}) {
    super(scope, id, { provider: props.provider });
    this.queueName = nameOf(this, 'queueName', props.queueName, NAMES.SMQ_QUEUE);
    this.resource = new messageServiceQueue.MessageServiceQueue(this, 'Default', { queueName: this.queueName, provider: props.provider });
  }

  public get targetName(): string {
    return this.queueName;
  }
}

class ExistingQueue extends TargetBase implements ISmqQueue {
  public readonly targetKind = NotificationTargetKind.QUEUE;
  public readonly queueName: string;

  public constructor(scope: Construct, id: string, queueName: string, options: ExistingTargetOptions) {
    super(scope, id, options);
    this.queueName = checkedName(this, 'queueName', queueName, NAMES.SMQ_QUEUE);
  }

  public get targetName(): string {
    return this.queueName;
  }
}
