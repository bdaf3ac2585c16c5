import { accountIdOf, grouped, Text } from '../../policy';
import { BucketAcl, isUnknownText, ListedBucket } from '../access-set';
import { Accounts } from './accounts';
import { remarkOnUnknownName } from './found-names';
import { FoundAccountBlock, FoundBucket, FoundBucketAcl, FoundDocument, Inventory } from './inventory';
import { Notices } from './notice';
import { oneDocument } from './one-document';

const ACLS: readonly BucketAcl[] = ['private', 'public-read', 'public-read-write'];

/** Buckets that are resources, and those that a policy, an ACL or a block of public access names, each once. */
export function bucketsFound(inventory: Inventory, accounts: Accounts, notices: Notices): readonly ListedBucket[] {
  const keyOf = ({ bucketName }: FoundBucket) => accounts.fill(bucketName).key;
  const { buckets, bucketPolicies, bucketAcls, bucketBlocks } = inventory;
  const created = grouped(buckets, keyOf);
  const policies = grouped(bucketPolicies, keyOf);
  const acls = grouped(bucketAcls, keyOf);
  const blocks = grouped(bucketBlocks, keyOf);
  return [...grouped<FoundBucket, string>([...buckets, ...bucketPolicies, ...bucketBlocks, ...bucketAcls], keyOf)].map(([key, found]) => {
    const name = accounts.fill(found[0].bucketName);
    const [{ origin }] = found;
    remarkOnUnknownName('bucket', name, origin, notices);
    if (!created.has(key)) {
      notices.add('hint', 'BUCKET_NOT_IN_STACKS', origin, `\`${name}\` is no resource of these stacks, and counts as having what they give it and nothing else`,
        'read the stack too that has it');
    }
    const documents = (policies.get(key) ?? []).map(({ document }) => accounts.fillDocument(document));
    const policy = documents.length > 0 ? oneDocument('bucket policy', name.toString(), documents, notices) : undefined;
    return {
      name: name.toString(),
      ownerAccountId: ownerOf(name, found, policy, accounts, notices),
      ...(policy && { policy: { ...policy, name: `bucket ${name}` } }),
      blockPublicAccess: isBlocked(blocks.get(key) ?? [], notices),
      acl: aclOf(acls.get(key) ?? [], notices),
    };
  });
}

/**
 * The account that a configuration states under which something of the bucket is made; else the one account that the
 * Resource fields of its policy name; else what the construct left in the stack; else the account of all that state none.
 */
function ownerOf(name: Text, found: readonly FoundBucket[], policy: FoundDocument | undefined, accounts: Accounts, notices: Notices): string {
  const [{ origin, configuration }] = found;
  const [stated, ...others] = distinct(found.map((one) => accounts.stated(one.configuration)));
  if (others.length > 0) {
    notices.add('warning', 'BUCKET_OWNERS_DIFFER', origin, `\`${name}\` is written to from accounts ${[stated, ...others].join(', ')}, and counts as owned by ${stated}`,
      'write to a bucket with a provider of the account that owns it');
  }
  const [named, ...more] = policy ? accountsIn(policy) : [];
  const [left] = distinct(found.map(({ ownerAccountId }) => ownerAccountId));
  const known = more.length > 0 ? left : named ?? left;
  if (stated === undefined && known !== undefined && known !== accounts.default) {
    notices.add('warning', 'ACCOUNT_NOT_STATED', origin, `\`${name}\` belongs to ${known}, and \`${accounts.nameOf(configuration)}\` states no account, `
      + 'so the identities that it makes count as being of another one', `if they are of ${known}, set it as \`account_id\` in the configuration of the provider`);
  }
  return stated ?? known ?? accounts.default;
}

/** Accounts that the Resource fields name in digits. */
function accountsIn({ text }: FoundDocument): readonly string[] {
  return isUnknownText(text) ? [] : distinct(text.statements.flatMap(({ resources = [] }) => resources.map(accountIdOf)));
}

/** Accounts with a block of public access of their own. */
export function accountsBlocked({ accountBlocks }: Inventory, accounts: Accounts, notices: Notices): readonly string[] {
  const byAccount = grouped(accountBlocks, ({ configuration }) => accounts.of(configuration));
  return [...byAccount].filter(([, found]) => isBlocked(found, notices)).map(([accountId]) => accountId);
}

/** What is not known leaves public access open, so that no access is overlooked. */
function isBlocked(found: readonly FoundAccountBlock[], notices: Notices): boolean {
  found.filter(({ blocked }) => blocked === undefined).forEach(({ origin }) => {
    notices.add('warning', 'UNKNOWN_AT_SYNTH', origin, 'whether public access is blocked is known only at apply, and it counts as not blocked', 'write the value out');
  });
  return found.length > 0 && found.every(({ blocked }) => blocked === true);
}

/** Of several, and of one that is not known, the widest. */
function aclOf(found: readonly FoundBucketAcl[], notices: Notices): BucketAcl {
  const widths = found.map(({ acl, origin }) => {
    const width = ACLS.findIndex((known) => known === acl.literal);
    if (width < 0) {
      notices.add('warning', 'UNKNOWN_AT_SYNTH', origin, `the ACL \`${acl}\` is not known, and counts as \`public-read-write\``, `write one of ${ACLS.map((known) => `\`${known}\``).join(', ')}`);
    }
    return width < 0 ? ACLS.length - 1 : width;
  });
  return ACLS[Math.max(0, ...widths)];
}

function distinct(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
