import { createdBy, differ, inputWarning, providerSettings, textOf } from '../framework';
import { resourceName, Text } from '../policy';
import { IGrantable } from '../ram';
import type { IOssBucket } from './bucket';

/** The resource name of the KMS key that a bucket is encrypted with, where there is one. Of a bucket that exists nobody says in which region it is. */
export function keyResource(bucket: IOssBucket): Text | undefined {
  const { encryptionKey, ownerAccountId } = bucket;
  return encryptionKey === undefined ? undefined : keyName(encryptionKey, ownerAccountId, regionMadeIn(bucket));
}

export function keyName(keyId: string, accountId = '*', region = '*'): Text {
  return resourceName({ service: Text.of('kms'), region: textOf(region), account: textOf(accountId), relativeId: Text.of('key/', textOf(keyId)) });
}

/** Where a bucket is made, if this app makes it and its provider says that. */
export function regionMadeIn(bucket: IOssBucket): string | undefined {
  return createdBy(bucket).length > 0 ? providerSettings(bucket, bucket.provider).region : undefined;
}

/** Warns where the key is of another account: unlike a bucket, it has no policy that this app writes. */
export function doubtKey(bucket: IOssBucket, { grantee: { id, accountId } }: IGrantable): void {
  const { encryptionKey, ownerAccountId } = bucket;
  if (encryptionKey !== undefined && differ(ownerAccountId, accountId)) {
    inputWarning(bucket, 'encryptionKey', `\`${encryptionKey}\` belongs to account ${ownerAccountId} and \`${id}\` to ${accountId}, and a policy of an identity alone opens no key `
      + 'of another account; have the owner of the key open it, too');
  }
}
