import { IPolicyResource } from '../ram';

/** A resource by its name in policies, where no construct stands for it. */
export class PolicyResource implements IPolicyResource {
  /** A name of five fields, such as `acs:oss:*:*:media/uploads/a.docx`. A `*` as its account stands for that of whoever asks, or of the bucket's owner. */
  public static of(resourceName: string): PolicyResource {
    return new PolicyResource(resourceName);
  }

  private constructor(public readonly resourceName: string) {}
}
