import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { messageServiceTopic } from '../alicloud';
import { NAMES } from '../catalog';
import { checkedName, nameOf } from '../framework';
import { INotificationTarget, NotificationTargetKind } from './notification-target';
import { ExistingTargetOptions, TargetBase } from './target-base';

/** A topic of Simple Message Queue. */
export interface ISmqTopic extends INotificationTarget {
  readonly topicName: string;
}

export interface SmqTopicProps {
  /**
   * 1 to 255 letters, digits or `-`, the first one a letter or digit. More than 120 is a warning: two documents disagree.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly topicName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** A topic (`alicloud_message_service_topic`). */
export class SmqTopic extends TargetBase implements ISmqTopic {
  /** A topic that exists. */
  public static fromTopicName(scope: Construct, id: string, topicName: string, options: ExistingTargetOptions = {}): ISmqTopic {
    return new ExistingTopic(scope, id, topicName, options);
  }

  public readonly targetKind = NotificationTargetKind.TOPIC;
  public readonly topicName: string;
  public readonly resource: messageServiceTopic.MessageServiceTopic;

  public constructor(scope: Construct, id: string, props: SmqTopicProps = {}) {
    super(scope, id, { provider: props.provider });
    this.topicName = nameOf(this, 'topicName', props.topicName, NAMES.SMQ_TOPIC);
    this.resource = new messageServiceTopic.MessageServiceTopic(this, 'Default', { topicName: this.topicName, provider: props.provider });
  }

  public get targetName(): string {
    return this.topicName;
  }
}

class ExistingTopic extends TargetBase implements ISmqTopic {
  public readonly targetKind = NotificationTargetKind.TOPIC;
  public readonly topicName: string;

  public constructor(scope: Construct, id: string, topicName: string, options: ExistingTargetOptions) {
    super(scope, id, options);
    this.topicName = checkedName(this, 'topicName', topicName, NAMES.SMQ_TOPIC);
  }

  public get targetName(): string {
    return this.topicName;
  }
}
