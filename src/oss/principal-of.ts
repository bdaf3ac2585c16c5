import { Principal, Text } from '../policy';
import { IGrantable } from '../ram';
import { BucketPrincipal } from './bucket-principal';

/** Why no policy of a bucket can name an identity, and what to do about it. */
export interface Unnamed {
  readonly reason: string;
  readonly remedy: string;
  /** Stands in the statement where the name would. */
  readonly standIn: Principal;
}

/** An identity as the policy of a bucket in another account names it. */
export function principalOf({ grantee: { id, accountId, _options: { kind, name, userId } } }: IGrantable): BucketPrincipal | Unnamed {
  if (kind === 'role') {
    return BucketPrincipal.role(accountId!, name);
  }
  if (userId !== undefined) {
    return BucketPrincipal.userId(userId);
  }
  return kind === 'user'
    ? unnamed(`<userId of ${id}>`, `policies of buckets name users by their id, and the \`userId\` of \`${id}\` is not known`,
      'give its `userId` to `RamUser.fromUserName`; of a user that this app creates, it is known once that is applied')
    : unnamed(`<userId of each user in ${id}>`, 'policies of buckets cannot name a group', 'grant to its users');
}

function unnamed(standIn: string, reason: string, remedy: string): Unnamed {
  return { reason, remedy, standIn: { type: 'Bucket', value: Text.of(standIn) } };
}
