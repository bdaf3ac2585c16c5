import { Text } from '../../policy';
import { Attached, ListedPrincipal } from '../access-set';
import { Accounts } from './accounts';
import { foldedName, remarkOnUnknownName, symbolOf } from './found-names';
import { FoundDocument, FoundIdentity, IdentityKind, Inventory } from './inventory';
import { Notices } from './notice';
import { oneDocument } from './one-document';
import { Origin } from '../origin';
import { FoundPolicies } from './policies-found';

/** Everything that was found of one identity, in however many stacks. */
interface FoundPrincipal {
  readonly kind: IdentityKind;
  readonly name: Text;
  readonly accountId: string;
  /** Where it was found first. */
  readonly origin: Origin;
  readonly resources: FoundIdentity[];
  /** By the name of the policy, so that two attachments of one count once. */
  readonly policies: Map<string, FoundDocument>;
  readonly groups: Map<string, Text>;
}

/** The identities that are resources, then those that attachments and memberships name, each once. */
export function principalsFound(inventory: Inventory, policies: FoundPolicies, accounts: Accounts, notices: Notices): readonly ListedPrincipal[] {
  const principals = new Map<string, FoundPrincipal>();
  const principal = (kind: IdentityKind, written: Text, configuration: string, origin: Origin): FoundPrincipal => {
    const [accountId, name] = [accounts.of(configuration), accounts.fill(written)];
    const key = `${accountId} ${kind} ${foldedName(name)}`;
    const known = principals.get(key) ?? { kind, name, accountId, origin, resources: [], policies: new Map(), groups: new Map() };
    principals.set(key, known);
    return known;
  };
  for (const identity of inventory.identities) {
    principal(identity.kind, identity.name, identity.configuration, identity.origin).resources.push(identity);
  }
  for (const attachment of inventory.attachments) {
    const { kind, identityName, configuration, origin, policyType, policyName } = attachment;
    const held = principal(kind, identityName, configuration, origin).policies;
    const key = `${policyType.key} ${foldedName(accounts.fill(policyName))}`;
    if (!held.has(key)) {
      held.set(key, policies.attachedBy(attachment));
    }
  }
  for (const { userName, groupName, configuration, origin } of inventory.memberships) {
    const group = principal('group', groupName, configuration, origin);
    principal('user', userName, configuration, origin).groups.set(foldedName(group.name), group.name);
  }
  return [...principals.values()].map((found) => listed(found, accounts, notices));
}

function listed(found: FoundPrincipal, accounts: Accounts, notices: Notices): ListedPrincipal {
  const { kind, name, accountId, origin, resources, policies, groups } = found;
  const id = `${kind}/${name}`;
  remarkOnUnknownName(kind, name, origin, notices);
  if (resources.length === 0) {
    notices.add('hint', 'IDENTITY_NOT_IN_STACKS', origin, `\`${id}\` is no resource of these stacks, and counts as holding what they attach to it and nothing else`,
      'read the stacks too that give it more');
  }
  const trust = kind === 'role' ? trustOf(id, found, accounts, notices) : undefined;
  return {
    id,
    accountId,
    policies: [...policies.values()].map((document, index): Attached => ({ ...document, name: `${id} policies[${index}]` })),
    groups: [...groups.values()].map((group) => `group/${group}`),
    ...(trust && { trust }),
  };
}

function trustOf(id: string, { name, resources, origin }: FoundPrincipal, accounts: Accounts, notices: Notices): Attached {
  const found = resources.flatMap(({ trust }) => trust ?? []).map((trust) => accounts.fillDocument(trust));
  const one = found.length > 0 ? oneDocument('trust policy', id, found, notices) : { text: { unknown: `trust:role/${symbolOf(name)}` }, origin };
  return { ...one, name: `${id} trust` };
}
