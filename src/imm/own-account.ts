import { IConstruct } from 'constructs';
import { differ, inputError } from '../framework';
import { IGrantable } from '../ram';

/** Of a project, or of several. */
interface Owned extends IConstruct {
  readonly accountId?: string;
}

/** IMM knows no grants across accounts: a policy of an identity abroad would allow nothing. */
export function requireOwnAccount(project: Owned, property: string, { grantee: { id, accountId } }: IGrantable): void {
  if (differ(accountId, project.accountId)) {
    throw inputError(project, property, `\`${id}\` belongs to account ${accountId} and the project to ${project.accountId}, and a project serves identities of its own account only; `
      + 'name one of that account, such as a role there that the other account may assume');
  }
}
