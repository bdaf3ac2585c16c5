import { action, ActionFact } from './action-fact';
import { fact } from './sources';

/**
 * Actions of Object Storage Service (OSS), as they are written in policies.
 *
 * Plain strings are accepted wherever these are; wildcards such as `oss:Get*` too. In languages other than TypeScript the
 * actions that begin with Get are to be written as strings: there, jsii keeps such names for getters.
 */
export class OssAction {
  /**
   * Read an object, also by HeadObject and as the source of a copy. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT = 'oss:GetObject';
  /** Write an object in any way: put, append, multipart upload, symbolic link. On objects. */
  public static readonly PUT_OBJECT = 'oss:PutObject';
  /** Give up a multipart upload. On objects. */
  public static readonly ABORT_MULTIPART_UPLOAD = 'oss:AbortMultipartUpload';
  /** List the uploaded parts of a multipart upload. On objects. */
  public static readonly LIST_PARTS = 'oss:ListParts';
  /** List the objects of a bucket. On the bucket, never on its objects. */
  public static readonly LIST_OBJECTS = 'oss:ListObjects';
  /** Process an object with IMM through OSS. On objects. */
  public static readonly PROCESS_IMM = 'oss:ProcessImm';
  /** Process an object by a POST request: asynchronously, or saving the result. On objects. */
  public static readonly POST_PROCESS_TASK = 'oss:PostProcessTask';
  /** Set an inventory of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_INVENTORY = 'oss:PutBucketInventory';
  /**
   * Read and list the inventories of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_INVENTORY = 'oss:GetBucketInventory';
  /** Delete an inventory of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_INVENTORY = 'oss:DeleteBucketInventory';
  /** Set the event notifications of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_NOTIFICATION = 'oss:PutBucketNotification';
  /** Delete the event notifications of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_NOTIFICATION = 'oss:DeleteBucketNotification';
  /** Start recording the events of a bucket. On the bucket. */
  public static readonly START_EVENT_RECORD = 'oss:StartEventRecord';
  /** Stop recording the events of a bucket. On the bucket. */
  public static readonly STOP_EVENT_RECORD = 'oss:StopEventRecord';
  /**
   * Ask whether the events of a bucket are recorded. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_EVENT_RECORD_STATUS = 'oss:GetEventRecordStatus';
  /**
   * Read the ACL of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_ACL = 'oss:GetObjectAcl';
  /** Set the ACL of an object. On objects. */
  public static readonly PUT_OBJECT_ACL = 'oss:PutObjectAcl';
  /** Thaw an archived object. On objects. */
  public static readonly RESTORE_OBJECT = 'oss:RestoreObject';
  /**
   * Read a version of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_VERSION = 'oss:GetObjectVersion';
  /**
   * Read the ACL of a version of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_VERSION_ACL = 'oss:GetObjectVersionAcl';
  /** Thaw an archived version of an object. On objects. */
  public static readonly RESTORE_OBJECT_VERSION = 'oss:RestoreObjectVersion';
  /** List the versions of the objects of a bucket. On the bucket, never on its objects. */
  public static readonly LIST_OBJECT_VERSIONS = 'oss:ListObjectVersions';
  /**
   * Read the playlist of a live channel. On objects.
   * @jsii ignore
   */
  public static readonly GET_VOD_PLAYLIST = 'oss:GetVodPlaylist';
  /** Make a playlist of a live channel. On objects. */
  public static readonly POST_VOD_PLAYLIST = 'oss:PostVodPlaylist';
  /** Stream to a live channel. On objects. */
  public static readonly PUBLISH_RTMP_STREAM = 'oss:PublishRtmpStream';

  private constructor() {}
}

const ELEMENTS = fact('high', 'OSS_ELEMENTS');
// These are used in the vendor's samples, but stand in no table of actions: their level is inferred from their names.
const SAMPLES = fact('low', 'OSS_PERMISSIONS');

export const OSS_ACTIONS: readonly ActionFact[] = [
  action(OssAction.GET_OBJECT, 'object', 'read', ELEMENTS),
  action(OssAction.PUT_OBJECT, 'object', 'write', ELEMENTS),
  action(OssAction.ABORT_MULTIPART_UPLOAD, 'object', 'write', ELEMENTS),
  action(OssAction.LIST_PARTS, 'object', 'list', ELEMENTS),
  action(OssAction.LIST_OBJECTS, 'bucket', 'list', fact('high', 'OSS_RAM_POLICY'), 'on objects it matches nothing'),
  action(OssAction.PROCESS_IMM, 'object', 'read', ELEMENTS, 'an action without an API of its name'),
  action(OssAction.POST_PROCESS_TASK, 'object', 'write', ELEMENTS),
  action(OssAction.PUT_BUCKET_INVENTORY, 'bucket', 'write', ELEMENTS),
  action(OssAction.GET_BUCKET_INVENTORY, 'bucket', 'read', ELEMENTS, 'the API ListBucketInventory asks for it too'),
  action(OssAction.DELETE_BUCKET_INVENTORY, 'bucket', 'write', ELEMENTS),
  action(OssAction.PUT_BUCKET_NOTIFICATION, 'bucket', 'write', SAMPLES),
  action(OssAction.DELETE_BUCKET_NOTIFICATION, 'bucket', 'write', SAMPLES),
  action(OssAction.START_EVENT_RECORD, 'bucket', 'write', SAMPLES),
  action(OssAction.STOP_EVENT_RECORD, 'bucket', 'write', SAMPLES),
  action(OssAction.GET_EVENT_RECORD_STATUS, 'bucket', 'read', SAMPLES),
  action(OssAction.GET_OBJECT_ACL, 'object', 'read', ELEMENTS),
  action(OssAction.PUT_OBJECT_ACL, 'object', 'permissions', ELEMENTS),
  action(OssAction.RESTORE_OBJECT, 'object', 'write', ELEMENTS),
  action(OssAction.GET_OBJECT_VERSION, 'object', 'read', ELEMENTS),
  action(OssAction.GET_OBJECT_VERSION_ACL, 'object', 'read', ELEMENTS),
  action(OssAction.RESTORE_OBJECT_VERSION, 'object', 'write', ELEMENTS),
  action(OssAction.LIST_OBJECT_VERSIONS, 'bucket', 'list', ELEMENTS, 'on objects it matches nothing'),
  action(OssAction.GET_VOD_PLAYLIST, 'object', 'read', ELEMENTS),
  action(OssAction.POST_VOD_PLAYLIST, 'object', 'write', ELEMENTS),
  action(OssAction.PUBLISH_RTMP_STREAM, 'object', 'write', ELEMENTS, 'an action without an API of its name'),
];
