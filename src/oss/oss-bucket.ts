import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ossBucket } from '../alicloud';
import { PolicyDocument } from '../ram';
import { IOssBucket } from './bucket';
import { BucketBase } from './bucket-base';

export interface OssBucketProps {
  /** 3 to 63 lower-case letters, digits or `-`. No other bucket of OSS may have it. */
  readonly bucketName: string;
  /**
   * The id of a KMS key that encrypts its objects, as its default: whoever is granted to read or write them is granted to use the key, too.
   * @default - none: no permission of KMS is granted
   */
  readonly encryptionKey?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** What is known of a bucket that exists. */
export interface ExistingOssBucketOptions {
  /**
   * The account that owns it, 16 digits.
   * @default - the `account_id` that the provider is configured with; else not known
   */
  readonly ownerAccountId?: string;
  /**
   * The policy that the bucket has now, as JSON text. A new bucket policy replaces it as a whole, so its statements
   * are kept: in front, in their order and unmerged.
   * @default - it has none
   */
  readonly existingPolicy?: string;
  /**
   * The id of a KMS key that its objects are encrypted with: whoever is granted to read or write them is granted to use the key, too.
   * @default - none: no permission of KMS is granted
   */
  readonly encryptionKey?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** A bucket (`alicloud_oss_bucket`). */
export class OssBucket extends BucketBase {
  /** A bucket that exists. */
  public static fromBucketName(scope: Construct, id: string, bucketName: string, options: ExistingOssBucketOptions = {}): IOssBucket {
    return new ExistingBucket(scope, id, bucketName, options);
  }

  public readonly resource: ossBucket.OssBucket;

  public constructor(scope: Construct, id: string, props: OssBucketProps) {
    const { bucketName, encryptionKey, provider } = props;
    super(scope, id, bucketName, { encryptionKey, provider });
    this.resource = new ossBucket.OssBucket(this, 'Default', {
      bucket: this.bucketName,
      // The provider reads a bucket's policy back into the bucket: without this, the next apply would delete it.
      lifecycle: { ignoreChanges: ['policy'] },
      serverSideEncryptionRule: encryptionKey === undefined ? undefined : { sseAlgorithm: 'KMS', kmsMasterKeyId: encryptionKey },
      provider,
    });
  }
}

class ExistingBucket extends BucketBase {
  public constructor(scope: Construct, id: string, bucketName: string, options: ExistingOssBucketOptions) {
    super(scope, id, bucketName, options);
    const { existingPolicy } = options;
    // Whoever writes the policy later reads it again; what is wrong with it is told here, where it was given.
    if (existingPolicy !== undefined) {
      PolicyDocument.fromJson(existingPolicy)._statements(this, 'existingPolicy', 'bucket');
    }
  }
}
