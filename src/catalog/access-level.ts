/** What an action does. */
export enum AccessLevel {
  /** Tells which resources there are. */
  LIST = 'List',
  /** Reads data or settings. */
  READ = 'Read',
  /** Creates, changes or deletes data or settings. */
  WRITE = 'Write',
  /** Changes nothing but tags. */
  TAGGING = 'Tagging',
  /** Changes who may do what. */
  PERMISSIONS_MANAGEMENT = 'Permissions management',
}

/** The gravest first: what changes who may do what, then what changes data, then what reads it. */
export const ACCESS_LEVELS: readonly AccessLevel[] = [
  AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE, AccessLevel.TAGGING, AccessLevel.READ, AccessLevel.LIST,
];

/**
 * The rule, which is ours, is to decide by the name. The vendor's tables know less: those of RAM say Write, Read or List; those of IMM
 * create, update and delete, which are Write here, get (Read), list (List), and none, which is Write where a result is saved and else Read.
 */
export function accessLevelByName(action: string): AccessLevel {
  const name = action.slice(action.indexOf(':') + 1);
  return EXCEPTIONS[action] ?? RULES.find(([pattern]) => pattern.test(name))?.[1] ?? AccessLevel.WRITE;
}

const RULES: readonly (readonly [RegExp, AccessLevel])[] = [
  [/^(List|Query)/, AccessLevel.LIST],
  [/^(Batch)?Get|^(Compare|Contextual|Decode|Detect|Do|Extract|Fuzzy|Process|Search|Semantic|Simple)/, AccessLevel.READ],
  [/Tagging$/, AccessLevel.TAGGING],
  [/(Acl|PublicAccessBlock|Policy|PolicyVersion|PolicyForObjectProcess|Policy(To|From)[A-Z][a-z]+)$/, AccessLevel.PERMISSIONS_MANAGEMENT],
];

/** What the name does not say. */
const EXCEPTIONS: Readonly<Record<string, AccessLevel>> = {
  'oss:QueryVectors': AccessLevel.READ,
  'oss:ReplicateGet': AccessLevel.READ,
  'oss:ReplicateList': AccessLevel.LIST,
  // Both come with a trust policy.
  'ram:CreateRole': AccessLevel.PERMISSIONS_MANAGEMENT,
  'ram:UpdateRole': AccessLevel.PERMISSIONS_MANAGEMENT,
  'ram:PassRole': AccessLevel.PERMISSIONS_MANAGEMENT,
  // What the group holds comes and goes with it.
  'ram:AddUserToGroup': AccessLevel.PERMISSIONS_MANAGEMENT,
  'ram:RemoveUserFromGroup': AccessLevel.PERMISSIONS_MANAGEMENT,
  'ram:SetPasswordPolicy': AccessLevel.WRITE,
};
