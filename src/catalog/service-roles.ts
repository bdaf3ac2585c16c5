import { Fact } from './confidence';
import { fact } from './sources';

/** The name of IMM as a trusted service and in the condition key `acs:Service`. */
export const IMM_SERVICE = 'imm.aliyuncs.com';

/**
 * A role that the console offers to create for IMM. Both are normal service roles: their permissions can be changed.
 * The text of their system policies is not published.
 */
export interface DefaultServiceRole extends Fact {
  readonly roleName: string;
  readonly systemPolicy: string;
  /** Who may work as the role, as its trust policy says. */
  readonly trusts: string;
  readonly usedFor: string;
}

function defaultRole(roleName: string, systemPolicy: string, usedFor: string, from: Fact): DefaultServiceRole {
  return { roleName, systemPolicy, trusts: IMM_SERVICE, usedFor, ...from };
}

export const DEFAULT_SERVICE_ROLE = defaultRole('AliyunIMMDefaultRole', 'AliyunIMMRolePolicy', 'projects', fact('high', 'IMM_SERVICE_ROLE'));

export const BATCH_TRIGGER_ROLE = defaultRole(
  'AliyunIMMBatchTriggerRole', 'AliyunIMMBatchTriggerRolePolicy', 'batches and triggers', fact('medium', 'IMM_ROLES_MODULE'),
);

/** One line of the vendor's sample for the batch and trigger role, on the levels on which it has a meaning. */
export interface BatchTriggerAction {
  readonly action: string;
  /** Empty: the line is left out. */
  readonly levels: readonly ('bucket' | 'object')[];
  readonly note?: string;
}

const inWildcard = (action: string, wildcard: string): BatchTriggerAction => ({ action, levels: [], note: `included in \`${wildcard}\`` });

/** The sample grants all of these on `*`; its source is `BATCH_TRIGGER_SAMPLE`. */
export const BATCH_TRIGGER_ACTIONS: readonly BatchTriggerAction[] = [
  { action: 'oss:Get*', levels: ['bucket', 'object'] },
  { action: 'oss:List*', levels: ['bucket', 'object'], note: 'on objects: `oss:ListParts`, `oss:ListLiveChannel`' },
  { action: 'oss:Process*', levels: ['object'] },
  { action: 'oss:PostProcess*', levels: ['object'] },
  { action: 'oss:Put*', levels: ['bucket', 'object'], note: 'on a bucket also its policy and its ACL: `oss:PutBucketPolicy`, `oss:PutBucketAcl`' },
  inWildcard('oss:PutBucketInventory', 'oss:Put*'),
  inWildcard('oss:GetBucketInventory', 'oss:Get*'),
  { action: 'oss:ListBucketInventory', levels: [], note: 'no action: the API of this name asks for `oss:GetBucketInventory`' },
  { action: 'oss:DeleteBucketInventory', levels: ['bucket'] },
  inWildcard('oss:PutBucketNotification', 'oss:Put*'),
  { action: 'oss:DeleteBucketNotification', levels: ['bucket'] },
  { action: 'oss:StartEventRecord', levels: ['bucket'] },
  { action: 'oss:StopEventRecord', levels: ['bucket'] },
  inWildcard('oss:GetEventRecordStatus', 'oss:Get*'),
];

export const BATCH_TRIGGER_SAMPLE = fact('high', 'OSS_PERMISSIONS');

/** What of the sample belongs on one level. */
export function batchTriggerActions(level: 'bucket' | 'object'): readonly string[] {
  return BATCH_TRIGGER_ACTIONS.filter(({ levels }) => levels.includes(level)).map(({ action }) => action);
}
