import { actionFact, OssAction } from '../catalog';

/** What is done with a bucket and its objects: a set of OSS actions, each of which knows the level it works on. */
export class OssAccess {
  /** Reads objects: `oss:GetObject`. It does not list them. */
  public static readonly READ = new OssAccess('read', [OssAction.GET_OBJECT]);
  /**
   * Writes objects, in parts too: `oss:PutObject`, `oss:AbortMultipartUpload`, `oss:ListParts`. Starting, filling and
   * completing an upload in parts all go by `oss:PutObject`. It does not delete objects.
   */
  public static readonly WRITE = new OssAccess('write', [OssAction.PUT_OBJECT, OssAction.ABORT_MULTIPART_UPLOAD, OssAction.LIST_PARTS]);
  /** Both. */
  public static readonly READ_WRITE = new OssAccess('read and write', [...OssAccess.READ.actions, ...OssAccess.WRITE.actions]);

  private constructor(
    /** In words: `read and write`. */
    public readonly description: string,
    /** As they stand in a policy. */
    public readonly actions: string[]) {}

  /** @internal */
  public _onLevel(level: 'bucket' | 'object'): string[] {
    return this.actions.filter((action) => actionFact(action)?.resource === level);
  }
}
