/**
 * Actions of Object Storage Service (OSS), as they are written in policies.
 *
 * Plain strings are accepted wherever these are; wildcards such as `oss:Get*` too. In languages other than TypeScript the
 * actions that begin with Get are to be written as strings: there, jsii keeps such names for getters.
 */
export class OssAction {
  /** List the buckets of the account. On the account. */
  public static readonly LIST_BUCKETS = 'oss:ListBuckets';
  /** List the changes of storage redundancy of all buckets. On the account. */
  public static readonly LIST_USER_DATA_REDUNDANCY_TRANSITION = 'oss:ListUserDataRedundancyTransition';
  /** Activate OSS. On the account. */
  public static readonly ACTIVATE_PRODUCT = 'oss:ActivateProduct';
  /** Order OSS resource plans. Paying for the order is another permission. On the account. */
  public static readonly CREATE_ORDER = 'oss:CreateOrder';
  /** Block public access to the whole account. On the account. */
  public static readonly PUT_PUBLIC_ACCESS_BLOCK = 'oss:PutPublicAccessBlock';
  /**
   * Read whether public access to the whole account is blocked. On the account.
   * @jsii ignore
   */
  public static readonly GET_PUBLIC_ACCESS_BLOCK = 'oss:GetPublicAccessBlock';
  /** Lift the block of public access to the whole account. On the account. */
  public static readonly DELETE_PUBLIC_ACCESS_BLOCK = 'oss:DeletePublicAccessBlock';
  /** Create a bucket. On the bucket. */
  public static readonly PUT_BUCKET = 'oss:PutBucket';
  /** Delete a bucket, which must be empty. On the bucket. */
  public static readonly DELETE_BUCKET = 'oss:DeleteBucket';
  /** List the objects of a bucket. On the bucket, never on its objects. */
  public static readonly LIST_OBJECTS = 'oss:ListObjects';
  /** List the versions of the objects of a bucket. On the bucket, never on its objects. */
  public static readonly LIST_OBJECT_VERSIONS = 'oss:ListObjectVersions';
  /** List the multipart uploads in progress. On the bucket. */
  public static readonly LIST_MULTIPART_UPLOADS = 'oss:ListMultipartUploads';
  /**
   * Read what a bucket is: owner, region, ACL, storage class. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_INFO = 'oss:GetBucketInfo';
  /**
   * Read the region of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_LOCATION = 'oss:GetBucketLocation';
  /**
   * Read how much a bucket holds. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_STAT = 'oss:GetBucketStat';
  /** Turn versions of objects on or off. On the bucket. */
  public static readonly PUT_BUCKET_VERSIONING = 'oss:PutBucketVersioning';
  /**
   * Read whether versions of objects are on. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_VERSIONING = 'oss:GetBucketVersioning';
  /** Set the ACL of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_ACL = 'oss:PutBucketAcl';
  /**
   * Read the ACL of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_ACL = 'oss:GetBucketAcl';
  /** Create a retention policy. On the bucket. */
  public static readonly INITIATE_BUCKET_WORM = 'oss:InitiateBucketWorm';
  /** Delete a retention policy that is not locked. On the bucket. */
  public static readonly ABORT_BUCKET_WORM = 'oss:AbortBucketWorm';
  /** Lock a retention policy. On the bucket. */
  public static readonly COMPLETE_BUCKET_WORM = 'oss:CompleteBucketWorm';
  /** Extend the retention period of a locked retention policy. On the bucket. */
  public static readonly EXTEND_BUCKET_WORM = 'oss:ExtendBucketWorm';
  /**
   * Read the retention policy of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_WORM = 'oss:GetBucketWorm';
  /** Turn the access log on. On the bucket. */
  public static readonly PUT_BUCKET_LOGGING = 'oss:PutBucketLogging';
  /**
   * Read where the access log goes. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_LOGGING = 'oss:GetBucketLogging';
  /** Turn the access log off. On the bucket. */
  public static readonly DELETE_BUCKET_LOGGING = 'oss:DeleteBucketLogging';
  /** Set up static website hosting. On the bucket. */
  public static readonly PUT_BUCKET_WEBSITE = 'oss:PutBucketWebsite';
  /**
   * Read how a static website is hosted. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_WEBSITE = 'oss:GetBucketWebsite';
  /** End static website hosting. On the bucket. */
  public static readonly DELETE_BUCKET_WEBSITE = 'oss:DeleteBucketWebsite';
  /** Set the hotlink protection. On the bucket. */
  public static readonly PUT_BUCKET_REFERER = 'oss:PutBucketReferer';
  /**
   * Read the hotlink protection. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REFERER = 'oss:GetBucketReferer';
  /** Set the lifecycle rules. On the bucket. */
  public static readonly PUT_BUCKET_LIFECYCLE = 'oss:PutBucketLifecycle';
  /**
   * Read the lifecycle rules. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_LIFECYCLE = 'oss:GetBucketLifecycle';
  /** Delete the lifecycle rules. On the bucket. */
  public static readonly DELETE_BUCKET_LIFECYCLE = 'oss:DeleteBucketLifecycle';
  /** Turn transfer acceleration on or off. On the bucket. */
  public static readonly PUT_BUCKET_TRANSFER_ACCELERATION = 'oss:PutBucketTransferAcceleration';
  /**
   * Read whether transfer acceleration is on. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_TRANSFER_ACCELERATION = 'oss:GetBucketTransferAcceleration';
  /** Set the rules for requests from other origins. On the bucket. */
  public static readonly PUT_BUCKET_CORS = 'oss:PutBucketCors';
  /**
   * Read the rules for requests from other origins. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_CORS = 'oss:GetBucketCors';
  /** Delete the rules for requests from other origins. On the bucket. */
  public static readonly DELETE_BUCKET_CORS = 'oss:DeleteBucketCors';
  /** Replace the policy of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_POLICY = 'oss:PutBucketPolicy';
  /**
   * Read the policy of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_POLICY = 'oss:GetBucketPolicy';
  /** Delete the policy of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_POLICY = 'oss:DeleteBucketPolicy';
  /**
   * Read whether the policy of a bucket lets everyone in. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_POLICY_STATUS = 'oss:GetBucketPolicyStatus';
  /** Set the tags of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_TAGGING = 'oss:PutBucketTagging';
  /**
   * Read the tags of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_TAGGING = 'oss:GetBucketTagging';
  /** Delete the tags of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_TAGGING = 'oss:DeleteBucketTagging';
  /** Set the default encryption. On the bucket. */
  public static readonly PUT_BUCKET_ENCRYPTION = 'oss:PutBucketEncryption';
  /**
   * Read the default encryption. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_ENCRYPTION = 'oss:GetBucketEncryption';
  /** Delete the default encryption. On the bucket. */
  public static readonly DELETE_BUCKET_ENCRYPTION = 'oss:DeleteBucketEncryption';
  /** Set who pays for requests. On the bucket. */
  public static readonly PUT_BUCKET_REQUEST_PAYMENT = 'oss:PutBucketRequestPayment';
  /**
   * Read who pays for requests. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REQUEST_PAYMENT = 'oss:GetBucketRequestPayment';
  /** Set up replication to another bucket. On the bucket. */
  public static readonly PUT_BUCKET_REPLICATION = 'oss:PutBucketReplication';
  /** Turn the time control of a replication on or off. On the bucket. */
  public static readonly PUT_BUCKET_RTC = 'oss:PutBucketRTC';
  /**
   * Read the replication rules. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REPLICATION = 'oss:GetBucketReplication';
  /** End a replication. On the bucket. */
  public static readonly DELETE_BUCKET_REPLICATION = 'oss:DeleteBucketReplication';
  /**
   * Read where a bucket can be replicated to. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REPLICATION_LOCATION = 'oss:GetBucketReplicationLocation';
  /**
   * Read how far a replication is. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REPLICATION_PROGRESS = 'oss:GetBucketReplicationProgress';
  /** List what is to be replicated. Asked of the role that replicates. On the bucket. */
  public static readonly REPLICATE_LIST = 'oss:ReplicateList';
  /** Set an inventory of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_INVENTORY = 'oss:PutBucketInventory';
  /**
   * Read and list the inventories of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_INVENTORY = 'oss:GetBucketInventory';
  /** Delete an inventory of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_INVENTORY = 'oss:DeleteBucketInventory';
  /** Turn access tracking on or off. On the bucket. */
  public static readonly PUT_BUCKET_ACCESS_MONITOR = 'oss:PutBucketAccessMonitor';
  /**
   * Read whether access tracking is on. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_ACCESS_MONITOR = 'oss:GetBucketAccessMonitor';
  /** Turn the index of metadata on. On the bucket. */
  public static readonly OPEN_META_QUERY = 'oss:OpenMetaQuery';
  /**
   * Read the state of the index of metadata. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_META_QUERY_STATUS = 'oss:GetMetaQueryStatus';
  /** Query objects by their metadata. On the bucket. */
  public static readonly DO_META_QUERY = 'oss:DoMetaQuery';
  /** Turn the index of metadata off. On the bucket. */
  public static readonly CLOSE_META_QUERY = 'oss:CloseMetaQuery';
  /** Create an Anti-DDoS instance. On the bucket. */
  public static readonly INIT_USER_ANTI_DDOS_INFO = 'oss:InitUserAntiDDosInfo';
  /** Change the state of an Anti-DDoS instance. On the bucket. */
  public static readonly UPDATE_USER_ANTI_DDOS_INFO = 'oss:UpdateUserAntiDDosInfo';
  /**
   * Read the Anti-DDoS instances of the account. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_USER_ANTI_DDOS_INFO = 'oss:GetUserAntiDDosInfo';
  /** Start the Anti-DDoS protection of a bucket. On the bucket. */
  public static readonly INIT_BUCKET_ANTI_DDOS_INFO = 'oss:InitBucketAntiDDosInfo';
  /** Change the Anti-DDoS protection of a bucket. On the bucket. */
  public static readonly UPDATE_BUCKET_ANTI_DDOS_INFO = 'oss:UpdateBucketAntiDDosInfo';
  /** List the Anti-DDoS protection of buckets. On the bucket. */
  public static readonly LIST_BUCKET_ANTI_DDOS_INFO = 'oss:ListBucketAntiDDosInfo';
  /** Move a bucket to a resource group. On the bucket. */
  public static readonly PUT_BUCKET_RESOURCE_GROUP = 'oss:PutBucketResourceGroup';
  /**
   * Read the resource group of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_RESOURCE_GROUP = 'oss:GetBucketResourceGroup';
  /** Create the token that proves who owns a domain. On the bucket. */
  public static readonly CREATE_CNAME_TOKEN = 'oss:CreateCnameToken';
  /**
   * Read the token that proves who owns a domain. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_CNAME_TOKEN = 'oss:GetCnameToken';
  /** Bind a domain to a bucket. On the bucket. */
  public static readonly PUT_CNAME = 'oss:PutCname';
  /** List the domains of a bucket. On the bucket. */
  public static readonly LIST_CNAME = 'oss:ListCname';
  /** Take a domain from a bucket. On the bucket. */
  public static readonly DELETE_CNAME = 'oss:DeleteCname';
  /** Set an image style. On the bucket. */
  public static readonly PUT_STYLE = 'oss:PutStyle';
  /**
   * Read an image style. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_STYLE = 'oss:GetStyle';
  /** List the image styles. On the bucket. */
  public static readonly LIST_STYLE = 'oss:ListStyle';
  /** Delete an image style. On the bucket. */
  public static readonly DELETE_STYLE = 'oss:DeleteStyle';
  /** Turn direct reading of archived objects on or off. On the bucket. */
  public static readonly PUT_BUCKET_ARCHIVE_DIRECT_READ = 'oss:PutBucketArchiveDirectRead';
  /**
   * Read whether archived objects can be read directly. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_ARCHIVE_DIRECT_READ = 'oss:GetBucketArchiveDirectRead';
  /** Set which versions of TLS are taken. On the bucket. */
  public static readonly PUT_BUCKET_HTTPS_CONFIG = 'oss:PutBucketHttpsConfig';
  /**
   * Read which versions of TLS are taken. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_HTTPS_CONFIG = 'oss:GetBucketHttpsConfig';
  /** Start a change of the storage redundancy. On the bucket. */
  public static readonly CREATE_BUCKET_DATA_REDUNDANCY_TRANSITION = 'oss:CreateBucketDataRedundancyTransition';
  /**
   * Read a change of the storage redundancy. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_DATA_REDUNDANCY_TRANSITION = 'oss:GetBucketDataRedundancyTransition';
  /** Give up a change of the storage redundancy. On the bucket. */
  public static readonly DELETE_BUCKET_DATA_REDUNDANCY_TRANSITION = 'oss:DeleteBucketDataRedundancyTransition';
  /** List the changes of the storage redundancy. On the bucket. */
  public static readonly LIST_BUCKET_DATA_REDUNDANCY_TRANSITION = 'oss:ListBucketDataRedundancyTransition';
  /** Block public access to a bucket. On the bucket. */
  public static readonly PUT_BUCKET_PUBLIC_ACCESS_BLOCK = 'oss:PutBucketPublicAccessBlock';
  /**
   * Read whether public access to a bucket is blocked. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_PUBLIC_ACCESS_BLOCK = 'oss:GetBucketPublicAccessBlock';
  /** Lift the block of public access to a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_PUBLIC_ACCESS_BLOCK = 'oss:DeleteBucketPublicAccessBlock';
  /** Forbid that objects are overwritten. On the bucket. */
  public static readonly PUT_BUCKET_OVERWRITE_CONFIG = 'oss:PutBucketOverwriteConfig';
  /**
   * Read whether objects can be overwritten. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_OVERWRITE_CONFIG = 'oss:GetBucketOverwriteConfig';
  /** Allow again that objects are overwritten. On the bucket. */
  public static readonly DELETE_BUCKET_OVERWRITE_CONFIG = 'oss:DeleteBucketOverwriteConfig';
  /** Limit the throughput of a bucket. On the bucket. */
  public static readonly PUT_BUCKET_QOS_INFO = 'oss:PutBucketQoSInfo';
  /**
   * Read the throughput limit of a bucket. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_QOS_INFO = 'oss:GetBucketQoSInfo';
  /** Lift the throughput limit of a bucket. On the bucket. */
  public static readonly DELETE_BUCKET_QOS_INFO = 'oss:DeleteBucketQoSInfo';
  /** Limit the throughput of a requester. On the bucket. */
  public static readonly PUT_BUCKET_REQUESTER_QOS_INFO = 'oss:PutBucketRequesterQoSInfo';
  /**
   * Read the throughput limit of a requester. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_BUCKET_REQUESTER_QOS_INFO = 'oss:GetBucketRequesterQoSInfo';
  /** Lift the throughput limit of a requester. On the bucket. */
  public static readonly DELETE_BUCKET_REQUESTER_QOS_INFO = 'oss:DeleteBucketRequesterQoSInfo';
  /** List the throughput limits of requesters. On the bucket. */
  public static readonly LIST_BUCKET_REQUESTER_QOS_INFO = 'oss:ListBucketRequesterQoSInfo';
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
  /** Create an access point of a bucket. On the bucket. */
  public static readonly CREATE_ACCESS_POINT = 'oss:CreateAccessPoint';
  /**
   * Read an access point. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT = 'oss:GetAccessPoint';
  /** Delete an access point. On the bucket. */
  public static readonly DELETE_ACCESS_POINT = 'oss:DeleteAccessPoint';
  /** List access points. On the bucket. */
  public static readonly LIST_ACCESS_POINTS = 'oss:ListAccessPoints';
  /** Replace the policy of an access point. On the bucket. */
  public static readonly PUT_ACCESS_POINT_POLICY = 'oss:PutAccessPointPolicy';
  /**
   * Read the policy of an access point. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT_POLICY = 'oss:GetAccessPointPolicy';
  /** Delete the policy of an access point. On the bucket. */
  public static readonly DELETE_ACCESS_POINT_POLICY = 'oss:DeleteAccessPointPolicy';
  /** Block public access through an access point. On the bucket. */
  public static readonly PUT_ACCESS_POINT_PUBLIC_ACCESS_BLOCK = 'oss:PutAccessPointPublicAccessBlock';
  /**
   * Read whether public access through an access point is blocked. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT_PUBLIC_ACCESS_BLOCK = 'oss:GetAccessPointPublicAccessBlock';
  /** Lift the block of public access through an access point. On the bucket. */
  public static readonly DELETE_ACCESS_POINT_PUBLIC_ACCESS_BLOCK = 'oss:DeleteAccessPointPublicAccessBlock';
  /** Create an access point that runs a function on objects. On the bucket. */
  public static readonly CREATE_ACCESS_POINT_FOR_OBJECT_PROCESS = 'oss:CreateAccessPointForObjectProcess';
  /**
   * Read an access point that runs a function on objects. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT_FOR_OBJECT_PROCESS = 'oss:GetAccessPointForObjectProcess';
  /** Delete an access point that runs a function on objects. On the bucket. */
  public static readonly DELETE_ACCESS_POINT_FOR_OBJECT_PROCESS = 'oss:DeleteAccessPointForObjectProcess';
  /** List access points that run a function on objects. On the bucket. */
  public static readonly LIST_ACCESS_POINTS_FOR_OBJECT_PROCESS = 'oss:ListAccessPointsForObjectProcess';
  /** Set which function an access point runs on objects. On the bucket. */
  public static readonly PUT_ACCESS_POINT_CONFIG_FOR_OBJECT_PROCESS = 'oss:PutAccessPointConfigForObjectProcess';
  /**
   * Read which function an access point runs on objects. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT_CONFIG_FOR_OBJECT_PROCESS = 'oss:GetAccessPointConfigForObjectProcess';
  /** Replace the policy of an access point that runs a function on objects. On the bucket. */
  public static readonly PUT_ACCESS_POINT_POLICY_FOR_OBJECT_PROCESS = 'oss:PutAccessPointPolicyForObjectProcess';
  /**
   * Read the policy of an access point that runs a function on objects. On the bucket.
   * @jsii ignore
   */
  public static readonly GET_ACCESS_POINT_POLICY_FOR_OBJECT_PROCESS = 'oss:GetAccessPointPolicyForObjectProcess';
  /** Delete the policy of an access point that runs a function on objects. On the bucket. */
  public static readonly DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_PROCESS = 'oss:DeleteAccessPointPolicyForObjectProcess';
  /** Answer a request through an access point that runs a function on objects. On the bucket. */
  public static readonly WRITE_GET_OBJECT_RESPONSE = 'oss:WriteGetObjectResponse';
  /**
   * Read an object, also by HeadObject and as the source of a copy. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT = 'oss:GetObject';
  /** Write an object in any way: put, append, multipart upload, symbolic link. On objects. */
  public static readonly PUT_OBJECT = 'oss:PutObject';
  /** Delete an object, also one of many in one request. On objects. */
  public static readonly DELETE_OBJECT = 'oss:DeleteObject';
  /** Give up a multipart upload. On objects. */
  public static readonly ABORT_MULTIPART_UPLOAD = 'oss:AbortMultipartUpload';
  /** List the uploaded parts of a multipart upload. On objects. */
  public static readonly LIST_PARTS = 'oss:ListParts';
  /**
   * Read the ACL of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_ACL = 'oss:GetObjectAcl';
  /** Set the ACL of an object. On objects. */
  public static readonly PUT_OBJECT_ACL = 'oss:PutObjectAcl';
  /** Thaw an archived object. On objects. */
  public static readonly RESTORE_OBJECT = 'oss:RestoreObject';
  /** Set the tags of an object, also while it is written. On objects. */
  public static readonly PUT_OBJECT_TAGGING = 'oss:PutObjectTagging';
  /**
   * Read the tags of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_TAGGING = 'oss:GetObjectTagging';
  /** Delete the tags of an object. On objects. */
  public static readonly DELETE_OBJECT_TAGGING = 'oss:DeleteObjectTagging';
  /**
   * Read a version of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_VERSION = 'oss:GetObjectVersion';
  /** Delete a version of an object. On objects. */
  public static readonly DELETE_OBJECT_VERSION = 'oss:DeleteObjectVersion';
  /**
   * Read the ACL of a version of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_VERSION_ACL = 'oss:GetObjectVersionAcl';
  /** Set the ACL of a version of an object. On objects. */
  public static readonly PUT_OBJECT_VERSION_ACL = 'oss:PutObjectVersionAcl';
  /** Thaw an archived version of an object. On objects. */
  public static readonly RESTORE_OBJECT_VERSION = 'oss:RestoreObjectVersion';
  /** Set the tags of a version of an object. On objects. */
  public static readonly PUT_OBJECT_VERSION_TAGGING = 'oss:PutObjectVersionTagging';
  /**
   * Read the tags of a version of an object. On objects.
   * @jsii ignore
   */
  public static readonly GET_OBJECT_VERSION_TAGGING = 'oss:GetObjectVersionTagging';
  /** Delete the tags of a version of an object. On objects. */
  public static readonly DELETE_OBJECT_VERSION_TAGGING = 'oss:DeleteObjectVersionTagging';
  /** Process an object with IMM through OSS. On objects. */
  public static readonly PROCESS_IMM = 'oss:ProcessImm';
  /** Process an object by a POST request: asynchronously, or saving the result. On objects. */
  public static readonly POST_PROCESS_TASK = 'oss:PostProcessTask';
  /** Create a live channel. On objects. */
  public static readonly PUT_LIVE_CHANNEL = 'oss:PutLiveChannel';
  /** List the live channels of a bucket. On objects. */
  public static readonly LIST_LIVE_CHANNEL = 'oss:ListLiveChannel';
  /** Delete a live channel. On objects. */
  public static readonly DELETE_LIVE_CHANNEL = 'oss:DeleteLiveChannel';
  /** Turn a live channel on or off. On objects. */
  public static readonly PUT_LIVE_CHANNEL_STATUS = 'oss:PutLiveChannelStatus';
  /**
   * Read how a live channel is set up. On objects.
   * @jsii ignore
   */
  public static readonly GET_LIVE_CHANNEL = 'oss:GetLiveChannel';
  /**
   * Read what a live channel receives. On objects.
   * @jsii ignore
   */
  public static readonly GET_LIVE_CHANNEL_STAT = 'oss:GetLiveChannelStat';
  /**
   * Read what a live channel received. On objects.
   * @jsii ignore
   */
  public static readonly GET_LIVE_CHANNEL_HISTORY = 'oss:GetLiveChannelHistory';
  /**
   * Read the playlist of a live channel. On objects.
   * @jsii ignore
   */
  public static readonly GET_VOD_PLAYLIST = 'oss:GetVodPlaylist';
  /** Make a playlist of a live channel. On objects. */
  public static readonly POST_VOD_PLAYLIST = 'oss:PostVodPlaylist';
  /** Stream to a live channel. On objects. */
  public static readonly PUBLISH_RTMP_STREAM = 'oss:PublishRtmpStream';
  /** Read what is to be replicated. Asked of the role that replicates. On objects. */
  public static readonly REPLICATE_GET = 'oss:ReplicateGet';
  /** Write what is replicated. Asked of the role that replicates. On objects. */
  public static readonly REPLICATE_PUT = 'oss:ReplicatePut';
  /** Delete what was deleted in the source. Asked of the role that replicates. On objects. */
  public static readonly REPLICATE_DELETE = 'oss:ReplicateDelete';
  /** List the resource pools of the account. On the account. */
  public static readonly LIST_RESOURCE_POOLS = 'oss:ListResourcePools';
  /**
   * Read the throughput limit of a resource pool. On the resource pool.
   * @jsii ignore
   */
  public static readonly GET_RESOURCE_POOL_INFO = 'oss:GetResourcePoolInfo';
  /** List the buckets of a resource pool. On the resource pool. */
  public static readonly LIST_RESOURCE_POOL_BUCKETS = 'oss:ListResourcePoolBuckets';
  /** Limit the throughput of a requester in a resource pool. On the resource pool. */
  public static readonly PUT_RESOURCE_POOL_REQUESTER_QOS_INFO = 'oss:PutResourcePoolRequesterQoSInfo';
  /**
   * Read the throughput limit of a requester in a resource pool. On the resource pool.
   * @jsii ignore
   */
  public static readonly GET_RESOURCE_POOL_REQUESTER_QOS_INFO = 'oss:GetResourcePoolRequesterQoSInfo';
  /** List the throughput limits of requesters in a resource pool. On the resource pool. */
  public static readonly LIST_RESOURCE_POOL_REQUESTER_QOS_INFOS = 'oss:ListResourcePoolRequesterQoSInfos';
  /** Lift the throughput limit of a requester in a resource pool. On the resource pool. */
  public static readonly DELETE_RESOURCE_POOL_REQUESTER_QOS_INFO = 'oss:DeleteResourcePoolRequesterQoSInfo';
  /** Create a vector bucket. On the vector bucket. */
  public static readonly PUT_VECTOR_BUCKET = 'oss:PutVectorBucket';
  /**
   * Read what a vector bucket is. On the vector bucket.
   * @jsii ignore
   */
  public static readonly GET_VECTOR_BUCKET = 'oss:GetVectorBucket';
  /** List the vector buckets of the account. On the account. */
  public static readonly LIST_VECTOR_BUCKETS = 'oss:ListVectorBuckets';
  /** Delete a vector bucket. On the vector bucket. */
  public static readonly DELETE_VECTOR_BUCKET = 'oss:DeleteVectorBucket';
  /** Create a vector index. On the index. */
  public static readonly PUT_VECTOR_INDEX = 'oss:PutVectorIndex';
  /**
   * Read what a vector index is. On the index.
   * @jsii ignore
   */
  public static readonly GET_VECTOR_INDEX = 'oss:GetVectorIndex';
  /** List the indexes of a vector bucket. On the vector bucket. */
  public static readonly LIST_VECTOR_INDEXES = 'oss:ListVectorIndexes';
  /** Delete a vector index. On the index. */
  public static readonly DELETE_VECTOR_INDEX = 'oss:DeleteVectorIndex';
  /** Write vectors. On vectors. */
  public static readonly PUT_VECTORS = 'oss:PutVectors';
  /**
   * Read vectors. On vectors.
   * @jsii ignore
   */
  public static readonly GET_VECTORS = 'oss:GetVectors';
  /** List the vectors of an index. On vectors. */
  public static readonly LIST_VECTORS = 'oss:ListVectors';
  /** Find vectors near a given one. On vectors. */
  public static readonly QUERY_VECTORS = 'oss:QueryVectors';
  /** Delete vectors. On vectors. */
  public static readonly DELETE_VECTORS = 'oss:DeleteVectors';

  private constructor() {}
}
