import { TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { AppState, createdBy, dependOn, differ, inputError } from '../framework';
import { IOssBucket, regionMadeIn } from '../oss';
import { ATTACHMENT_COMMANDS } from './attachment-commands';
import { requireCurrent } from './imm-generation';
import type { IImmProject } from './project';
import { TerraformData } from './terraform-data';

export interface ImmBucketAttachmentOptions {
  /**
   * The region of both, such as `cn-shanghai`.
   * @default - the region of the project
   */
  readonly region?: string;
}

export interface ImmBucketAttachmentProps extends ImmBucketAttachmentOptions {
  readonly project: IImmProject;
  readonly bucket: IOssBucket;
}

const ATTACHED = new AppState(() => new Map<string, ImmBucketAttachment>());

/**
 * A bucket attached to a project (`terraform_data`). The provider has no resource for this: whoever applies needs the CLI
 * `aliyun` on the path, configured for the account, which is called to attach when this is created and to detach when it is
 * destroyed. A bucket that cannot be detached, say because it is not attached, stops nothing.
 *
 * Terraform forgets how to detach together with the code that attached: set `resource.count = 0` and apply before you take
 * the attachment out of the app, or detach by hand.
 */
export class ImmBucketAttachment extends Construct {
  /**
   * The attachment that this app makes of the two, if any.
   * @internal
   */
  public static _of(project: IImmProject, bucket: IOssBucket, options: ImmBucketAttachmentOptions): ImmBucketAttachment {
    const known = ATTACHED.of(bucket).get(bucket.bucketName);
    return known?.project === project ? known
      : new ImmBucketAttachment(project as unknown as Construct, `To${pathBelow(project, bucket)}`, { ...options, project, bucket });
  }

  public readonly project: IImmProject;
  public readonly bucket: IOssBucket;
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ImmBucketAttachmentProps) {
    super(scope, id);
    const { project, bucket } = props;
    this.project = project;
    this.bucket = bucket;
    requireCurrent(project, 'attach', 'only the API of the current one attaches buckets');
    this.requireOneAccount();
    const region = this.regionOf(props);
    this.claim();
    this.resource = new TerraformData(this, 'Default', {
      input: { region, project: project.projectName, bucket: bucket.bucketName },
      provisioners: ATTACHMENT_COMMANDS,
    });
    // Also what orders a renamed project: detach, update, attach.
    dependOn(this.resource, [...createdBy(project), ...createdBy(bucket)]);
  }

  private regionOf({ region = this.project.region }: ImmBucketAttachmentProps): string {
    if (region === undefined) {
      throw inputError(this.project, 'attach.region', 'the CLI must be told the region, and that of the project is not known: `undefined`; '
        + 'state `region` here, or on the provider in so many words');
    }
    // Of a bucket that exists nobody says where it is: its provider may work in another region.
    const there = regionMadeIn(this.bucket);
    if (differ(there, region)) {
      throw inputError(this.project, 'attach', `\`${this.bucket.bucketName}\` is made in ${there} and the project is in ${region}, and a project takes buckets of its own `
        + 'region only; make a project there');
    }
    return region;
  }

  private requireOneAccount(): void {
    const { project: { accountId }, bucket: { bucketName, ownerAccountId } } = this;
    if (differ(accountId, ownerAccountId)) {
      throw inputError(this.project, 'attach', `\`${bucketName}\` belongs to account ${ownerAccountId} and the project to ${accountId}, and a project takes buckets of its own `
        + 'account only; make a project there');
    }
  }

  /** Detaching names the bucket alone: of two attachments, the one that goes would take the other's with it. */
  private claim(): void {
    const attached = ATTACHED.of(this);
    const { bucketName } = this.bucket;
    const other = attached.get(bucketName);
    if (other) {
      throw inputError(this.project, 'attach', `\`${bucketName}\` is attached already, at ${other.node.path}, and a bucket is attached to one project; attach it once`);
    }
    attached.set(bucketName, this);
  }
}

/** The path of the bucket as an id below the project; without the stack where both are in one. */
function pathBelow(project: IImmProject, bucket: IOssBucket): string {
  const stack = TerraformStack.of(project);
  const start = stack === TerraformStack.of(bucket) ? stack.node.path.length + 1 : 0;
  return bucket.node.path.slice(start).replace(/\//g, '--');
}
