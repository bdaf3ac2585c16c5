import { inputError } from '../framework';
import { Follower } from './follower';
import type { IGrantable } from './grantable';
import type { Grantee } from './grantee';
import { doubtOneIdentity } from './one-identity';

/**
 * From here on another identity holds what one holds, and what that one will be granted. Refuses what it has no room for before anything is given.
 *
 * @returns the share of it in a grant, which grows
 */
export function share(identity: IGrantable, other: IGrantable, property: string): Follower {
  const { _holdings: holdings, id } = identity.grantee;
  const { grantee } = other;
  const known = holdings.followers.find(({ to }) => to.grantee._holdings === grantee._holdings);
  if (known) {
    doubtOneIdentity(other, property, known.to, `what \`${id}\` holds is given to it there alone`);
    return known;
  }
  if (givesTo(grantee, identity.grantee)) {
    throw inputError(other, property, `\`${id}\` is to hold what \`${grantee.id}\` holds, so this would go round in a circle; name an identity of its own`);
  }
  if (!grantee._withheld) {
    grantee._attachments.refuseAllBeyondQuota(holdings.policies, id);
  }
  const follower = new Follower(other, identity);
  holdings.addFollower(follower);
  return follower;
}

/** Whether the other one is the same, or gets what the first one holds. */
function givesTo(one: Grantee, other: Grantee): boolean {
  return one._holdings === other._holdings || one._holdings.followers.some(({ to }) => givesTo(to.grantee, other));
}
