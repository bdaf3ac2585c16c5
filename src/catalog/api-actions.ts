import { asciiLowerCase } from '../policy';
import { actionsReached } from './actions';
import { KmsAction } from './kms-actions';
import { OssAction } from './oss-action';
import { fact } from './sources';

/** An API of OSS that goes by another action than one of its own name. */
export interface ApiActions {
  readonly api: string;
  readonly actions: readonly string[];
  /** Actions that it takes besides, and when. */
  readonly besides: readonly (readonly [when: string, actions: readonly string[]])[];
}

const TAGS = ['with tags', [OssAction.PUT_OBJECT_TAGGING]] as const;
const ENCRYPTED = 'encrypted with a key of KMS';
const KMS = [ENCRYPTED, [KmsAction.GENERATE_DATA_KEY, KmsAction.DECRYPT]] as const;
const VERSION = 'of a version';
const OF_VERSION = [VERSION, [OssAction.GET_OBJECT_VERSION]] as const;

function api(name: string, actions: readonly string[], ...besides: ApiActions['besides']): ApiActions {
  return { api: name, actions, besides };
}

const versioned = (name: string, action: string, ofVersion: string): ApiActions => api(name, [action], [VERSION, [ofVersion]]);

/** Pairs of an API and its actions that differ in more than the service in front. Its source is `API_ACTIONS_FACT`. */
export const API_ACTIONS: readonly ApiActions[] = [
  api('GetService', [OssAction.LIST_BUCKETS]),
  api('GetBucket', [OssAction.LIST_OBJECTS]),
  api('ListObjectsV2', [OssAction.LIST_OBJECTS]),
  api('GetBucketVersions', [OssAction.LIST_OBJECT_VERSIONS]),
  api('PutBucketTags', [OssAction.PUT_BUCKET_TAGGING]),
  api('GetBucketTags', [OssAction.GET_BUCKET_TAGGING]),
  api('DeleteBucketTags', [OssAction.DELETE_BUCKET_TAGGING]),
  api('ListBucketInventory', [OssAction.GET_BUCKET_INVENTORY]),
  api('ListBucketRequesterQoSInfos', [OssAction.LIST_BUCKET_REQUESTER_QOS_INFO]),
  api('PutBucketLogging', [OssAction.PUT_BUCKET_LOGGING], ['for the bucket of the log', [OssAction.PUT_OBJECT]]),
  api('PutBucketReplication', [OssAction.PUT_BUCKET_REPLICATION], ['across accounts or with a role', [OssAction.REPLICATE_GET]]),
  api('PutObject', [OssAction.PUT_OBJECT], TAGS, KMS),
  api('PostObject', [OssAction.PUT_OBJECT]),
  api('AppendObject', [OssAction.PUT_OBJECT], TAGS),
  api('InitiateMultipartUpload', [OssAction.PUT_OBJECT], TAGS, KMS),
  api('UploadPart', [OssAction.PUT_OBJECT]),
  api('CompleteMultipartUpload', [OssAction.PUT_OBJECT], TAGS),
  api('PutSymlink', [OssAction.PUT_OBJECT], TAGS),
  api('GetObject', [OssAction.GET_OBJECT], OF_VERSION, [ENCRYPTED, [KmsAction.DECRYPT]]),
  api('HeadObject', [OssAction.GET_OBJECT]),
  api('GetObjectMeta', [OssAction.GET_OBJECT]),
  api('SelectObject', [OssAction.GET_OBJECT]),
  api('GetSymlink', [OssAction.GET_OBJECT]),
  api('CopyObject', [OssAction.GET_OBJECT, OssAction.PUT_OBJECT], OF_VERSION,
    ['with tags', [OssAction.GET_OBJECT_TAGGING, OssAction.PUT_OBJECT_TAGGING]], ['of a version with tags', [OssAction.GET_OBJECT_VERSION_TAGGING]], KMS),
  api('UploadPartCopy', [OssAction.GET_OBJECT, OssAction.PUT_OBJECT], OF_VERSION),
  versioned('DeleteObject', OssAction.DELETE_OBJECT, OssAction.DELETE_OBJECT_VERSION),
  api('DeleteMultipleObjects', [OssAction.DELETE_OBJECT]),
  versioned('PutObjectACL', OssAction.PUT_OBJECT_ACL, OssAction.PUT_OBJECT_VERSION_ACL),
  versioned('GetObjectACL', OssAction.GET_OBJECT_ACL, OssAction.GET_OBJECT_VERSION_ACL),
  versioned('RestoreObject', OssAction.RESTORE_OBJECT, OssAction.RESTORE_OBJECT_VERSION),
  versioned('PutObjectTagging', OssAction.PUT_OBJECT_TAGGING, OssAction.PUT_OBJECT_VERSION_TAGGING),
  versioned('GetObjectTagging', OssAction.GET_OBJECT_TAGGING, OssAction.GET_OBJECT_VERSION_TAGGING),
  versioned('DeleteObjectTagging', OssAction.DELETE_OBJECT_TAGGING, OssAction.DELETE_OBJECT_VERSION_TAGGING),
  api('GetLiveChannelInfo', [OssAction.GET_LIVE_CHANNEL]),
  api('PostProcessTask', [OssAction.GET_OBJECT], ['saving with sys/saveas', [OssAction.PUT_OBJECT]]),
  api('ImgSaveAs', [OssAction.POST_PROCESS_TASK]),
];

export const API_ACTIONS_FACT = fact('high', 'OSS_ELEMENTS');

const BY_API: ReadonlyMap<string, ApiActions> = new Map(API_ACTIONS.map((row) => [asciiLowerCase(row.api), row]));

/** The actions that an API of OSS goes by, where it is written as if it were one: `oss:CopyObject`. */
export function actionsOfApi(action: string): readonly string[] {
  const [service, name] = asciiLowerCase(action).split(':');
  return (service === 'oss' && BY_API.get(name)?.actions) || [];
}

const OF_VERSIONS: ReadonlyMap<string, string> = new Map([
  ...API_ACTIONS.flatMap(({ actions, besides }) => besides.flatMap(([when, [ofVersion]]): [string, string][] =>
    (when === VERSION ? [[actions[0], ofVersion]] : []))),
  [OssAction.LIST_OBJECTS, OssAction.LIST_OBJECT_VERSIONS],
]);

/** The action that does the same with versions of objects, where there is one: a denial of the first alone does not keep from it. */
export function actionOnVersions(action: string): string | undefined {
  return OF_VERSIONS.get(action);
}

const OF_KEYS: ReadonlyMap<string, readonly string[]> = new Map(API_ACTIONS.filter(({ actions }) => actions.length === 1)
  .flatMap(({ actions: [action], besides }) => besides.filter(([when]) => when === ENCRYPTED)
    .flatMap(([, ofKey]) => [action, actionOnVersions(action) ?? []].flat().map((name): [string, readonly string[]] => [name, ofKey]))));

/** The actions of KMS that actions of OSS, or those that patterns reach, take besides on objects that are encrypted with a key of it. */
export function keyActionsOf(actions: readonly string[]): readonly string[] {
  return [...new Set(actions.flatMap(actionsReached).flatMap(({ action }) => OF_KEYS.get(action) ?? []))];
}
