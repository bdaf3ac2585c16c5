import { OssAction } from './oss-action';
import { fact } from './sources';

/** A set of actions that the console and the vendor's samples give together in a bucket policy. */
export const BUCKET_READ_PRESET: readonly string[] = [
  OssAction.GET_OBJECT,
  OssAction.GET_OBJECT_ACL,
  OssAction.LIST_OBJECTS,
  OssAction.RESTORE_OBJECT,
  OssAction.GET_VOD_PLAYLIST,
  OssAction.LIST_OBJECT_VERSIONS,
  OssAction.GET_OBJECT_VERSION,
  OssAction.GET_OBJECT_VERSION_ACL,
  OssAction.RESTORE_OBJECT_VERSION,
];

/** What "read/write" adds to it. */
export const BUCKET_WRITE_PRESET: readonly string[] = [
  OssAction.PUT_OBJECT,
  OssAction.PUT_OBJECT_ACL,
  OssAction.ABORT_MULTIPART_UPLOAD,
  OssAction.LIST_PARTS,
  OssAction.POST_VOD_PLAYLIST,
  OssAction.PUBLISH_RTMP_STREAM,
];

export const BUCKET_READ_PRESET_FACT = fact('high', 'IMM_CROSS_ACCOUNT');
export const BUCKET_WRITE_PRESET_FACT = fact('high', 'OSS_BUCKET_POLICY');
