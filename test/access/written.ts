/** Access sets as they would be written in an access file, so that tests can say what they expect in a few lines. */
import { AccessSet, Attached, isUnknownText } from '../../src/access';
import { ACCESS_FILE_SPELLING, printDocument } from '../../src/policy';

/** A document as JSON, or the name of one that is not known as `${name}`. */
export function writtenText({ text }: Attached): any {
  return isUnknownText(text) ? `\${${text.unknown}}` : JSON.parse(printDocument(text, ACCESS_FILE_SPELLING));
}

/** Without names and origins; what is empty, private or not blocked is left out. */
export function written({ principals, buckets, blockedAccounts }: AccessSet): any {
  return {
    principals: principals.map(({ id, accountId, policies, groups, trust }) => ({
      id,
      accountId,
      policies: policies.map(writtenText),
      ...(groups.length > 0 && { groups }),
      ...(trust && { trust: writtenText(trust) }),
    })),
    buckets: buckets.map(({ name, ownerAccountId, policy, blockPublicAccess, acl }) => ({
      name,
      ownerAccountId,
      ...(policy && { policy: writtenText(policy) }),
      ...(blockPublicAccess && { blockPublicAccess }),
      ...(acl !== 'private' && { acl }),
    })),
    ...(blockedAccounts.length > 0 && { blockedAccounts }),
  };
}
