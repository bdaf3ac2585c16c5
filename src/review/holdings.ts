import { AccessSet, Attached, bucketAudience, Caller, callerOf, isUnknownText, ListedBucket, ListedPrincipal, policiesOf, speaksOf } from '../access';
import { canonicalStatements, fieldTexts, MAYBE, NO, Statement, Text, Truth, YES } from '../policy';
import { code } from './words';

/** A statement that speaks of somebody, and where it stands. */
export interface Holding {
  readonly statement: Statement;
  /** The Terraform address of its document, or what else the document is called. */
  readonly address: string;
  /** Whose document it is, where that is not its holder's own: `group/readers`, `bucket media`. */
  readonly of?: string;
  /** Of a bucket's policy. */
  readonly bucket?: ListedBucket;
  /** Whether it speaks of its holder for certain. */
  readonly reaches: Truth;
}

/** A document that nothing is known of but its name. */
export interface UnknownHolding {
  readonly symbol: string;
  readonly address: string;
  readonly of?: string;
  /** Of a bucket's policy, which may speak of anybody. */
  readonly bucket?: ListedBucket;
}

/** Everything that an access set says of one identity. */
export interface Holdings {
  readonly known: readonly Holding[];
  readonly unknown: readonly UnknownHolding[];
}

export function holdingsOf(access: AccessSet, principal: ListedPrincipal): Holdings {
  const buckets = principal.id.startsWith('group/') ? [] : access.buckets; // no policy of a bucket speaks of a group
  const caller = callerOf({ principal: principal.id, accountId: principal.accountId }, principal.userId);
  const held = policiesOf(access, principal)
    .map(({ attached, group: of }) => ({ attached, found: { address: addressOf(attached), ...of !== undefined && { of } } }));
  return {
    known: [
      ...held.flatMap(({ attached, found }) => statementsOf(attached).map((statement): Holding => ({ statement, ...found, reaches: YES }))),
      ...buckets.flatMap((bucket) => bucketHoldings(access, bucket, caller)),
    ],
    unknown: [
      ...held.flatMap(({ attached: { text }, found }) => (isUnknownText(text) ? [{ symbol: text.unknown, ...found }] : [])),
      ...buckets.flatMap(unknownPolicy),
    ],
  };
}

function unknownPolicy(bucket: ListedBucket): readonly UnknownHolding[] {
  const { policy, name } = bucket;
  return policy && isUnknownText(policy.text) ? [{ symbol: policy.text.unknown, address: addressOf(policy), of: `bucket ${name}`, bucket }] : [];
}

function bucketHoldings({ blockedAccounts }: AccessSet, bucket: ListedBucket, caller: Caller): readonly Holding[] {
  const { name, ownerAccountId, policy, blockPublicAccess } = bucket;
  const blocked = blockPublicAccess || blockedAccounts.includes(ownerAccountId);
  return policy === undefined ? [] : statementsOf(policy)
    .map((statement) => ({
      statement, address: addressOf(policy), of: `bucket ${name}`, bucket, reaches: speaksOf(bucketAudience(statement, { ownerAccountId, blocked }), caller),
    }))
    .filter(({ reaches }) => reaches !== NO);
}

/** As they mean, so that a document that says the same in another way gives the same. */
export function statementsOf({ text }: Attached): readonly Statement[] {
  return isUnknownText(text) ? [] : canonicalStatements(text.statements);
}

export function addressOf({ origin, name }: Attached): string {
  return origin?.address ?? name;
}

/** The other account that owns the bucket which a resource names: there, policies of the identity open nothing. */
export function ownerElsewhere({ buckets }: AccessSet, { accountId }: ListedPrincipal, resource: Text): string | undefined {
  const [, service, , , relativeId] = fieldTexts(resource);
  const [start] = relativeId?.pieces ?? [];
  const isNamed = service?.literal === 'oss' && typeof start === 'string' && (relativeId.literal !== undefined || start.includes('/'));
  const named = isNamed ? start.split('/', 1)[0] : undefined;
  return buckets.find(({ name, ownerAccountId }) => name === named && ownerAccountId !== accountId)?.ownerAccountId;
}

/** Why a holding may not speak of its holder. */
export function proviso({ statement: { principals = [] }, reaches }: Holding): readonly string[] {
  return reaches === MAYBE ? [`it is one of ${principals.map(({ value }) => code(value)).join(', ')}`] : [];
}
