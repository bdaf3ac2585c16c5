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
  /** What the vendor warns of: completes a sentence that begins with the name of the role. */
  readonly risk?: string;
}

function defaultRole(roleName: string, systemPolicy: string, usedFor: string, from: Fact): DefaultServiceRole {
  return { roleName, systemPolicy, trusts: IMM_SERVICE, usedFor, ...from };
}

export const DEFAULT_SERVICE_ROLE: DefaultServiceRole = {
  ...defaultRole('AliyunIMMDefaultRole', 'AliyunIMMRolePolicy', 'projects', fact('high', 'IMM_SERVICE_ROLE')),
  risk: 'opens OSS widely: whoever holds `imm:CreateProject` or `imm:UpdateProject` can give it to a project, and have IMM list and analyse objects of the account by indexing metadata',
};

export const BATCH_TRIGGER_ROLE = defaultRole(
  'AliyunIMMBatchTriggerRole', 'AliyunIMMBatchTriggerRolePolicy', 'batches and triggers', fact('medium', 'IMM_ROLES_MODULE'),
);
