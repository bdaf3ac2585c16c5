import { AccessSet, Attached, ListedPrincipal } from './access-set';
import { identityKey } from './caller';

/** A document that holds for an identity. */
export interface HeldPolicy {
  readonly attached: Attached;
  /** The group that it comes from. */
  readonly group?: string;
}

/** The documents of an identity, then those of its groups. */
export function policiesOf({ principals }: AccessSet, { id, accountId, groups, policies }: ListedPrincipal): readonly HeldPolicy[] {
  const joined = new Set(id.startsWith('user/') ? groups.map((group) => identityKey(accountId, group)) : []);
  const ofGroups = principals.filter((other) => joined.has(identityKey(other.accountId, other.id)));
  return [
    ...policies.map((attached) => ({ attached })),
    ...ofGroups.flatMap((group) => group.policies.map((attached) => ({ attached, group: group.id }))),
  ];
}
