import { IConstruct } from 'constructs';
import { differ, inputError, inputWarning } from '../framework';
import { INotificationTarget, NotificationTargetKind } from '../smq';

/** What tells topics and queues: a project, or a role that works for some. */
export interface Teller {
  readonly what: 'project' | 'role';
  readonly accountId?: string;
  readonly region?: string;
}

/** Whether IMM can tell the target, as far as is known. */
export function checkTarget(scope: IConstruct, property: string, teller: Teller, target: INotificationTarget): void {
  const { targetKind, targetName, region, accountId } = target;
  const { what } = teller;
  if (differ(accountId, teller.accountId)) {
    throw inputError(scope, property, `\`${targetName}\` belongs to account ${accountId} and the ${what} to ${teller.accountId}, and IMM tells targets of its own account only; `
      + 'name one of that account');
  }
  if (differ(region, teller.region)) {
    inputWarning(scope, property, `\`${targetName}\` is in ${region} and the ${what} in ${teller.region}, and messages stay within a region; name a target there`);
  }
  if (targetKind === NotificationTargetKind.QUEUE) {
    inputWarning(scope, property, `\`${targetName}\` is a queue, and the documentation of OSS knows of topics only; give a topic and subscribe the queue to it`);
  }
}
