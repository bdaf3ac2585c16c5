import { ActionFact, actionsOn } from './action-fact';
import { RamAction } from './ram-action';
import { fact } from './sources';

const SEEN = fact('high', 'RAM_API');
const TABLE = fact('medium', 'RAM_AUTHENTICATION');
// The API is listed; which resource it takes is inferred from its name.
const BY_NAME = fact('low', 'RAM_METADATA');

const SERVICE = 'an action without an API of its name; the condition on `acs:Service` is the one of the system policy AliyunIMMFullAccess';

/** Not all that go by `ram:` are here: the API that signs users on (IMS) has many more. */
export const RAM_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('role', fact('high', 'OSS_PERMISSIONS'), [RamAction.PASS_ROLE], { note: SERVICE }),
  ...actionsOn('role', fact('low', 'RAM_LANGUAGE'), [RamAction.CREATE_SERVICE_LINKED_ROLE, RamAction.DELETE_SERVICE_LINKED_ROLE], {
    note: 'system policies grant it on `*` under a condition on `ram:ServiceName`',
  }),
  ...actionsOn('user', SEEN, [RamAction.LIST_USERS, RamAction.CREATE_LOGIN_PROFILE]),
  ...actionsOn('user', TABLE, [
    RamAction.CREATE_USER, RamAction.GET_USER, RamAction.UPDATE_USER, RamAction.DELETE_USER, RamAction.GET_LOGIN_PROFILE,
    RamAction.UPDATE_LOGIN_PROFILE, RamAction.DELETE_LOGIN_PROFILE, RamAction.CHANGE_PASSWORD, RamAction.CREATE_ACCESS_KEY,
    RamAction.UPDATE_ACCESS_KEY, RamAction.DELETE_ACCESS_KEY, RamAction.LIST_ACCESS_KEYS, RamAction.BIND_MFA_DEVICE, RamAction.UNBIND_MFA_DEVICE,
    RamAction.GET_USER_MFA_INFO, RamAction.LIST_GROUPS_FOR_USER,
  ]),
  ...actionsOn('user', BY_NAME, [RamAction.GET_ACCESS_KEY_LAST_USED, RamAction.LIST_POLICIES_FOR_USER]),
  ...actionsOn('mfa device', SEEN, [RamAction.LIST_VIRTUAL_MFA_DEVICES]),
  ...actionsOn('mfa device', TABLE, [RamAction.CREATE_VIRTUAL_MFA_DEVICE, RamAction.DELETE_VIRTUAL_MFA_DEVICE]),
  ...actionsOn('group', TABLE, [
    RamAction.CREATE_GROUP, RamAction.GET_GROUP, RamAction.UPDATE_GROUP, RamAction.DELETE_GROUP, RamAction.LIST_GROUPS,
    RamAction.LIST_USERS_FOR_GROUP,
  ]),
  ...actionsOn('group', BY_NAME, [RamAction.LIST_POLICIES_FOR_GROUP]),
  ...actionsOn('role', SEEN, [RamAction.CREATE_ROLE, RamAction.LIST_ROLES]),
  ...actionsOn('role', TABLE, [RamAction.GET_ROLE, RamAction.UPDATE_ROLE, RamAction.DELETE_ROLE]),
  ...actionsOn('role', BY_NAME, [RamAction.LIST_POLICIES_FOR_ROLE]),
  ...actionsOn('policy', SEEN, [RamAction.CREATE_POLICY, RamAction.GET_POLICY, RamAction.CREATE_POLICY_VERSION, RamAction.LIST_POLICY_VERSIONS]),
  ...actionsOn('policy', TABLE, [
    RamAction.DELETE_POLICY, RamAction.LIST_POLICIES, RamAction.GET_POLICY_VERSION, RamAction.DELETE_POLICY_VERSION,
    RamAction.SET_DEFAULT_POLICY_VERSION, RamAction.LIST_ENTITIES_FOR_POLICY,
  ]),
  ...actionsOn('policy', BY_NAME, [RamAction.UPDATE_POLICY_DESCRIPTION]),
  ...actionsOn('ram account', TABLE, [
    RamAction.SET_ACCOUNT_ALIAS, RamAction.GET_ACCOUNT_ALIAS, RamAction.CLEAR_ACCOUNT_ALIAS, RamAction.SET_PASSWORD_POLICY,
    RamAction.GET_PASSWORD_POLICY,
  ]),
  ...actionsOn('any', SEEN, [RamAction.SET_SECURITY_PREFERENCE, RamAction.DECODE_DIAGNOSTIC_MESSAGE]),
  ...actionsOn('any', BY_NAME, [RamAction.GET_SECURITY_PREFERENCE]),
  ...actionsOn('user', TABLE, [RamAction.ADD_USER_TO_GROUP, RamAction.REMOVE_USER_FROM_GROUP], { alsoOn: ['group'] }),
  ...actionsOn('user', TABLE, [RamAction.ATTACH_POLICY_TO_USER, RamAction.DETACH_POLICY_FROM_USER], { alsoOn: ['policy'] }),
  ...actionsOn('group', TABLE, [RamAction.ATTACH_POLICY_TO_GROUP, RamAction.DETACH_POLICY_FROM_GROUP], { alsoOn: ['policy'] }),
  ...actionsOn('role', TABLE, [RamAction.ATTACH_POLICY_TO_ROLE, RamAction.DETACH_POLICY_FROM_ROLE], { alsoOn: ['policy'] }),
];
