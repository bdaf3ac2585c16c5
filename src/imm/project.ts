import { IConstruct } from 'constructs';
import { IOssBucket } from '../oss';
import { Grant, IGrantable, IPolicyResource, IRamRole } from '../ram';
import type { ImmBucketAttachment, ImmBucketAttachmentOptions } from './imm-bucket-attachment';
import { ImmGeneration } from './imm-generation';
import { ProcessGrantProps } from './process-grant-props';

/** A project of Intelligent Media Management. */
export interface IImmProject extends IConstruct, IPolicyResource {
  readonly projectName: string;
  readonly generation: ImmGeneration;
  /** Where it is, where that is known. */
  readonly region?: string;
  /** Whose it is, where that is known. */
  readonly accountId?: string;
  /** The role that IMM works as in it, where that is known. */
  readonly serviceRole?: IRamRole;
  /** Lets an identity run operations on objects: all the grants that takes, on the caller and on the service role. */
  grantProcess(grantable: IGrantable, props: ProcessGrantProps): Grant;
  /**
   * Attaches a bucket: OSS processes objects with the project that their bucket is attached to, and no grant attaches it on
   * its own. The CLI `aliyun` is called for this when Terraform applies, see `ImmBucketAttachment`. Attaching a bucket twice gives the same attachment.
   */
  attach(bucket: IOssBucket, options?: ImmBucketAttachmentOptions): ImmBucketAttachment;
}
