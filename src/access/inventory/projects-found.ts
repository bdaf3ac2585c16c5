import { Accounts, GivenAccounts } from './accounts';
import { Inventory } from './inventory';

/** An IMM project that the stacks make. */
export interface ListedProject {
  readonly name: string;
  readonly accountId: string;
  readonly region?: string;
  /** The name of the role that IMM works as in it, where that is known. */
  readonly serviceRole?: string;
}

/** Those whose names are known. */
export function projectsOf({ configurations, projects }: Inventory, given: GivenAccounts = {}): readonly ListedProject[] {
  const accounts = new Accounts(configurations, given);
  return projects.flatMap(({ name: { literal: name }, serviceRole: { literal: serviceRole }, configuration }) => {
    const region = configurations.find(({ id }) => id === configuration)?.region;
    return name === undefined ? [] : [{ name, accountId: accounts.of(configuration), region, serviceRole }];
  });
}
