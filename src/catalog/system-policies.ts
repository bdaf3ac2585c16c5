import { Fact } from './confidence';
import { BATCH_TRIGGER_ROLE, DEFAULT_SERVICE_ROLE } from './service-roles';
import { fact } from './sources';

/** A policy that the vendor keeps. The fact is about its text, or where that is not known about its name. */
export interface SystemPolicy extends Fact {
  readonly policyName: string;
  /** As JSON text; nothing where the text is not published, or was not found. */
  readonly document?: string;
  /** Which version that is, and of when. */
  readonly version?: string;
}

const PUBLISHED = fact('high', 'RAM_SYSTEM_POLICIES');

interface PublishedStatement {
  readonly Action: string | readonly string[];
  readonly Condition?: object;
}

function published(policyName: string, version: string, ...statements: PublishedStatement[]): SystemPolicy {
  const document = { Version: '1', Statement: statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement })) };
  return { policyName, version, document: JSON.stringify(document), ...PUBLISHED };
}

/** Those that the documents about IMM name, and their siblings. */
export const SYSTEM_POLICIES: readonly SystemPolicy[] = [
  published('AliyunIMMFullAccess', 'v3, 2018-05-23', { Action: 'imm:*' }, { Action: 'oss:ListBuckets' }, { Action: 'ram:ListRoles' },
    { Action: 'ram:PassRole', Condition: { StringEquals: { 'acs:Service': 'imm.aliyuncs.com' } } }),
  published('AliyunIMMReadOnlyAccess', 'v1, 2018-02-27', { Action: ['imm:Get*', 'imm:List*'] }),
  { policyName: 'AliyunOSSFullAccess', ...fact('high', 'OSS_PERMISSIONS') },
  published('AliyunOSSReadOnlyAccess', 'v1, 2017-08-17', { Action: ['oss:Get*', 'oss:List*'] }),
  published('AliyunSTSAssumeRoleAccess', 'v1, 2017-04-27', { Action: 'sts:AssumeRole' }),
  { policyName: DEFAULT_SERVICE_ROLE.systemPolicy, source: DEFAULT_SERVICE_ROLE.source, confidence: DEFAULT_SERVICE_ROLE.confidence },
  { policyName: BATCH_TRIGGER_ROLE.systemPolicy, source: BATCH_TRIGGER_ROLE.source, confidence: BATCH_TRIGGER_ROLE.confidence },
  { policyName: 'AdministratorAccess', ...fact('medium', 'RAM_ADMIN_USER') },
];

const BY_NAME: ReadonlyMap<string, SystemPolicy> = new Map(SYSTEM_POLICIES.map((policy) => [policy.policyName, policy]));

/** What is known of a system policy, by its name in just its letter case. */
export function systemPolicy(policyName: string): SystemPolicy | undefined {
  return BY_NAME.get(policyName);
}
