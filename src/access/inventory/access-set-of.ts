import { Document } from '../../policy';
import { AccessSet } from '../access-set';
import { Accounts, GivenAccounts } from './accounts';
import { accountsBlocked, bucketsFound } from './buckets-found';
import { Inventory } from './inventory';
import { InventoryError } from './inventory-error';
import { describeNotice, Notice, Notices } from './notice';
import { FoundPolicies } from './policies-found';
import { principalsFound } from './principals-found';

/** What the stacks do not say. */
export interface FoldOptions extends GivenAccounts {
  /** Texts of system policies, by name. One that is neither here nor in the catalog may allow and deny anything. */
  readonly systemPolicies?: ReadonlyMap<string, Document>;
}

export interface Folded {
  readonly access: AccessSet;
  /** Those of the inventory, and what there is to say of its parts together. */
  readonly notices: readonly Notice[];
}

/**
 * What decisions rest on, from what was found. Identities and buckets of several stacks become one where they are one.
 *
 * An identity that is listed holds what is listed and nothing else. So one that the stacks only attach policies to, and
 * that exists without them, is judged by these policies alone: what it holds besides is in none of the stacks.
 *
 * @throws InventoryError where a document cannot be read, and where the options do not fit
 */
export function accessSetOf(inventory: Inventory, options: FoldOptions = {}): Folded {
  const errors = inventory.notices.filter((notice) => notice.class === 'error');
  if (errors.length > 0) {
    throw new InventoryError(errors.map(describeNotice).join('\n'));
  }
  const notices = new Notices();
  const accounts = new Accounts(inventory.configurations, options);
  accounts.remark(configurationsUsed(inventory), notices);
  const policies = new FoundPolicies(inventory.policies, options.systemPolicies ?? new Map(), accounts, notices);
  const access = {
    principals: principalsFound(inventory, policies, accounts, notices),
    buckets: bucketsFound(inventory, accounts, notices),
    blockedAccounts: accountsBlocked(inventory, accounts, notices),
  };
  return { access, notices: [...inventory.notices, ...notices.list] };
}

function configurationsUsed({ configurations: _, notices: __, ...found }: Inventory): ReadonlySet<string> {
  return new Set(Object.values(found).flatMap((all: readonly { configuration: string }[]) => all.map(({ configuration }) => configuration)));
}
