import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { NAMES } from '../catalog';
import { checkedName, checkedOptionalName, providerSettings, stringOf } from '../framework';
import { Grant, IGrantable } from '../ram';
import { IOssBucket } from './bucket';
import { BucketPolicyStatement } from './bucket-policy-statement';
import { denyOnBucket, grantOnBucket } from './grant-on-bucket';
import { OssDenyOptions, OssGrantOptions } from './grant-options';
import { keyOf, patternOf } from './object-pattern';
import { OssAccess } from './oss-access';
import { OssBucketPolicy } from './oss-bucket-policy';
import { bucketResource, OssObjects } from './oss-objects';

interface BucketOptions {
  readonly ownerAccountId?: string;
  readonly existingPolicy?: string;
  readonly encryptionKey?: string;
  readonly provider?: TerraformProvider;
}

/**
 * What a bucket can do, whether this app made it or not.
 * @internal
 */
export abstract class BucketBase extends Construct implements IOssBucket {
  public readonly bucketName: string;
  public readonly ownerAccountId?: string;
  public readonly provider?: TerraformProvider;
  public readonly existingPolicy?: string;
  public readonly encryptionKey?: string;

  protected constructor(scope: Construct, id: string, bucketName: string, options: BucketOptions) {
    super(scope, id);
    const { provider, ownerAccountId, existingPolicy, encryptionKey } = options;
    this.bucketName = checkedName(this, 'bucketName', bucketName, NAMES.OSS_BUCKET);
    this.ownerAccountId = checkedOptionalName(this, 'ownerAccountId', ownerAccountId, NAMES.ACCOUNT_ID)
      ?? providerSettings(this, provider).accountId;
    this.provider = provider;
    this.existingPolicy = existingPolicy;
    this.encryptionKey = checkedOptionalName(this, 'encryptionKey', encryptionKey, NAMES.KMS_KEY);
  }

  public get resourceName(): string {
    return stringOf(bucketResource(this));
  }

  public objects(pattern: string): OssObjects {
    return OssObjects._of(this, patternOf(this, 'objects', pattern));
  }

  public object(key: string): OssObjects {
    return OssObjects._of(this, keyOf(this, 'object', key));
  }

  public grant(grantable: IGrantable, access: OssAccess, options: OssGrantOptions = {}): Grant {
    return grantOnBucket(this, grantable, access, options);
  }

  public addToResourcePolicy(...statements: BucketPolicyStatement[]): void {
    OssBucketPolicy.of(this).addStatements(...statements);
  }

  public deny(grantable: IGrantable, access: OssAccess, options: OssDenyOptions = {}): Grant {
    return denyOnBucket(this, grantable, access, options);
  }
}
