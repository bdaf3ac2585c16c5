import { BssAction } from './bss-actions';
import { Fact } from './confidence';
import { ImmAction } from './imm-action';
import { OssAction } from './oss-action';
import { RamAction } from './ram-action';
import { fact } from './sources';

/** An action that few identities should hold. The fact is about the risk. */
export interface HighRiskAction extends Fact {
  readonly action: string;
  /** What its holder can do: completes "whoever holds it can …". */
  readonly risk: string;
}

const PUBLIC = fact('medium', 'OSS_RAM_POLICY');
const BLOCK = fact('medium', 'OSS_PUBLIC_ACCESS_BLOCK');
// No document calls these a risk; it follows from what the API does.
const FOLLOWS = fact('low', 'RAM_SDK');

function risk(action: string, what: string, from: Fact): HighRiskAction {
  return { action, risk: what, ...from };
}

const ANY_POLICY = 'give any policy, also one that allows everything, to';
const TO_EVERYONE = 'open a whole bucket to everyone';
const BY_DEFAULT_ROLE = 'give a project the role `AliyunIMMDefaultRole`, where the account has it, and have IMM list and analyse what is in its buckets';

export const HIGH_RISK_ACTIONS: readonly HighRiskAction[] = [
  risk(BssAction.PAY_ORDER, 'spend the account\'s money', fact('high', 'OSS_RAM_POLICY')),
  risk(ImmAction.CREATE_PROJECT, BY_DEFAULT_ROLE, fact('high', 'IMM_SERVICE_ROLE')),
  risk(ImmAction.UPDATE_PROJECT, BY_DEFAULT_ROLE, fact('high', 'IMM_SERVICE_ROLE')),
  risk(RamAction.ATTACH_POLICY_TO_USER, `${ANY_POLICY} a user`, FOLLOWS),
  risk(RamAction.ATTACH_POLICY_TO_GROUP, `${ANY_POLICY} a group`, FOLLOWS),
  risk(RamAction.ATTACH_POLICY_TO_ROLE, `${ANY_POLICY} a role`, FOLLOWS),
  risk(RamAction.ADD_USER_TO_GROUP, 'take on what a group holds', FOLLOWS),
  risk(RamAction.CREATE_POLICY_VERSION, 'rewrite a policy that others hold', FOLLOWS),
  risk(RamAction.SET_DEFAULT_POLICY_VERSION, 'bring back an older version of a policy that others hold', FOLLOWS),
  risk(RamAction.UPDATE_ROLE, 'change who may work as a role', FOLLOWS),
  risk(RamAction.CREATE_ACCESS_KEY, 'act as the user, by a key that does not expire', FOLLOWS),
  risk(RamAction.CREATE_LOGIN_PROFILE, 'log on as the user', FOLLOWS),
  risk(RamAction.UPDATE_LOGIN_PROFILE, 'log on as the user', FOLLOWS),
  risk(OssAction.PUT_BUCKET_POLICY, TO_EVERYONE, BLOCK),
  risk(OssAction.PUT_BUCKET_ACL, TO_EVERYONE, PUBLIC),
  risk(OssAction.DELETE_PUBLIC_ACCESS_BLOCK, 'lift what keeps data from being open to everyone', BLOCK),
  risk(OssAction.DELETE_BUCKET_PUBLIC_ACCESS_BLOCK, 'lift what keeps data from being open to everyone', BLOCK),
];
