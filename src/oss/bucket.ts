import { TerraformProvider } from 'cdktf';
import { IConstruct } from 'constructs';
import { Grant, IGrantable, IPolicyResource } from '../ram';
import type { BucketPolicyStatement } from './bucket-policy-statement';
import { OssDenyOptions, OssGrantOptions } from './grant-options';
import { OssAccess } from './oss-access';
import type { OssObjects } from './oss-objects';

/** A resource with a policy of its own. */
export interface IResourceWithPolicy extends IConstruct {
  /** Adds statements to that policy, which this app then writes as a whole. */
  addToResourcePolicy(...statements: BucketPolicyStatement[]): void;
}

/** An OSS bucket. */
export interface IOssBucket extends IResourceWithPolicy, IPolicyResource {
  readonly bucketName: string;
  /** The account that owns it, where it was given or its provider says so. */
  readonly ownerAccountId?: string;
  /** The provider of resources that go with the bucket, its policy among them; nothing for the default one. */
  readonly provider?: TerraformProvider;
  /** The policy that the bucket has already, as JSON text. */
  readonly existingPolicy?: string;
  /** The id of the KMS key that its objects are encrypted with, where that was given. */
  readonly encryptionKey?: string;
  /** Objects by a pattern of their keys: `uploads/*`. */
  objects(pattern: string): OssObjects;
  /** One object, by its key. */
  object(key: string): OssObjects;
  /** Allows an identity an access. */
  grant(grantable: IGrantable, access: OssAccess, options?: OssGrantOptions): Grant;
  /**
   * Denies an identity an access, whatever else allows it, and the same with versions of objects: to deny `OssAccess.READ` denies
   * `oss:GetObjectVersion` as well.
   */
  deny(grantable: IGrantable, access: OssAccess, options?: OssDenyOptions): Grant;
}
