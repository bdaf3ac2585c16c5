import { OssAction } from './oss-action';
import { fact } from './sources';

/** What the console of OSS asks for besides what its user does there, each action on its own level. */
export const CONSOLE_ACTIONS: readonly string[] = [
  OssAction.LIST_BUCKETS,
  OssAction.GET_BUCKET_STAT,
  OssAction.GET_BUCKET_INFO,
  OssAction.GET_BUCKET_TAGGING,
  OssAction.GET_BUCKET_LIFECYCLE,
  OssAction.GET_BUCKET_WORM,
  OssAction.GET_BUCKET_VERSIONING,
  OssAction.GET_BUCKET_ACL,
  OssAction.GET_OBJECT_ACL,
];

export const CONSOLE_ACTIONS_FACT = fact('high', 'OSS_RAM_POLICY');
