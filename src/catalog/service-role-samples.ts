import { Fact } from './confidence';
import { fact } from './sources';

/** One line of a published policy of a service role, on the levels on which it has a meaning. */
export interface SampleAction {
  readonly action: string;
  /** Empty: the line is left out. */
  readonly levels: readonly ('bucket' | 'object')[];
  readonly note?: string;
}

/** What a published policy lets a service role do in OSS. The fact is about the policy, not about its levels, which are ours. */
export interface RoleSample extends Fact {
  readonly actions: readonly SampleAction[];
}

const inWildcard = (action: string, wildcard: string): SampleAction => ({ action, levels: [], note: `included in \`${wildcard}\`` });
const apiOnly = (action: string, asksFor: string): SampleAction => ({ action, levels: [], note: `no action: the API of this name asks for ${asksFor}` });

const GET: SampleAction = { action: 'oss:Get*', levels: ['bucket', 'object'] };
const LIST: SampleAction = { action: 'oss:List*', levels: ['bucket', 'object'], note: 'on objects: `oss:ListParts`, `oss:ListLiveChannel`' };
const EVENTS: readonly SampleAction[] = [
  { action: 'oss:StartEventRecord', levels: ['bucket'] },
  { action: 'oss:StopEventRecord', levels: ['bucket'] },
  inWildcard('oss:GetEventRecordStatus', 'oss:Get*'),
];

/** The policy of a custom service role, which has all of it on the objects of a bucket. */
export const SERVICE_ROLE_SAMPLE: RoleSample = {
  ...fact('high', 'IMM_SERVICE_ROLE'),
  actions: [
    GET,
    LIST,
    { action: 'oss:PutBucketLifecycle', levels: ['bucket'] },
    { action: 'oss:PutBucketNotification', levels: ['bucket'] },
    { action: 'oss:DeleteBucketNotification', levels: ['bucket'] },
    { action: 'oss:PutBucketAcl', levels: ['bucket'], note: 'can open the bucket to everyone' },
    { action: 'oss:PutObjectAcl', levels: ['object'], note: 'can open objects to everyone' },
    apiOnly('oss:CopyObject', '`oss:GetObject` and `oss:PutObject`'),
    apiOnly('oss:AppendObject', '`oss:PutObject`'),
    apiOnly('oss:PutSymlink', '`oss:PutObject`'),
    { action: 'oss:PutObject', levels: ['object'] },
    ...EVENTS,
  ],
};

/** The policy for batches and triggers, which has all of it on `*`. */
export const BATCH_TRIGGER_SAMPLE: RoleSample = {
  ...fact('high', 'OSS_PERMISSIONS'),
  actions: [
    GET,
    LIST,
    { action: 'oss:Process*', levels: ['object'] },
    { action: 'oss:PostProcess*', levels: ['object'] },
    { action: 'oss:Put*', levels: ['bucket', 'object'], note: 'on a bucket also its policy and its ACL: `oss:PutBucketPolicy`, `oss:PutBucketAcl`' },
    inWildcard('oss:PutBucketInventory', 'oss:Put*'),
    inWildcard('oss:GetBucketInventory', 'oss:Get*'),
    apiOnly('oss:ListBucketInventory', '`oss:GetBucketInventory`'),
    { action: 'oss:DeleteBucketInventory', levels: ['bucket'] },
    inWildcard('oss:PutBucketNotification', 'oss:Put*'),
    { action: 'oss:DeleteBucketNotification', levels: ['bucket'] },
    ...EVENTS,
  ],
};

/** What of a sample belongs on one level. */
export function sampleActions({ actions }: RoleSample, level: 'bucket' | 'object'): readonly string[] {
  return actions.filter(({ levels }) => levels.includes(level)).map(({ action }) => action);
}
