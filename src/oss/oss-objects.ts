import { stringOf, textOf } from '../framework';
import { resourceName, Text } from '../policy';
import { IPolicyResource } from '../ram';
import type { IOssBucket } from './bucket';

/** Some objects of a bucket: those whose keys match a pattern. Made by `bucket.objects` and `bucket.object`. */
export class OssObjects implements IPolicyResource {
  /** @internal */
  public static _of(bucket: IOssBucket, pattern: string): OssObjects {
    return new OssObjects(bucket, pattern);
  }

  private constructor(
    public readonly bucket: IOssBucket,
    /** Of keys: `*` is any run of characters, `/` among them, and `?` is one. */
    public readonly pattern: string) {}

  /** As it stands in policies: `acs:oss:*:*:media/uploads/*`. The account is `*` where it is not known. */
  public get resourceName(): string {
    return stringOf(this._resource);
  }

  /** @internal */
  public get _resource(): Text {
    return objectResource(this.bucket, textOf(this.pattern));
  }
}

/** The resource name of a bucket. OSS takes no region in it, and no account where that is not known. */
export function bucketResource({ bucketName, ownerAccountId }: IOssBucket): Text {
  return ossResource(ownerAccountId, textOf(bucketName));
}

function objectResource({ bucketName, ownerAccountId }: IOssBucket, pattern: Text): Text {
  return ossResource(ownerAccountId, Text.of(textOf(bucketName), '/', pattern));
}

/** OSS of an account, and all buckets and objects in it. */
export function serviceResource(accountId: string | undefined): Text {
  return ossResource(accountId, Text.of('*'));
}

function ossResource(accountId: string | undefined, relativeId: Text): Text {
  return resourceName({ service: Text.of('oss'), account: textOf(accountId ?? '*'), relativeId });
}
