import { actionOnVersions, BssAction, OssAction } from '../catalog';
import { ConditionKey, PolicyCondition } from '../ram';

/** Some actions of an access, and conditions that belong to them alone. */
export interface AccessPart {
  readonly actions: readonly string[];
  readonly when: readonly PolicyCondition[];
}

const TO_EVERYONE = ['public-read', 'public-read-write'];

/** What is done with OSS: a set of actions, each of which knows the level it works on. */
export class OssAccess {
  /** Reads objects: `oss:GetObject`. It does not list them. */
  public static readonly READ = OssAccess.named('read', [OssAction.GET_OBJECT]);
  /**
   * Writes objects, in parts too: `oss:PutObject`, `oss:AbortMultipartUpload`, `oss:ListParts`. Starting, filling and
   * completing an upload in parts all go by `oss:PutObject`. It does not delete objects.
   */
  public static readonly WRITE = OssAccess.named('write', [OssAction.PUT_OBJECT, OssAction.ABORT_MULTIPART_UPLOAD, OssAction.LIST_PARTS]);
  /** Both. */
  public static readonly READ_WRITE = OssAccess.READ.plus(OssAccess.WRITE);
  /** Lists objects: `oss:ListObjects` on the bucket. Where `objects` are given, by their prefixes alone. */
  public static readonly LIST = OssAccess.named('list', [OssAction.LIST_OBJECTS]);
  /** Deletes objects: `oss:DeleteObject`. Deleting versions takes another action, which is denied along with this one. */
  public static readonly DELETE = OssAccess.named('delete', [OssAction.DELETE_OBJECT]);
  /** Everything, `oss:*`, on a bucket and its objects; where `objects` are given, on these alone. */
  public static readonly FULL = OssAccess.named('do everything on', ['oss:*']);
  /** Deletes the bucket, which must be empty: `oss:DeleteBucket`. */
  public static readonly DELETE_BUCKET = OssAccess.named('delete the bucket', [OssAction.DELETE_BUCKET]);
  /**
   * Has objects processed by IMM and saves the results: `oss:GetObject`, `oss:ProcessImm`, `oss:PostProcessTask`, `oss:PutObject`. That
   * is one of the four things that processing takes; `project.grantProcess` grants all of them.
   */
  public static readonly PROCESS = OssAccess.named('process', [
    OssAction.GET_OBJECT, OssAction.PROCESS_IMM, OssAction.POST_PROCESS_TASK, OssAction.PUT_OBJECT,
  ]);
  /** Changes how the data of a bucket is kept redundantly, and follows that: the four actions of `…BucketDataRedundancyTransition`. */
  public static readonly CHANGE_REDUNDANCY = OssAccess.named('change the redundancy of', [
    OssAction.CREATE_BUCKET_DATA_REDUNDANCY_TRANSITION, OssAction.GET_BUCKET_DATA_REDUNDANCY_TRANSITION,
    OssAction.LIST_BUCKET_DATA_REDUNDANCY_TRANSITION, OssAction.DELETE_BUCKET_DATA_REDUNDANCY_TRANSITION,
  ]);
  /**
   * Opens a bucket or an object to everyone by its ACL: creating and writing included, where they set one. Made to be denied.
   */
  public static readonly PUBLIC_ACL = new OssAccess('set a public ACL on', [
    { actions: [OssAction.PUT_BUCKET, OssAction.PUT_BUCKET_ACL], when: [ConditionKey.X_OSS_ACL.isEqualTo(...TO_EVERYONE)] },
    { actions: [OssAction.PUT_OBJECT, OssAction.PUT_OBJECT_ACL], when: [ConditionKey.X_OSS_OBJECT_ACL.isEqualTo(...TO_EVERYONE)] },
  ]);
  /** Lists the buckets of the account: `oss:ListBuckets`. On `OssService` only. */
  public static readonly LIST_BUCKETS = OssAccess.named('list buckets', [OssAction.LIST_BUCKETS]);
  /** Orders resource plans of OSS, without paying: `oss:CreateOrder`. On `OssService` only. */
  public static readonly CREATE_ORDERS = OssAccess.named('create orders', [OssAction.CREATE_ORDER]);
  /** Pays orders, of whatever product: `bss:PayOrder`, which spends the account's money. On `OssService` only. */
  public static readonly PAY_ORDERS = OssAccess.named('pay orders', [BssAction.PAY_ORDER]);
  /** Activates OSS for the account: `oss:ActivateProduct`. On `OssService` only. */
  public static readonly ACTIVATE = OssAccess.named('activate OSS', [OssAction.ACTIVATE_PRODUCT]);

  /** Any actions of OSS, such as `oss:GetObjectTagging`; `*` and `?` are wildcards. */
  public static of(...actions: string[]): OssAccess {
    return OssAccess.named(actions.join(', '), actions);
  }

  private static named(description: string, actions: readonly string[]): OssAccess {
    return new OssAccess(description, [{ actions, when: [] }]);
  }

  private constructor(
    /** In words: `read and write`. */
    public readonly description: string,
    /** @internal */
    public readonly _parts: readonly AccessPart[]) {}

  /** As they stand in a policy. */
  public get actions(): string[] {
    return this._parts.flatMap(({ actions }) => actions);
  }

  /**
   * Together with the same on versions of objects: a denial without it would let through what names a version.
   * @internal
   */
  public get _partsWithVersions(): readonly AccessPart[] {
    const withVersion = (action: string) => [action, ...[actionOnVersions(action) ?? []].flat()];
    return this._parts.map(({ actions, when }) => ({ actions: actions.flatMap(withVersion), when }));
  }

  /** This access and another one. */
  public plus(other: OssAccess): OssAccess {
    return new OssAccess(`${this.description} and ${other.description}`, [...this._parts, ...other._parts]);
  }
}
