import { accessSetOf, describeNotice, Folded, ListedProject, projectsOf } from '../access';
import { readStacks } from '../terraform';
import { givenAccounts, givenSystemPolicies } from './given';
import { StackOptions } from './stack-options';

export interface StackAccess extends Folded {
  readonly projects: readonly ListedProject[];
}

/** What stacks say of access; what could not be read of them goes to stderr. */
export async function stackAccess(folders: readonly string[], { account, systemPolicy }: StackOptions): Promise<StackAccess> {
  const accounts = givenAccounts(account);
  const inventory = readStacks(folders);
  const folded = accessSetOf(inventory, { ...accounts, systemPolicies: await givenSystemPolicies(systemPolicy) });
  // A name in a stack may hold what a terminal obeys.
  folded.notices.forEach((notice) => console.error(`imm-access: ${notice.class}: ${describeNotice(notice)}`.replace(/\p{Cc}+/gu, ' ')));
  return { ...folded, projects: projectsOf(inventory, accounts) };
}
