import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { NAMES } from '../catalog';
import { checkedOptionalName, providerSettings } from '../framework';
import { INotificationTarget, NotificationTargetKind } from './notification-target';

/** What is known of a topic or queue that exists. */
export interface ExistingTargetOptions {
  /**
   * The account that it belongs to, 16 digits.
   * @default - the `account_id` that the provider is configured with; else not known
   */
  readonly accountId?: string;
  /** @default - the region of the provider; else not known */
  readonly region?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * What topics and queues have in common, whether this app made them or not.
 * @internal
 */
export abstract class TargetBase extends Construct implements INotificationTarget {
  public abstract readonly targetKind: NotificationTargetKind;
  public abstract readonly targetName: string;
  public readonly region?: string;
  public readonly accountId?: string;

  protected constructor(scope: Construct, id: string, { accountId, region, provider }: ExistingTargetOptions) {
    super(scope, id);
    const here = providerSettings(this, provider);
    this.accountId = checkedOptionalName(this, 'accountId', accountId, NAMES.ACCOUNT_ID) ?? here.accountId;
    this.region = region ?? here.region;
  }
}
