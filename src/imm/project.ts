import { IConstruct } from 'constructs';
import { IOssBucket } from '../oss';
import { Grant, IGrantable, IPolicyResource, IRamRole } from '../ram';
import type { ImmBucketAttachment, ImmBucketAttachmentOptions } from './imm-bucket-attachment';
import { ImmGeneration } from './imm-generation';
import { ImmGrantOptions } from './imm-grant-options';
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
  /** A dataset of the project, or all that a pattern such as `photos-*` matches, as policies name it. */
  dataset(datasetName: string): IPolicyResource;
  /**
   * Allows an identity actions of IMM, such as `ImmAction.CREATE_DATASET` or `imm:Get*`: each on the project, on its datasets, batches or triggers, whatever it works
   * on, and those that work on no project on `*`. A pattern does not stand for the latter: `imm:List*` does not list projects, `ImmAction.LIST_PROJECTS` does.
   */
  grant(grantable: IGrantable, actions: string[], options?: ImmGrantOptions): Grant;
  /**
   * Lets an identity create, change and delete the project by Terraform: `imm:CreateProject` and its like, the ROS stack, `ram:PassRole` on the service role to
   * IMM alone, and everything that this role holds. The vendor asks for the last one; so the identity holds the policies of the role, denials in them included,
   * and what policies of buckets allow the role, and gets what the role is granted later. What bindings attach to the role and what a policy of a
   * bucket is given by hand is not followed.
   *
   * Stacks of ROS have ids that nobody knows before, so it may change those of the whole region. Creating roles, users and policies is not included: whoever may do
   * that may allow themselves anything.
   *
   * Throws an error where it is not known what the role holds, see `heldPolicies` of `RamRole.fromRoleName`, and where the policies of the role are more than the
   * identity has room for, now or when the role is granted more.
   */
  grantDeploy(grantable: IGrantable): Grant;
  /**
   * Attaches a bucket: OSS processes objects with the project that their bucket is attached to, and no grant attaches it on
   * its own. The CLI `aliyun` is called for this when Terraform applies, see `ImmBucketAttachment`. Attaching a bucket twice gives the same attachment.
   */
  attach(bucket: IOssBucket, options?: ImmBucketAttachmentOptions): ImmBucketAttachment;
}
